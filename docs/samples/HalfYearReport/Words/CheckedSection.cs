namespace HalfYearReport;

/// <summary>Published figures that belong together, in words.</summary>
public sealed record CheckedSection(string Title, IReadOnlyList<CheckedFigure> Figures)
{
    /// <summary>The figures by what they are about.</summary>
    public IEnumerable<IGrouping<string, CheckedFigure>> BySubject => Figures.GroupBy(static figure => figure.Subject, StringComparer.Ordinal);
}
