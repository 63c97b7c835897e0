using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using NodaTime;
using NodaTime.Text;

namespace MongCai.Kpi.Benchmarks.Periods;

/// <summary>Operations on a quarter, compared with the same operations on a quarter written by hand as a <see cref="DateInterval"/>.</summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
[HideColumns("Job", "Error", "StdDev", "RatioSD", "Gen0", "Alloc Ratio")]
public class PeriodBenchmarks
{
    private readonly char[] _text = new char[32];
    private readonly LocalDate _date = new(2019, 8, 15);
    private readonly ReportingPeriod _quarter = ReportingPeriod.Quarter(2019, 3);
    private readonly ReportingPeriod _month = ReportingPeriod.Month(2019, 8);
    private readonly DateInterval _quarterDays = new(new LocalDate(2019, 7, 1), new LocalDate(2019, 9, 30));
    private readonly DateInterval _monthDays = new(new LocalDate(2019, 8, 1), new LocalDate(2019, 8, 31));
    private int _year = 2019;
    private int _index = 3;

    [GlobalSetup]
    public void Setup() => (_year, _index) = (_quarter.ReportingYear, _quarter.Number);

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("create")]
    public DateInterval Create_by_hand() => QuarterFrom(new LocalDate(_year, ((_index - 1) * 3) + 1, 1));

    [Benchmark]
    [BenchmarkCategory("create")]
    public ReportingPeriod Create() => ReportingPeriod.Quarter(_year, _index);

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("shift")]
    public DateInterval Shift_by_hand() => QuarterFrom(_quarterDays.Start.PlusMonths(15));

    [Benchmark]
    [BenchmarkCategory("shift")]
    public ReportingPeriod Shift() => _quarter.Shift(5);

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("dates")]
    public LocalDate Dates_by_hand()
    {
        var start = new LocalDate(_year, ((_index - 1) * 3) + 1, 1);
        return LocalDate.Max(start, start.PlusMonths(3).PlusDays(-1));
    }

    [Benchmark]
    [BenchmarkCategory("dates")]
    public LocalDate Dates() => LocalDate.Max(_quarter.Start, _quarter.End);

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("contains")]
    public bool Contains_by_hand() => _quarterDays.Contains(_monthDays);

    [Benchmark]
    [BenchmarkCategory("contains")]
    public bool Contains() => _quarter.Contains(_month);

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("containing a date")]
    public DateInterval Containing_by_hand() => QuarterFrom(new LocalDate(_date.Year, ((_date.Month - 1) / 3 * 3) + 1, 1));

    [Benchmark]
    [BenchmarkCategory("containing a date")]
    public ReportingPeriod Containing() => ReportingPeriod.Containing(_date, PeriodKind.Quarter);

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("parse")]
    public DateInterval Parse_by_hand() =>
        new(LocalDatePattern.Iso.Parse("2019-07-01").Value, LocalDatePattern.Iso.Parse("2019-09-30").Value);

    [Benchmark]
    [BenchmarkCategory("parse")]
    public ReportingPeriod Parse() => ReportingPeriod.Parse("2019-Q3");

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("format")]
    public string Format_by_hand() => string.Concat(LocalDatePattern.Iso.Format(_quarterDays.Start), "/", LocalDatePattern.Iso.Format(_quarterDays.End));

    [Benchmark]
    [BenchmarkCategory("format")]
    public bool Format_into_a_span() => Write(_quarter, _text);

    private static bool Write<T>(T value, Span<char> destination)
        where T : ISpanFormattable => value.TryFormat(destination, out _, default, provider: null);

    private static DateInterval QuarterFrom(LocalDate start) => new(start, start.PlusMonths(3).PlusDays(-1));
}
