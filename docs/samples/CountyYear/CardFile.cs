using System.Globalization;
using CsvHelper;
using MongCai.Kpi;

namespace CountyYear;

/// <summary>
/// Writes the rows of a scorecard. Figures are exact, as <see cref="Rational.Parse(string)"/> reads them; one that is undefined is empty, and the last column says why there is no value to date.
/// </summary>
internal static class CardFile
{
    private static readonly string[] Columns =
        ["area", "indicator", "period", "basis", "target", "value", "toDate", "reported", "expected", "status", "outlook", "verdict", "attainment", "index", "band", "undefined"];

    /// <exception cref="OutputException">The file cannot be written. One that was there is still whole.</exception>
    public static void Write(string path, IEnumerable<ScorecardRow> rows)
    {
        try
        {
            var beside = $"{Path.GetFullPath(path)}.{Path.GetRandomFileName()}";
            try
            {
                WriteAll(beside, rows);
                File.Move(beside, path, overwrite: true);
            }
            finally
            {
                File.Delete(beside);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new OutputException(path, exception.Message);
        }
    }

    private static void WriteAll(string path, IEnumerable<ScorecardRow> rows)
    {
        using var csv = CsvWriter.Create(File.Create(path), CsvWriterOptions.Default with { NewLine = "\n", FormatProvider = CultureInfo.InvariantCulture }, leaveOpen: false);
        csv.WriteHeader(Columns);
        foreach (var row in rows)
        {
            csv.WriteRecord(RecordOf(row));
        }

        csv.Flush();
    }

    private static string[] RecordOf(ScorecardRow row) =>
    [
        $"{row.Area}",
        row.Indicator.Code,
        $"{row.Period}",
        $"{row.Basis}",
        $"{row.Target?.Form}",
        Text(row.Value),
        Text(row.ToDate.Value),
        Count(row.ToDate.Coverage.Reported),
        Count(row.ToDate.Coverage.Expected),
        $"{row.ToDate.Status}",
        Text(row.Outlook),
        Text(row.Verdict),
        Text(row.Attained.Select(static share => share.Value)),
        Text(row.Index.Select(static index => index.Value)),
        $"{row.Band?.Code}",
        row.ToDate.Value.Reason is { } reason ? Phrasebook.English.Reason(reason) : string.Empty,
    ];

    private static string Text<T>(Calculated<T> figure)
        where T : struct => figure.TryGetValue(out var value) ? $"{value}" : string.Empty;

    private static string Count(int count) => ((Rational)count).ToString(formatProvider: null);
}
