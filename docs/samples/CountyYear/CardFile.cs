using System.Globalization;
using CsvHelper;
using MongCai.Kpi;

namespace CountyYear;

/// <summary>
/// Writes the rows of a scorecard. Figures are exact, as <see cref="Rational.Parse(string)"/> reads them; one that is undefined is empty, and the last column
/// says why there is no value to date.
/// </summary>
internal static class CardFile
{
    private static readonly string[] Columns =
        ["area", "indicator", "period", "basis", "target", "value", "toDate", "reported", "expected", "status", "outlook", "verdict", "attainment", "index", "band", "undefined"];

    /// <param name="path">The file; one that is there is replaced.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="forSpreadsheet">Whether no spreadsheet may run what is written.</param>
    /// <exception cref="OutputException">The file cannot be written. One that was there is still whole.</exception>
    public static void Write(string path, IEnumerable<ScorecardRow> rows, bool forSpreadsheet = false) => WholeFile.Write(path, stream =>
    {
        using var csv = CsvWriter.Create(stream, CsvWriterOptions.Default with { NewLine = "\n", FormatProvider = CultureInfo.InvariantCulture }, leaveOpen: true);
        csv.WriteHeader(Columns);
        foreach (var row in rows)
        {
            Write(csv, row, forSpreadsheet);
        }

        csv.Flush();
    });

    private static void Write(CsvWriter csv, ScorecardRow row, bool forSpreadsheet)
    {
        WriteText($"{row.Area}", row.Indicator.Code, $"{row.Period}", $"{row.Basis}", $"{row.Target?.Form}");
        WriteFigures(Text(row.Value), Text(row.ToDate.Value), Count(row.ToDate.Coverage.Reported), Count(row.ToDate.Coverage.Expected));
        WriteText($"{row.ToDate.Status}", Text(row.Outlook), Text(row.Verdict));
        WriteFigures(Text(row.Attained.Select(static share => share.Value)), Text(row.Index.Select(static index => index.Value)));
        WriteText($"{row.Band?.Code}", row.ToDate.Value.Reason is { } reason ? Phrasebook.English.Reason(reason) : string.Empty);
        csv.EndRecord();

        void WriteFigures(params string[] cells) => Array.ForEach(cells, csv.WriteField);

        void WriteText(params string[] cells) => Array.ForEach(cells, cell =>
            csv.WriteField(forSpreadsheet ? SpreadsheetCell.Neutralised(cell) : cell, forSpreadsheet && cell.Length > 0 ? CsvQuoting.Always : CsvQuoting.WhenNeeded));
    }

    private static string Text<T>(Calculated<T> figure)
        where T : struct => figure.TryGetValue(out var value) ? $"{value}" : string.Empty;

    private static string Count(int count) => ((Rational)count).ToString(formatProvider: null);
}
