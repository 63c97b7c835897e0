using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using MongCai.Kpi;
using MongCai.Kpi.Events;
using NodaTime;

namespace EventJournal.Summaries;

/// <summary>
/// The stored form of a summary, in compressed lines: <c>#</c> and a record for each kind of event; <c>*</c> with date, number and totals for each cell of
/// the kind; and <c>=</c> with its number for each line that is kept.
/// </summary>
internal static class SummaryText
{
    private const char OfAKind = '#';
    private const char OfACell = '*';
    private const char OfALine = '=';

    // A kind of event has no id and no instant, so these placeholders are written.
    private static readonly EventId NoId = new("-", "-");

    public static byte[] Write(Summary summary)
    {
        using var bytes = new MemoryStream();
        using (var compressed = new ZLibStream(bytes, CompressionLevel.Fastest, leaveOpen: true))
        using (var lines = new StreamWriter(compressed) { NewLine = "\n" })
        {
            foreach (var kind in summary.Cells)
            {
                lines.WriteLine($"{OfAKind}{EventJson.Write(new EventRecord(NoId, NodaConstants.UnixEpoch, kind.Kind))}");
                foreach (var cell in kind.Cells)
                {
                    lines.WriteLine(string.Join(' ', cell.Totals.Select(static total => $"{total}").Prepend(Number(cell.Events)).Prepend($"{OfACell}{cell.Occurred}")));
                }
            }

            foreach (var (number, record) in summary.Kept)
            {
                lines.WriteLine($"{OfALine}{Number(number)} {EventJson.Write(record)}");
            }
        }

        return bytes.ToArray();
    }

    /// <exception cref="JsonException">The bytes hold no summary.</exception>
    /// <exception cref="FormatException">A number or a date is missing where there should be one.</exception>
    /// <exception cref="InvalidDataException">The bytes are not compressed.</exception>
    public static Summary Read(byte[] bytes, Instant knownAt)
    {
        List<CellsOfAKind> kinds = [];
        List<CellOfADate> cells = [];
        SortedDictionary<long, EventRecord> kept = [];
        var dates = new Dictionary<string, ReportingPeriod>(StringComparer.Ordinal);
        using var lines = new StreamReader(new ZLibStream(new MemoryStream(bytes), CompressionMode.Decompress));
        while (lines.ReadLine() is { } line)
        {
            switch (line[0])
            {
                case OfAKind:
                    cells = [];
                    kinds.Add(new CellsOfAKind(EventJson.Read(line[1..]).Facts!, cells));
                    break;
                case OfACell:
                    cells.Add(CellOf(line[1..].Split(' '), dates));
                    break;
                default:
                    var space = line.IndexOf(' ', StringComparison.Ordinal);
                    kept.Add(NumberOf(line[1..space]), EventJson.Read(line[space..]));
                    break;
            }
        }

        return new Summary(knownAt, kinds, kept);
    }

    private static CellOfADate CellOf(string[] parts, Dictionary<string, ReportingPeriod> dates)
    {
        if (!dates.TryGetValue(parts[0], out var occurred))
        {
            occurred = ReportingPeriod.Parse(parts[0]);
            dates.Add(parts[0], occurred);
        }

        return new CellOfADate(occurred, NumberOf(parts[1]), parts.Length == 2 ? [] : Array.ConvertAll(parts[2..], Rational.Parse));
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static long NumberOf(string text) => long.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
}
