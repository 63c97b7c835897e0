using System.Globalization;
using BenchmarkDotNet.Attributes;

namespace MongCai.Kpi.Benchmarks.Scorecards;

/// <summary>Areas × 50 indicators × 12 months, each cell against a plan and a resolution of its year: two attainments and two verdicts.</summary>
[MemoryDiagnoser]
public class ScorecardBenchmarks
{
    private const int IndicatorCount = 50;
    private const int MonthCount = 12;
    private const int LargestValue = 10_000;
    private const int SmallestTarget = 100;

    private AreaCode[] _areas = [];
    private Indicator[] _indicators = [];
    private ReportingPeriod[] _periods = [];
    private decimal[] _plans = [];
    private decimal[] _resolutions = [];
    private decimal[] _values = [];
    private decimal?[][] _columns = [];
    private Target[] _targets = [];
    private Scorecard _card = new ScorecardBuilder([], [], []).Build();

    [Params(17, 10_000)]
    public int Areas { get; set; }

    private int Rows => Areas * IndicatorCount;

    [GlobalSetup]
    public void Prepare()
    {
        var random = new Random(2019);
        _areas = [.. Enumerable.Range(0, Areas).Select(static number => new AreaCode(number.ToString(CultureInfo.InvariantCulture)))];
        _indicators = [.. Enumerable.Range(0, IndicatorCount).Select(static number => new Indicator($"i{number.ToString(CultureInfo.InvariantCulture)}", Unit.Household, Nature.Stock))];
        _periods = [.. Enumerable.Range(1, MonthCount).Select(static month => ReportingPeriod.Month(2019, month))];
        _plans = [.. Enumerable.Range(0, Rows).Select(_ => (decimal)random.Next(SmallestTarget, LargestValue))];
        _resolutions = [.. Enumerable.Range(0, Rows).Select(_ => (decimal)random.Next(SmallestTarget, LargestValue))];
        _values = [.. Enumerable.Range(0, Rows * MonthCount).Select(_ => (decimal)random.Next(0, LargestValue))];
        _columns =
        [
            .. from indicator in Enumerable.Range(0, IndicatorCount)
               from month in Enumerable.Range(0, MonthCount)
               select Enumerable.Range(0, Areas).Select(area => (decimal?)_values[(((area * IndicatorCount) + indicator) * MonthCount) + month]).ToArray(),
        ];
        var year = ReportingPeriod.Year(2019);
        _targets =
        [
            .. from row in Enumerable.Range(0, Rows)
               from target in new[] { (Basis.Plan, Level: _plans[row]), (Basis.Resolution, Level: _resolutions[row]) }
               select Target.AtLeast(target.Level).For(_indicators[row % IndicatorCount], year, target.Item1) with { Area = _areas[row / IndicatorCount] },
        ];
        _card = Build();
    }

    [Benchmark(Baseline = true, Description = "flat arrays of decimal")]
    public byte[] Flat()
    {
        var plan = new decimal[_values.Length];
        var resolution = new decimal[_values.Length];
        var verdicts = new byte[_values.Length * 2];
        for (var cell = 0; cell < _values.Length; cell++)
        {
            var row = cell / MonthCount;
            plan[cell] = _values[cell] / _plans[row];
            resolution[cell] = _values[cell] / _resolutions[row];
            verdicts[2 * cell] = Verdict(plan[cell]);
            verdicts[(2 * cell) + 1] = Verdict(resolution[cell]);
        }

        return verdicts;
    }

    [Benchmark(Description = "Scorecard")]
    public Scorecard Build()
    {
        var builder = new ScorecardBuilder(_areas, _indicators, _periods);
        foreach (var target in _targets)
        {
            builder.Add(target);
        }

        for (var column = 0; column < _columns.Length; column++)
        {
            builder.Add(_indicators[column / MonthCount], _periods[column % MonthCount], _columns[column]);
        }

        return builder.Build();
    }

    [Benchmark(Description = "one cell of it, explained")]
    public Explanation? OneCell() => _card.Cell(_areas[Areas / 2], _indicators[IndicatorCount / 2], _periods[MonthCount / 2]).Attainments[Basis.Plan].Explain();

    private static byte Verdict(decimal attained) => attained > 1 ? (byte)2 : attained == 1 ? (byte)1 : (byte)0;
}
