using BenchmarkDotNet.Attributes;
using MongCai.Kpi.Events;

namespace MongCai.Kpi.Benchmarks.Events;

/// <summary>Counts the records of a year by month and type, compared with LINQ over the same records.</summary>
[MemoryDiagnoser]
[HideColumns("Job", "Error", "StdDev", "RatioSD", "Gen0", "Gen1", "Gen2", "Alloc Ratio")]
public class EventCountBenchmarks
{
    private EventRecord[] _records = [];
    private EventLedger _ledger = EventLedger.Empty;

    [Params(1_000, 10_000, 100_000, 1_000_000)]
    public int Records { get; set; }

    /// <summary>Gets or sets the number of communes and wards, which the ledger always counts separately.</summary>
    [Params(1, 17)]
    public int Areas { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _records = RecordsOfAYear.Create(Records, Areas);
        _ledger = EventLedger.Of(_records);
    }

    [Benchmark(Baseline = true, Description = "GroupBy")]
    public object Grouped() => _records
        .GroupBy(static record => (record.Type, record.Facts!.Occurred.Start.ToYearMonth()))
        .ToDictionary(static group => group.Key, static group => group.Count());

    [Benchmark(Description = "GroupBy, areas too")]
    public object GroupedWithAreas() => _records
        .GroupBy(static record => (record.Type, record.Facts!.Area, record.Facts.Occurred.Start.ToYearMonth()))
        .ToDictionary(static group => group.Key, static group => group.Count());

    [Benchmark(Description = "CountBy")]
    public object CountedBy() => _records
        .CountBy(static record => (record.Type, record.Facts!.Occurred.Start.ToYearMonth()))
        .ToDictionary();

    /// <summary>Counts with a ledger that has counted nothing before.</summary>
    [Benchmark(Description = "fold, first count")]
    public object First() => new EventLedger(_records, _records, []).Fold().Count(PeriodKind.Month);

    [Benchmark(Description = "fold, further count")]
    public object Further() => _ledger.Fold().Count(PeriodKind.Month);
}
