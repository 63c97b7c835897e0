using NodaTime;

namespace MongCai.Kpi;

/// <summary>All actuals of a scorecard, one column for each period: the periods that it shows, and the earlier ones by which these are measured.</summary>
internal sealed class Actuals
{
    private readonly Dictionary<ReportingPeriod, ActualColumn> _columns;

    public Actuals() => (_columns, Columns) = ([], []);

    private Actuals(Dictionary<ReportingPeriod, ActualColumn> columns)
    {
        _columns = columns;
        Columns = [.. columns.Values.OrderBy(static column => column.Period, ReportingPeriod.ByStartThenLongest)];
    }

    /// <summary>
    /// Gets the columns in the order of their periods, whatever the order in which they were added; an empty list until <see cref="KnownAt"/> has made the copy
    /// of a moment.
    /// </summary>
    public IReadOnlyList<ActualColumn> Columns { get; }

    public bool IsEmpty => _columns.Count == 0;

    public ActualColumn? Of(ReportingPeriod period) => _columns.GetValueOrDefault(period);

    /// <summary>Returns the column of a period for writing.</summary>
    public ActualColumn ToWrite(ReportingPeriod period, int rows)
    {
        if (!_columns.TryGetValue(period, out var column))
        {
            _columns.Add(period, column = new ActualColumn(period, rows));
        }
        else if (column.IsShared)
        {
            _columns[period] = column = column.Copy();
        }

        return column;
    }

    /// <summary>Returns the actuals as they were known at a moment, of the periods that had begun by a day. The result does not change any more.</summary>
    public Actuals KnownAt(Instant? knownAt, LocalDate? asOf)
    {
        var known = new Dictionary<ReportingPeriod, ActualColumn>(_columns.Count);
        foreach (var (period, column) in _columns)
        {
            if (asOf is { } day && period.Start > day)
            {
                continue;
            }

            if (!column.HasVintages)
            {
                column.IsShared = true;
            }

            known.Add(period, column.HasVintages ? column.KnownAt(knownAt) : column);
        }

        return new Actuals(known);
    }
}
