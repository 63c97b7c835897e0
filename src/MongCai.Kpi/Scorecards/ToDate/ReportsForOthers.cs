using NodaTime;

namespace MongCai.Kpi;

/// <summary>
/// The reports that areas give for all areas that belong to them. Such a report counts for a period where none of these has reported; where one has, it is
/// compared with their sum and not added.
/// </summary>
internal sealed class ReportsForOthers
{
    private readonly CardAxes _axes;
    private readonly Actuals _actuals;
    private readonly int[] _wholes;

    public ReportsForOthers(CardAxes axes, Actuals actuals)
    {
        (_axes, _actuals) = (axes, actuals);
        var parents = axes.Hierarchy?.Spans.Select(static span => span.Parent).OfType<AreaCode>().ToHashSet() ?? [];
        _wholes = [.. Enumerable.Range(0, axes.Areas.Count).Where(area => parents.Contains(axes.Areas[area]))];
    }

    /// <summary>Determines whether an area has ever reported an indicator.</summary>
    public bool HasEver(int area, int line)
    {
        var row = _axes.RowAt(area, line);
        return _actuals.Columns.Any(column => column.Has(row));
    }

    /// <summary>
    /// Returns the areas within an area, and the area itself, that others belong to and that have ever reported an indicator; the deepest first.
    /// </summary>
    public IReadOnlyList<int> Within(int area, int line, LocalDate asOf)
    {
        if (_axes.Hierarchy is not { } hierarchy || Array.BinarySearch(_wholes, area) < 0)
        {
            return [];
        }

        var code = _axes.Areas[area];
        return
        [
            .. _wholes.Where(whole => HasEver(whole, line))
                .Select(whole => (Whole: whole, Above: hierarchy.AncestorsOf(_axes.Areas[whole], asOf).ToArray()))
                .Where(whole => whole.Whole == area || whole.Above.Contains(code))
                .OrderByDescending(static whole => whole.Above.Length)
                .Select(static whole => whole.Whole),
        ];
    }
}
