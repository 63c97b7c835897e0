using BenchmarkDotNet.Attributes;
using MongCai.Kpi.Events;

namespace MongCai.Kpi.Benchmarks.Events;

/// <summary>Measures the cost of holding records: of creating them, and of creating a ledger from them.</summary>
[MemoryDiagnoser]
[HideColumns("Job", "Error", "StdDev", "Gen0", "Gen1", "Gen2")]
public class EventLedgerBenchmarks
{
    private EventRecord[] _records = [];

    [Params(1_000, 1_000_000)]
    public int Records { get; set; }

    [GlobalSetup]
    public void Setup() => _records = RecordsOfAYear.Create(Records, areas: 17);

    [Benchmark(Description = "make the records")]
    public object Made() => RecordsOfAYear.Create(Records, areas: 17);

    [Benchmark(Description = "a ledger of records")]
    public object Kept() => EventLedger.Of(_records);
}
