namespace MongCai.Kpi.Testing.Tests.Indicators;

public class IndicatorsTests
{
    [Fact]
    public void Indicators_reach_every_nature_mode_and_unit() => Samples.Reach(
        KpiGen.Indicators,
        [
            .. Enum.GetValues<Nature>().Select(static nature => ($"{nature}", (Func<Indicator, bool>)(indicator => indicator.Nature == nature))),
            ("cumulative", static indicator => indicator.Reporting == ReportingMode.Cumulative),
            ("in percent", static indicator => indicator.Unit == Unit.Percent),
            ("of a host's unit", static indicator => !Unit.Predefined.Contains(indicator.Unit)),
            ("no decimals named", static indicator => indicator.Decimals is null),
            .. Enum.GetValues<RateParts>().Select(static parts => ($"a rate of {parts}", (Func<Indicator, bool>)(indicator => indicator.Nature == Nature.Ratio && indicator.RateParts == parts))),
            ("over the stock of a day", static indicator => indicator is { Nature: Nature.Mean, RateParts: RateParts.FlowOverStock, StockOn: not null }),
            ("over the mean of the stocks", static indicator => indicator is { Nature: Nature.Proportion, RateParts: RateParts.FlowOverStock, StockOn: null }),
            ("a flow that never falls", static indicator => indicator is { Nature: Nature.Flow, NeverFalls: true }),
            ("a flow that may fall", static indicator => indicator is { Nature: Nature.Flow, NeverFalls: false }),
            ("a flow without bounds", static indicator => indicator.Nature == Nature.Flow && indicator.Bounds == RationalInterval.Unbounded),
            ("a proportion of less than all", static indicator => indicator.Nature == Nature.Proportion && !indicator.Bounds.Contains(indicator.Unit == Unit.Percent ? 100 : 1)),
            ("a level that is never zero", static indicator => indicator.Nature == Nature.Stock && !indicator.Bounds.Contains(0)),
        ]);

    [Fact]
    public void Catalogues_reach_none_and_one_code_under_several_definitions() => Samples.Reach(
        KpiGen.IndicatorCatalogues,
        ("none", static catalogue => catalogue.Count == 0),
        ("three codes", static catalogue => catalogue.DistinctBy(static indicator => indicator.Code, StringComparer.Ordinal).Count() == 3),
        ("a code alone, without a definition", static catalogue => catalogue.Any(indicator => indicator.Definition is null && catalogue.Find(indicator.Code) == indicator)),
        ("a code alone, with a definition", static catalogue => catalogue.Any(indicator => indicator.Definition is not null && catalogue.Find(indicator.Code) == indicator)),
        ("a code under two definitions", static catalogue => catalogue.Any(indicator => catalogue.Find(indicator.Code) is null)));

    [Fact]
    public void Observations_reach_every_status_reason_and_shape() => Samples.Reach(
        KpiGen.Observations,
        [
            .. Enum.GetValues<ObservationStatus>().Select(static status => ($"{status}", (Func<Observation, bool>)(observation => observation.Status == status))),
            .. Enum.GetValues<MissingReason>().Select(static reason => ($"{reason}", (Func<Observation, bool>)(observation => observation.MissingReason == reason))),
            .. Enum.GetValues<Nature>().Select(static nature => ($"{nature} known", (Func<Observation, bool>)(observation => observation.Indicator.Nature == nature && observation.Value.IsDefined))),
            ("zero", static observation => observation.Value == (Rational)0),
            ("negative", static observation => observation.Value.TryGetValue(out var value) && value.Sign < 0),
            ("with parts", static observation => observation.Ratio is not null),
            ("a denominator of zero", static observation => observation.Value.Reason == UndefinedReason.ZeroDenominator),
            ("all of it", static observation => observation.Ratio is { } parts && parts.Value == 1),
            ("done", static observation => observation.DoneOn is not null),
            ("over an amount", static observation => observation.Value.Reason == UndefinedReason.OnlyABound && observation.Range is { Lower: not null, Upper: null, IncludesLower: false }),
            ("between two amounts", static observation => observation.Value.Reason == UndefinedReason.OnlyABound && observation.Range is { Lower: not null, Upper: not null }),
            ("a rate of which only a bound is known", static observation => observation is { Indicator.Nature: Nature.Mean, Value.Reason: UndefinedReason.OnlyABound }),
            ("through a day before the end", static observation => observation.Through < observation.Period.End),
        ]);

    [Fact]
    public void Series_vintages_and_changes_reach_gaps_and_revisions()
    {
        Samples.Reach(
            KpiGen.ObservationSeries,
            ("one", static series => series.Observations.Count == 1),
            ("eight", static series => series.Observations.Count == 8),
            ("cumulative", static series => series.Kind == PeriodKind.Cumulative),
            ("a gap", static series => series.Latest.Period.IsTiling && series.Observations[0].Period.DistanceTo(series.Latest.Period) >= series.Observations.Count),
            ("missing in between", static series => series.Observations.Any(static observation => observation.MissingReason is not null)),
            ("another area", static series => series.Area != AreaCode.ReportingAuthority));
        Samples.Reach(
            KpiGen.ObservationVintages,
            ("one", static vintages => vintages.All.Count == 1),
            ("four", static vintages => vintages.All.Count == 4),
            ("revised", static vintages => vintages.All.Select(static vintage => vintage.Observation.Value).Distinct().Count() > 1),
            ("less official later", static vintages => vintages.Latest.Status < vintages.All[0].Observation.Status));
        Samples.Reach(
            KpiGen.Changes,
            ("from zero", static change => change.From.Value == (Rational)0),
            ("from below zero", static change => change.From.Value.TryGetValue(out var value) && value.Sign < 0),
            ("undefined", static change => !change.Absolute.IsDefined),
            ("of another length", static change => change.ExtraDays != 0),
            ("in points", static change => change.PercentagePoints.IsDefined));
    }

    [Fact]
    public void Observations_shrink_to_zero_in_2019()
    {
        Minimal.Of(KpiArbitraries.Units(), static _ => true, Unit.One);
        Minimal.Of(KpiArbitraries.Indicators(), static indicator => indicator.Nature == Nature.Flow, static end => Assert.Equal(
            ("a", Unit.One, ReportingMode.Periodic, null, RateParts.Stock), (end.Code, end.Unit, end.Reporting, end.Decimals, end.RateParts)));
        Minimal.Of(KpiArbitraries.Indicators(), static indicator => indicator.Nature == Nature.Flow, static end => Assert.Equal((null, RationalInterval.Unbounded, false), (end.StockOn, end.Bounds, end.NeverFalls)));
        Minimal.Of(KpiArbitraries.IndicatorCatalogues(), static _ => true, Assert.Empty);
        Minimal.Of(KpiArbitraries.IndicatorCatalogues(), static catalogue => catalogue.Any(static indicator => indicator.Nature == Nature.Flow), static end => Assert.Equal(("a", null), (Assert.Single(end).Code, Assert.Single(end).Definition)));
        Minimal.Of(
            KpiArbitraries.Observations(),
            static observation => observation.Indicator.Nature == Nature.Flow && observation.Value.IsDefined,
            static end => Assert.Equal("a 2019-A1: 0", $"{end}"));
        Minimal.Of(
            KpiArbitraries.Observations(),
            static observation => observation is { Indicator.Nature: Nature.Flow, Value.Reason: UndefinedReason.OnlyABound, Range.Upper: null },
            static end => Assert.Equal("a 2019-A1: undefined: only a bound, in [0..)", $"{end}"));
        Minimal.Of(
            KpiArbitraries.Observations(),
            static observation => observation.MissingReason is not null,
            static end => Assert.Equal((ReportingPeriod.Year(2019), MissingReason.NotReported, ObservationStatus.Official), (end.Period, end.MissingReason, end.Status)));
        Minimal.Of(KpiArbitraries.ObservationSeries(), static series => series.Observations.Count > 2, static end => Assert.Equal(3, end.Observations.Count));
        Minimal.Of(KpiArbitraries.ObservationVintages(), static _ => true, static end => Assert.Single(end.All));
        Minimal.Of(KpiArbitraries.Changes(), static change => change.To.Value == (Rational)0 || change.To.Ratio is not null, static end => Assert.Equal(ObservationStatus.Official, end.Status));
    }
}
