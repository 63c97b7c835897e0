using NodaTime;

namespace MongCai.Kpi;

/// <summary>All actuals of a scorecard, a column a period: those that it shows, and those before and between by which they are measured.</summary>
internal sealed class Actuals
{
    private readonly Dictionary<ReportingPeriod, ActualColumn> _columns;

    public Actuals() => (_columns, Columns) = ([], []);

    private Actuals(Dictionary<ReportingPeriod, ActualColumn> columns)
    {
        _columns = columns;
        Columns = [.. columns.Values.OrderBy(static column => column.Period, ReportingPeriod.ByStartThenLongest)];
    }

    /// <summary>The columns in the order of their periods, whatever the order in which they came; none before they are as known at a moment.</summary>
    public IReadOnlyList<ActualColumn> Columns { get; }

    public bool IsEmpty => _columns.Count == 0;

    public ActualColumn? Of(ReportingPeriod period) => _columns.GetValueOrDefault(period);

    /// <summary>The column of a period, to be written to.</summary>
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

    /// <summary>The actuals as they were known at a moment, of periods that had begun by a day; nothing changes them any more.</summary>
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
