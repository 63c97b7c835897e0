using NodaTime;

namespace MongCai.Kpi.Testing.Tests.Distributions;

internal static class AreaDistributions
{
    public static Chapter Chapter { get; } = new("Areas",
    [
        Distribution.Of(KpiArbitraries.AreaCodes())
            .Main("the reporting authority", static area => area == AreaCode.ReportingAuthority)
            .Main("digits with zeros before them", static area => $"{area}".StartsWith('0'))
            .Main("letters", static area => $"{area}".Any(char.IsLetter))
            .Main("letters beyond ASCII", static area => $"{area}".Any(static letter => letter > 127))
            .Edge("fr-75, nearly FR-75", static area => string.Equals($"{area}", "fr-75", StringComparison.Ordinal))
            .Edge("6712, nearly 06712", static area => string.Equals($"{area}", "6712", StringComparison.Ordinal))
            .Edge("long, and like another one at the beginning", static area => $"{area}".Length > 20),
        Distribution.Of(KpiArbitraries.AreaSpans())
            .Main("in a whole", static span => span.Parent is not null)
            .Main("in none", static span => span.Parent is null)
            .Main("always", static span => span.Start == LocalDate.MinIsoValue && span.End == LocalDate.MaxIsoValue)
            .Main("from a day to a day", static span => span.Start != LocalDate.MinIsoValue && span.End != LocalDate.MaxIsoValue)
            .Edge("for one day", static span => span.Start == span.End),
        Distribution.Of(KpiArbitraries.AreaSuccessions())
            .Main("whole", static succession => succession.IsWhole)
            .Main("with a share", static succession => !succession.IsWhole),
        Distribution.Of(KpiArbitraries.AreaHierarchies())
            .Main("nothing became of anybody", static areas => areas.Successions.Count == 0)
            .Main("a merger", static areas => areas.Successions.GroupBy(static succession => succession.Successor).Any(static area => area.Count() > 1))
            .Main("a split", static areas => areas.Successions.GroupBy(static succession => succession.Predecessor).Any(static area => area.Count() > 1))
            .Main("another name or another whole", static areas => areas.Spans.GroupBy(static span => span.Area).Any(static area => area.Count() > 1))
            .Main("two tiers", static areas => areas.Spans.All(static span => span.Parent is null || $"{span.Parent}" is "P"))
            .Main("three tiers", static areas => areas.Spans.Any(static span => span.Parent is not null && $"{span.Parent}" is not "P"))
            .Main("the end of a tier", static areas => areas.Spans.Any(static span => $"{span.Area}" is "D1" && span.End < LocalDate.MaxIsoValue))
            .Main("one after the other", static areas => areas.Successions.Any(succession => areas.Successions.Any(later => later.Predecessor == succession.Successor && later.On > succession.On)))
            .Edge("one commune", static areas => areas.Spans.Count(static span => $"{span.Area}"[0] == 'C') == 1)
            .Edge("a hundred areas or more", static areas => areas.Spans.DistinctBy(static span => span.Area).Count() >= 100),
    ]);
}
