using System.Globalization;
using BenchmarkDotNet.Attributes;

namespace MongCai.Kpi.Compared;

/// <summary>Builds a scorecard of 17 areas × 10 indicators × 12 months, each cell against a plan and a resolution of its year, without policies.</summary>
public class ScorecardBenchmarks : Comparison
{
    private const int AreaCount = 17;
    private const int IndicatorCount = 10;
    private const int MonthCount = 12;
    private const int LargestValue = 10_000;
    private const int SmallestTarget = 100;

    private AreaCode[] _areas = [];
    private Indicator[] _indicators = [];
    private ReportingPeriod[] _periods = [];
    private decimal?[][] _columns = [];
    private Target[] _targets = [];

    public override void Prepare()
    {
        base.Prepare();
        var random = new Random(2019);
        var year = ReportingPeriod.Year(2019);
        _areas = [.. Enumerable.Range(0, AreaCount).Select(static number => new AreaCode(number.ToString(CultureInfo.InvariantCulture)))];
        _indicators = [.. Enumerable.Range(0, IndicatorCount).Select(static number => new Indicator($"i{number.ToString(CultureInfo.InvariantCulture)}", Unit.Household, Nature.Stock))];
        _periods = [.. Enumerable.Range(1, MonthCount).Select(static month => ReportingPeriod.Month(2019, month))];
        _columns =
        [
            .. Enumerable.Range(0, IndicatorCount * MonthCount)
                .Select(_ => Enumerable.Range(0, AreaCount).Select(_ => (decimal?)random.Next(0, LargestValue)).ToArray()),
        ];
        _targets =
        [
            .. from area in _areas
               from indicator in _indicators
               from basis in new[] { Basis.Plan, Basis.Resolution }
               select Target.AtLeast(random.Next(SmallestTarget, LargestValue)).For(indicator, year, basis) with { Area = area },
        ];
    }

    [Benchmark(Description = "a scorecard")]
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
}
