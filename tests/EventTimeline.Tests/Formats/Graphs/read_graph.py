"""Reads a graph file with NetworkX and prints what it holds, one line a node and an edge; any fault ends it with a traceback."""
import sys
import networkx

path = sys.argv[1]
graph = networkx.read_gexf(path) if path.endswith(".gexf") else networkx.read_graphml(path)
print(type(graph).__name__, graph.number_of_nodes(), graph.number_of_edges())
for name, data in sorted(graph.nodes(data=True)):
    print("node", name, data.get("label"), data.get("kind"), data.get("date_edtf"), data.get("date_sort"), sep="|")
for source, target, data in sorted(graph.edges(data=True), key=str):
    print("edge", source, target, data.get("label"), data.get("weight"), sep="|")
