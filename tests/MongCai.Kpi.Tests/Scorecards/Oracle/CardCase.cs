using NodaTime;

namespace MongCai.Kpi.Tests.Scorecards.Oracle;

/// <summary>A card: its areas with what became of them, its indicators, the periods that it shows, what was reported and what was aimed at.</summary>
/// <param name="IsHierarchy">Whether its areas belong to each other; otherwise each stands for itself.</param>
/// <param name="Stays">The areas.</param>
/// <param name="Becomings">What became of them.</param>
/// <param name="Measures">The indicators.</param>
/// <param name="Step">How many months a period that is shown has.</param>
/// <param name="Shown">The periods that are shown.</param>
/// <param name="Reports">What was reported.</param>
/// <param name="Targets">What is aimed at.</param>
/// <param name="Policies">What it is judged by.</param>
/// <param name="AsOf">The day of the card, if it has one.</param>
/// <param name="KnownAt">The day at whose end it is known, if that is asked.</param>
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
