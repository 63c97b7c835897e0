namespace HalfYearReport;

/// <summary>
/// The pace towards a target in words. The index is null where there is none, the rates are null where the target's period does not consist of months.
/// </summary>
internal sealed record PaceWords(string Standing, string Elapsed, string Expected, string Projected)
{
    public string? Index { get; init; }

    public string? Achieved { get; init; }

    public string? Required { get; init; }

    /// <summary>Gets the same words under each other presumption about the days of the data.</summary>
    public IReadOnlyList<(string Window, PaceWords Pace)> Otherwise { get; init; } = [];
}
