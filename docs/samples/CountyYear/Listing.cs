using Spectre.Console;

namespace CountyYear;

/// <summary>Lists under a title: a table on a terminal, fields parted by tabs in a file or a pipe.</summary>
/// <param name="output">The standard output, where it is no terminal.</param>
internal sealed class Listing(TextWriter output)
{
    public void Print(string title, string[] columns, IEnumerable<string[]> rows)
    {
        var heading = Shown.OnOneLine(title);
        string[][] shown = [.. rows.Select(static row => Array.ConvertAll(row, Shown.OnOneLine))];
        if (Console.IsOutputRedirected)
        {
            output.WriteLine(heading);
            foreach (var row in shown)
            {
                output.WriteLine(string.Join('\t', row));
            }

            return;
        }

        var table = new Table().Title(Markup.Escape(heading)).AddColumns(columns);
        foreach (var row in shown)
        {
            table.AddRow(Array.ConvertAll(row, Markup.Escape));
        }

        AnsiConsole.Write(table);
    }
}
