using System.Globalization;
using BenchmarkDotNet.Attributes;

namespace MongCai.Kpi.Benchmarks.Rows;

/// <summary>Reads 100.000 rows of text cells, all good or with 1% of every kind of fault, compared with the loop that a user would otherwise write.</summary>
[MemoryDiagnoser]
public class RowBenchmarks
{
    private readonly RowReader _reader = new(RowsOfAFile.Indicators) { Areas = RowsOfAFile.Areas };
    private ObservationRow[] _rows = [];

    [Params(100_000)]
    public int Rows { get; set; }

    [Params(false, true)]
    public bool HasFaults { get; set; }

    [GlobalSetup]
    public void Prepare() => _rows = HasFaults ? RowsOfAFile.Faulty(Rows) : RowsOfAFile.Good(Rows);

    [Benchmark(Baseline = true, Description = "decimal.TryParse and a dictionary")]
    public int Loop()
    {
        var values = new Dictionary<(string Indicator, string Area, string Period), decimal>();
        var problems = new List<string>();
        for (var place = 0; place < _rows.Length; place++)
        {
            var row = _rows[place];
            if (!decimal.TryParse(row.Value, NumberStyles.Number, CultureInfo.InvariantCulture, out var value))
            {
                problems.Add($"row {(place + 1).ToString(CultureInfo.InvariantCulture)}: {row.Value}");
            }
            else if (!values.TryAdd((row.Indicator ?? string.Empty, row.Area ?? string.Empty, row.Period ?? string.Empty), value))
            {
                problems.Add($"row {(place + 1).ToString(CultureInfo.InvariantCulture)} comes twice");
            }
        }

        return values.Count + problems.Count;
    }

    [Benchmark(Description = "the same with decimal.Parse, and an exception a bad row")]
    public int LoopWithExceptions()
    {
        var values = new Dictionary<(string Indicator, string Area, string Period), decimal>();
        var problems = new List<string>();
        foreach (var row in _rows)
        {
            try
            {
                values.Add((row.Indicator ?? string.Empty, row.Area ?? string.Empty, row.Period ?? string.Empty), decimal.Parse(row.Value ?? string.Empty, NumberStyles.Number, CultureInfo.InvariantCulture));
            }
            catch (Exception refused) when (refused is FormatException or ArgumentException)
            {
                problems.Add(refused.Message);
            }
        }

        return values.Count + problems.Count;
    }

    [Benchmark(Description = "RowReader")]
    public RowsRead<Observation> Read() => _reader.ReadObservations(_rows);
}
