using EventTimeline.Formats.EventsYaml.Syntax;
using EventTimeline.Text;

namespace EventTimeline.Formats.EventsYaml.Entries;

/// <summary>Collects what is wrong with a file, each with its place; stops counting at a hundred.</summary>
internal sealed class Problems(string file)
{
    private const int Most = 100;
    private readonly List<Diagnostic> _found = [];

    public IReadOnlyList<Diagnostic> Found => _found;

    public void Error(YamlNode at, string message) => Error(at.Line, at.Column, message);

    public void Error(int line, int column, string message)
    {
        if (_found.Count < Most)
        {
            _found.Add(new Diagnostic(DiagnosticSeverity.Error, message, file, line, column));
        }
    }
}
