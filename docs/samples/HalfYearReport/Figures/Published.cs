namespace HalfYearReport;

/// <summary>
/// The figures that were published beside the numbers: those that follow from other numbers, those that stand alone, and the openings that can only be
/// presumed.
/// </summary>
public sealed record Published(IReadOnlyList<PublishedRate> Claims, IReadOnlyList<Statement> Statements, IReadOnlyList<PresumedOpening> Openings);
