using Spectre.Console;
using Label = Spectre.Console.Text;

namespace EventTimeline.Cli.Output;

/// <summary>Tables as every listing verb shows them: no frame, so that they can be cut and searched.</summary>
internal static class Tables
{
    /// <summary>A table with these columns.</summary>
    internal static Table Create(params ReadOnlySpan<string> columns)
    {
        var table = new Table { Border = TableBorder.None, ShowHeaders = true };
        foreach (var column in columns)
        {
            table.AddColumn(new TableColumn(new Label(column, new Style(decoration: Decoration.Bold))) { Padding = new Padding(0, 0, 2, 0) });
        }

        return table;
    }

    /// <summary>Adds a row; line ends inside a cell become blanks.</summary>
    internal static void AddRow(Table table, params ReadOnlySpan<string> cells)
    {
        var row = new List<Label>();
        foreach (var cell in cells)
        {
            row.Add(new Label(OneLine(cell)));
        }

        table.AddRow(row);
    }

    /// <summary>The text with every run of white space as one blank, and without control characters, which could steer a terminal.</summary>
    internal static string OneLine(string text)
    {
        var shown = new System.Text.StringBuilder(text.Length);
        foreach (var unit in text)
        {
            if (char.IsWhiteSpace(unit))
            {
                if (shown.Length > 0 && shown[^1] != ' ')
                {
                    shown.Append(' ');
                }
            }
            else if (!char.IsControl(unit))
            {
                shown.Append(unit);
            }
        }

        return shown.ToString().TrimEnd();
    }
}
