namespace MongCai.Kpi.Testing.Tests.Distributions;

internal static class ObservationDistributions
{
    public static Chapter Chapter { get; } = new("Observations",
    [
        Distribution.Of(KpiArbitraries.Observations())
            .Main("known", static observation => observation.Value.IsDefined)
            .Main("missing", static observation => observation.MissingReason is not null)
            .Main("only a bound is known", static observation => observation.Value.Reason == UndefinedReason.OnlyABound)
            .Main("with numerator and denominator", static observation => observation.Ratio is not null)
            .Edge("a denominator of zero", static observation => observation.Value.Reason == UndefinedReason.ZeroDenominator)
            .Main("of an area", static observation => observation.Area != AreaCode.ReportingAuthority)
            .Main("of a category", static observation => !observation.Category.IsTotal)
            .Mains<ObservationStatus>(static (observation, status) => observation.Status == status)
            .Main("through a day before the end", static observation => observation.Through < observation.Period.End)
            .Main("zero", static observation => observation.Value == (Rational)0)
            .Main("negative", static observation => observation.Value.TryGetValue(out var value) && value.Sign < 0)
            .Edge("a milestone that is done", static observation => observation.DoneOn is not null),
        Distribution.Of(KpiGen.ObservationsOf(new Indicator("poor", Unit.Percent, Nature.Proportion), ReportingPeriod.Year(2019)))
            .Main("with numerator and denominator", static observation => observation.Ratio is not null)
            .Main("0%", static observation => observation.Value == (Rational)0)
            .Main("100%", static observation => observation.Value == (Rational)100)
            .Main("missing", static observation => observation.MissingReason is not null)
            .Main("through a day before the end", static observation => observation.Through < observation.Period.End),
        Distribution.Of(KpiArbitraries.ReportsOf(new Indicator("jobs", Unit.Worker, Nature.Flow), ReportingPeriod.Year(2019)))
            .Main("none or one", static reports => reports.Length < 2)
            .Main("ten or more", static reports => reports.Length >= 10)
            .Main("one area twice, for two categories", static reports => reports.DistinctBy(static report => report.Area).Count() < reports.Length)
            .Main("one category twice, of two areas", static reports => reports.DistinctBy(static report => report.Category).Count() < reports.Length)
            .Edge("two areas that differ in case alone", static reports => reports.Select(static report => $"{report.Area}").Distinct(StringComparer.Ordinal).Count() > reports.Select(static report => $"{report.Area}").Distinct(StringComparer.OrdinalIgnoreCase).Count())
            .Main("one is missing for a reason", static reports => reports.Any(static report => report.MissingReason is not null)),
        Distribution.Of(KpiArbitraries.ObservationSeries())
            .Main("one", static series => series.Observations.Count == 1)
            .Main("five or more", static series => series.Observations.Count >= 5)
            .Main("cumulative", static series => series.Kind == PeriodKind.Cumulative)
            .Main("a period is left out", static series => series.Latest.Period.IsTiling && series.Observations[0].Period.DistanceTo(series.Latest.Period) >= series.Observations.Count)
            .Main("one is missing", static series => series.Observations.Any(static observation => observation.MissingReason is not null))
            .Main("of an area", static series => series.Area != AreaCode.ReportingAuthority)
            .Main("of a category", static series => !series.Category.IsTotal),
        Distribution.Of(KpiArbitraries.Vintages())
            .Main("known at a fraction of a second", static vintage => vintage.KnownAt.ToUnixTimeTicks() % 10_000_000 != 0)
            .Main("missing", static vintage => vintage.Observation.MissingReason is not null),
        Distribution.Of(KpiArbitraries.ObservationVintages())
            .Main("one", static vintages => vintages.All.Count == 1)
            .Main("four", static vintages => vintages.All.Count == 4)
            .Main("revised", static vintages => vintages.All.Select(static vintage => vintage.Observation.Value).Distinct().Count() > 1)
            .Main("less official later", static vintages => vintages.Latest.Status < vintages.All[0].Observation.Status),
        Distribution.Of(KpiArbitraries.Changes())
            .Main("defined", static change => change.Absolute.IsDefined)
            .Main("undefined", static change => !change.Absolute.IsDefined)
            .Main("from zero", static change => change.From.Value == (Rational)0)
            .Main("from below zero", static change => change.From.Value.TryGetValue(out var value) && value.Sign < 0)
            .Main("in points", static change => change.PercentagePoints.IsDefined)
            .Main("of another length", static change => change.ExtraDays != 0),
    ]);
}
