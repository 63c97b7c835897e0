using BenchmarkDotNet.Attributes;
using NodaTime;

namespace MongCai.Kpi.Benchmarks.Periods;

/// <summary>Looks up 480 months, in order and shuffled, by different types of key for the same months.</summary>
[MemoryDiagnoser]
[HideColumns("Job", "Error", "StdDev", "RatioSD", "Gen0", "Alloc Ratio")]
public class PeriodKeyBenchmarks
{
    private Dictionary<(int Year, int Month), int> _byTuple = [];
    private Dictionary<ReportingPeriod, int> _byPeriod = [];
    private Dictionary<DateInterval, int> _byInterval = [];
    private (int Year, int Month)[] _tuples = [];
    private ReportingPeriod[] _periods = [];
    private DateInterval[] _intervals = [];

    [Params(false, true)]
    public bool Shuffled { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _periods = [.. ReportingPeriod.Month(1990, 1).Through(ReportingPeriod.Month(2029, 12))];
        if (Shuffled)
        {
            // The step 173 shares no factor with 480, so every month is visited once, far from the month before.
            _periods = [.. Enumerable.Range(0, _periods.Length).Select(i => _periods[i * 173 % _periods.Length])];
        }

        _tuples = Array.ConvertAll(_periods, month => (month.ReportingYear, month.Number));
        _intervals = Array.ConvertAll(_periods, month => month.ToDateInterval());
        _byPeriod = _periods.ToDictionary(month => month, month => month.Days);
        _byTuple = _periods.ToDictionary(month => (month.ReportingYear, month.Number), month => month.Days);
        _byInterval = _periods.ToDictionary(month => month.ToDateInterval(), month => month.Days);
    }

    [Benchmark(Baseline = true)]
    public int By_a_tuple_of_two_integers()
    {
        var days = 0;
        foreach (var key in _tuples)
        {
            days += _byTuple[key];
        }

        return days;
    }

    [Benchmark]
    public int By_the_period()
    {
        var days = 0;
        foreach (var key in _periods)
        {
            days += _byPeriod[key];
        }

        return days;
    }

    [Benchmark]
    public int By_a_DateInterval()
    {
        var days = 0;
        foreach (var key in _intervals)
        {
            days += _byInterval[key];
        }

        return days;
    }
}
