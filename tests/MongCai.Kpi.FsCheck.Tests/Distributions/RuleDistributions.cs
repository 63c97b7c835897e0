using MongCai.Kpi.Events;

namespace MongCai.Kpi.Testing.Tests.Distributions;

internal static class RuleDistributions
{
    public static Chapter Chapter { get; } = new("Rules by which events are counted",
    [
        Distribution.Of(KpiArbitraries.AreaScopes())
            .Main("everywhere", static scope => scope.Equals(AreaScope.Everywhere))
            .Main("outside", static scope => $"{scope}".StartsWith("not in", StringComparison.Ordinal))
            .Main("within an area of a hierarchy", static scope => $"{scope}".StartsWith("within", StringComparison.Ordinal))
            .Main("of one area", static scope => scope.Area != AreaCode.ReportingAuthority),
        Distribution.Of(KpiArbitraries.OrganiserScopes())
            .Main("one organiser", static scope => scope.Equals(OrganiserScope.OneOrganiser))
            .Main("any organiser", static scope => scope.Equals(OrganiserScope.AnyOrganiser))
            .Main("by some only", static scope => $"{scope}".StartsWith("by only", StringComparison.Ordinal)),
        Distribution.Of(KpiArbitraries.CountingRules())
            .Mains<EventMeasure>(static (rule, measure) => rule.Measure == measure)
            .Mains<Straddling>(static (rule, straddling) => rule.Straddling == straddling, "straddling: {0}")
            .Main("what is completed", static rule => rule.States == EventStates.Completed)
            .Main("in several states", static rule => ((int)rule.States & ((int)rule.States - 1)) != 0)
            .Main("of three types", static rule => rule.Types.Count == 3)
            .Main("of a category", static rule => !rule.Category.IsTotal),
        Distribution.Of(KpiArbitraries.EventCatalogues())
            .Main("no rule", static catalogue => catalogue.Rules.Count == 0)
            .Main("three rules or more", static catalogue => catalogue.Rules.Count > 2),
        Distribution.Of(KpiArbitraries.PeriodClosings())
            .Main("closed", static closing => closing.ClosedAt is not null)
            .Main("open", static closing => closing.ClosedAt is null),
    ]);
}
