using NodaTime;

namespace MongCai.Kpi.Tests.Scorecards.Oracle;

/// <summary>A case of a scorecard: its areas with their successions, its indicators, the periods shown, the reports and the targets.</summary>
/// <param name="IsHierarchy">Whether the areas belong to each other; otherwise each stands for itself.</param>
/// <param name="Stays">The areas, with the time for which each belongs to another.</param>
/// <param name="Becomings">The successions of the areas.</param>
/// <param name="Measures">The indicators of the card.</param>
/// <param name="Step">The number of months in each period shown.</param>
/// <param name="Shown">The periods that are shown.</param>
/// <param name="Reports">The reports of the areas.</param>
/// <param name="Targets">The targets of the areas.</param>
/// <param name="Policies">The policies of the host.</param>
/// <param name="AsOf">The day of the card, if it has one.</param>
/// <param name="KnownAt">The day at whose end the card is known, if that is asked.</param>
internal sealed record CardCase(
    bool IsHierarchy,
    IReadOnlyList<Stay> Stays,
    IReadOnlyList<Becoming> Becomings,
    IReadOnlyList<CardMeasure> Measures,
    int Step,
    IReadOnlyList<MonthSpan> Shown,
    IReadOnlyList<CardReport> Reports,
    IReadOnlyList<CardTarget> Targets,
    CardPolicies Policies,
    LocalDate? AsOf = null,
    LocalDate? KnownAt = null)
{
    public IReadOnlyList<string> Areas { get; } = [.. Stays.Select(static stay => stay.Area).Distinct(StringComparer.Ordinal)];

    public override string ToString() => string.Join(Environment.NewLine + "  ", [
        $"{(IsHierarchy ? "hierarchy" : "flat")}, shows {string.Join(' ', Shown)}, {Policies}, as of {AsOf:R}, known at {KnownAt:R}",
        .. IsHierarchy ? Stays.Select(static stay => $"{stay.Area} in {stay.Parent ?? "nothing"} {stay.From:R} to {stay.Through:R}") : [string.Join(' ', Areas)],
        .. Becomings.Select(static becoming => $"{becoming.Share} of {becoming.From} to {becoming.To} on {becoming.On:R}"),
        .. Measures.Select(static measure => $"{measure}"),
        .. Reports.Select(static report => $"{report}"),
        .. Targets.Select(static target => $"{target}"),
    ]);
}
