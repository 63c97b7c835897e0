using Spectre.Console;

namespace CountyYear;

/// <summary>Lists under a title: a table on a terminal, fields parted by tabs in a file or a pipe.</summary>
internal static class Listing
{
    public static void Print(string title, string[] columns, IEnumerable<string[]> rows)
    {
        string[][] shown = [.. rows.Select(static row => Array.ConvertAll(row, Shown.OnOneLine))];
        if (Console.IsOutputRedirected)
        {
            Console.Out.WriteLine(title);
            foreach (var row in shown)
            {
                Console.Out.WriteLine(string.Join('\t', row));
            }

            return;
        }

        var table = new Table().Title(Markup.Escape(title)).AddColumns(columns);
        foreach (var row in shown)
        {
            table.AddRow(Array.ConvertAll(row, Markup.Escape));
        }

        AnsiConsole.Write(table);
    }
}
