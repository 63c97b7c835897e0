namespace HalfYearReport;

/// <summary>A published figure in words: its subject, what was published, whether it follows, and what it implies or presumes.</summary>
public sealed record CheckedFigure(string Subject, string Published, string Verdict, IReadOnlyList<string> Implied);
