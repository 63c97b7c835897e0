namespace HalfYearReport;

/// <summary>A published figure in words: what it is about, what was published, whether it follows, and what it implies or takes for granted.</summary>
public sealed record CheckedFigure(string Subject, string Published, string Verdict, IReadOnlyList<string> Implied);
