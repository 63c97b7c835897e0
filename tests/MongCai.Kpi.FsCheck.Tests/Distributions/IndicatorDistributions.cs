namespace MongCai.Kpi.Testing.Tests.Distributions;

internal static class IndicatorDistributions
{
    private static readonly Target TenJobs = Target.AtLeast(10).For(new Indicator("jobs", Unit.Worker, Nature.Flow) { NeverFalls = true }, ReportingPeriod.Year(2019), Basis.Plan);

    public static Chapter Chapter { get; } = new("Indicators",
    [
        Distribution.Of(KpiArbitraries.Units())
            .Main("of the library", static unit => Unit.Predefined.Contains(unit))
            .Main("a host's own", static unit => !Unit.Predefined.Contains(unit))
            .Main("percent", static unit => unit == Unit.Percent)
            .Main("a multiple or a part of another", static unit => unit.Multiplier != 1),
        Distribution.Of(KpiArbitraries.IndicatorDefinitions())
            .Main("of a host", static definition => definition.Code is "jobs-2024")
            .Main("of a poverty standard", static definition => definition.Code.StartsWith("vn-", StringComparison.Ordinal)),
        Distribution.Of(KpiArbitraries.Indicators())
            .Mains<Nature>(static (indicator, nature) => indicator.Nature == nature)
            .Main("reported cumulatively", static indicator => indicator.Reporting == ReportingMode.Cumulative)
            .Main("with declared bounds of a flow", static indicator => indicator.Nature == Nature.Flow && indicator.Bounds != RationalInterval.Unbounded)
            .Main("never falls", static indicator => indicator.NeverFalls)
            .Main("no decimals named", static indicator => indicator.Decimals is null)
            .Main("a rate of flows over stocks", static indicator => indicator.Nature is Nature.Proportion or Nature.Ratio or Nature.Mean && indicator.RateParts == RateParts.FlowOverStock)
            .Main("defined", static indicator => indicator.Definition is not null),
        Distribution.Of(KpiGen.IndicatorsOf(Nature.Proportion))
            .Main("in percent", static indicator => indicator.Unit == Unit.Percent)
            .Main("of at most a half", static indicator => !indicator.Bounds.Contains(indicator.Unit == Unit.Percent ? 60 : 0.6m))
            .Mains<RateParts>(static (indicator, parts) => indicator.RateParts == parts, "a rate of {0}"),
        Distribution.Of(KpiArbitraries.IndicatorCatalogues())
            .Main("none", static catalogue => catalogue.Count == 0)
            .Main("several", static catalogue => catalogue.Count > 1)
            .Main("a code under several definitions", static catalogue => catalogue.Any(indicator => catalogue.Find(indicator.Code) is null)),
        Distribution.Of(KpiArbitraries.RunningPeriods())
            .Mains<Nature>(static (running, nature) => running.SoFar.Indicator.Nature == nature)
            .Main("months of a year", static running => running.InTheEnd.Observations.Count == 12)
            .Main("over", static running => running.Known == running.Parts.Count)
            .Main("only the first part is known", static running => running.Known == 1)
            .Main("a part is missing", static running => running.Parts.Any(static part => part.MissingReason is not null))
            .Main("of another calendar", static running => running.Period.Calendar != ReportingCalendar.January),
        Distribution.Of(KpiGen.RunningPeriodsOf(new Indicator("jobs", Unit.Worker, Nature.Flow), ReportingPeriod.Year(2019), PeriodKind.Quarter))
            .Main("over", static running => running.Known == running.Parts.Count)
            .Main("half of it is known", static running => running.Known == 2)
            .Main("a part is missing", static running => running.Parts.Any(static part => part.MissingReason is not null))
            .Main("a part below zero", static running => running.Parts.Any(static part => part.Value.TryGetValue(out var value) && value.Sign < 0)),
        Distribution.Of(KpiGen.RunningPeriodsOf(TenJobs, PeriodKind.Quarter))
            .Main("it is met in the end", static running => MetInTheEnd(running) == true)
            .Main("it is not met in the end", static running => MetInTheEnd(running) == false)
            .Main("exactly the target in the end", static running => running.Parts.All(static part => part.Value.IsDefined) && running.Parts.Select(static part => part.Value.Match(static value => value, static _ => 0)).Aggregate(static (sum, value) => sum + value) == 10)
            .Main("open so far", static running => running.SoFar.Against(TenJobs)[Basis.Plan].Outlook == Outlook.Open)
            .Main("secured so far", static running => running.SoFar.Against(TenJobs)[Basis.Plan].Outlook == Outlook.Secured)
            .Main("a part is missing", static running => running.Parts.Any(static part => part.MissingReason is not null)),
    ]);

    private static Calculated<bool> MetInTheEnd(RunningPeriod running) => running.InTheEnd.Against(TenJobs)[Basis.Plan].IsMet;
}
