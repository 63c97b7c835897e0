namespace MongCai.Kpi.Events;

/// <summary>
/// What the events of a ledger that have no quantities are and when they were, as numbers. Counting then goes through numbers and not through records, and takes a
/// fraction of the time.
/// </summary>
internal sealed class AlikeEvents
{
    private const int Alone = -1;
    private const int DaysInAYear = 366;

    private readonly EventRecord[] _records;

    // For each record; alone where it has quantities.
    private readonly int[] _kinds;
    private readonly int[] _dates;
    private readonly EventKind[] _kindOf;
    private readonly ReportingPeriod[] _dateOf;

    // By date, the first record that has it, ascending.
    private readonly int[] _firstOf;

    public AlikeEvents(EventRecord[] records)
    {
        _records = records;
        _kinds = new int[records.Length];
        _dates = new int[records.Length];
        var kinds = new Numbering<EventKind>();
        var dates = new Numbering<ReportingPeriod>(Math.Min(records.Length, DaysInAYear));
        List<int> firsts = [];
        for (var i = 0; i < records.Length; i++)
        {
            (_kinds[i], _dates[i]) = records[i].Facts is { Quantities.Count: 0 } facts
                ? (kinds.Of(new EventKind(facts.Type, facts.State, facts.Area)), dates.Of(facts.Occurred))
                : (Alone, Alone);
            if (_dates[i] == firsts.Count)
            {
                firsts.Add(i);
            }
        }

        _kindOf = [.. kinds.Items];
        _dateOf = [.. dates.Items];
        _firstOf = [.. firsts];
    }

    /// <summary>Gives the first records of the ledger to a sink: those with quantities each by itself.</summary>
    public void Give(int known, ICountSink sink, Validity validity)
    {
        var kinds = Array.ConvertAll(_kindOf, sink.KindOf);
        var periods = Array.ConvertAll(DatesKnown(known), date => validity.Has(date) ? sink.PeriodOf(date) : Alone);
        var cells = new CellTable(1 + kinds.DefaultIfEmpty(Alone).Max(), 1 + periods.DefaultIfEmpty(Alone).Max(), known);
        for (var i = 0; i < known; i++)
        {
            if (_kinds[i] == Alone)
            {
                EventSource.Give(sink, _records[i], validity);
            }
            else if (periods[_dates[i]] is var period and not Alone)
            {
                cells.Add(kinds[_kinds[i]], period);
            }
        }

        cells.Give(sink);
    }

    // A date that is known later may belong to no period that there is: it is not asked for one.
    private ReportingPeriod[] DatesKnown(int known)
    {
        var count = Array.BinarySearch(_firstOf, known);
        return _dateOf[..(count < 0 ? ~count : count)];
    }
}
