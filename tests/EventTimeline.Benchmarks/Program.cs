using System.Globalization;
using BenchmarkDotNet.Running;
using EventTimeline.Benchmarks;
using EventTimeline.Benchmarks.Scale;

if (args is ["scale", .. var sizes])
{
    ScaleRun.Run(sizes.Length == 0 ? [1000, 5000, 20000] : [.. sizes.Select(size => int.Parse(size, CultureInfo.InvariantCulture))], Console.Out);
    return;
}

if (args is ["start", var command, var documents])
{
    StartRun.Run(command, documents, Console.Out);
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(GraphBenchmarks).Assembly).Run(args);
