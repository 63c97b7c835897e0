namespace HalfYearReport;

/// <summary>Published figures in words that belong to one section.</summary>
public sealed record CheckedSection(string Title, IReadOnlyList<CheckedFigure> Figures)
{
    /// <summary>Gets the figures, grouped by their subject.</summary>
    public IEnumerable<IGrouping<string, CheckedFigure>> BySubject => Figures.GroupBy(static figure => figure.Subject, StringComparer.Ordinal);
}
