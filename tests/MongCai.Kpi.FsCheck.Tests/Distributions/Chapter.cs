namespace MongCai.Kpi.Testing.Tests.Distributions;

/// <summary>The distributions of all generators for one part of the field.</summary>
internal sealed record Chapter(string Title, IReadOnlyList<Distribution> Distributions)
{
    public static IReadOnlyList<Chapter> All { get; } =
    [
        NumberDistributions.Chapter,
        PeriodDistributions.Chapter,
        InstantDistributions.Chapter,
        IndicatorDistributions.Chapter,
        ObservationDistributions.Chapter,
        TargetDistributions.Chapter,
        AttainmentDistributions.Chapter,
        AreaDistributions.Chapter,
        RollUpDistributions.Chapter,
        BreakdownDistributions.Chapter,
        HouseholdDistributions.Chapter,
        MovementDistributions.Chapter,
        EventDistributions.Chapter,
        HistoryDistributions.Chapter,
        RuleDistributions.Chapter,
        ClaimDistributions.Chapter,
        NameDistributions.Chapter,
    ];

    public string ToMarkdown() => string.Join('\n', [$"## {Title}", string.Empty, .. Distributions.Select(static distribution => distribution.ToMarkdown())]);
}
