using System.Globalization;
using BenchmarkDotNet.Attributes;

namespace MongCai.Kpi.Benchmarks.Scorecards;

/// <summary>
/// Builds a scorecard of areas × 50 indicators × 12 months, each cell to date against a plan and a resolution of its year: with two outlooks, and two bands
/// by the index of the pace or, once the outcome is decided, by the attainment.
/// </summary>
[MemoryDiagnoser]
public class ScorecardBenchmarks
{
    private const int IndicatorCount = 50;
    private const int MonthCount = 12;
    private const int LargestValue = 10_000;
    private const int SmallestTarget = 100;
    private const decimal YellowFrom = 0.75m;
    private const decimal GreenFrom = 0.9m;
    private const byte Met = 3;
    private const byte NotMet = 2;
    private const byte Open = 1;

    private AreaCode[] _areas = [];
    private Indicator[] _indicators = [];
    private ReportingPeriod[] _periods = [];
    private decimal[] _elapsed = [];
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
        _indicators = [.. Enumerable.Range(0, IndicatorCount).Select(static number => new Indicator($"i{number.ToString(CultureInfo.InvariantCulture)}", Unit.Household, Nature.Flow) { NeverFalls = number % 2 == 0 })];
        _periods = [.. Enumerable.Range(1, MonthCount).Select(static month => ReportingPeriod.Month(2019, month))];
        _elapsed = [.. _periods.Select(static period => (decimal)(period.End.DayOfYear / 365.0))];
        _plans = [.. Enumerable.Range(0, Rows).Select(_ => (decimal)random.Next(SmallestTarget, LargestValue))];
        _resolutions = [.. Enumerable.Range(0, Rows).Select(_ => (decimal)random.Next(SmallestTarget, LargestValue))];
        _values = [.. Enumerable.Range(0, Rows * MonthCount).Select(_ => (decimal)random.Next(0, LargestValue / MonthCount * 2))];
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
        var attained = new decimal[_values.Length * 2];
        var judged = new byte[_values.Length * 4];
        for (var row = 0; row < Rows; row++)
        {
            var toDate = 0m;
            var neverFalls = row % IndicatorCount % 2 == 0;
            for (var month = 0; month < MonthCount; month++)
            {
                var cell = (row * MonthCount) + month;
                toDate += _values[cell];
                Judge(toDate, _plans[row], month, neverFalls, ref attained[2 * cell], judged.AsSpan(4 * cell, 2));
                Judge(toDate, _resolutions[row], month, neverFalls, ref attained[(2 * cell) + 1], judged.AsSpan((4 * cell) + 2, 2));
            }
        }

        return judged;
    }

    private void Judge(decimal toDate, decimal target, int month, bool neverFalls, ref decimal attained, Span<byte> judged)
    {
        attained = toDate / target;
        var outcome = attained >= 1 && (neverFalls || month == MonthCount - 1) ? Met : month == MonthCount - 1 ? NotMet : Open;
        var measure = outcome == Open ? toDate / (target * _elapsed[month]) : attained;
        judged[0] = outcome;
        judged[1] = measure < YellowFrom ? (byte)0 : measure < GreenFrom || outcome == NotMet ? (byte)1 : (byte)2;
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
}
