namespace MongCai.Kpi.Events;

/// <summary>
/// The kinds and dates of a ledger's plain events, stored as numbers so that events can be counted without looking at the records again, in a fraction of the
/// time.
/// </summary>
internal sealed class CountIndex
{
    private const int NoPeriod = -1;
    private const int DaysInAYear = 366;

    // Both arrays have one element for each record: the number of its kind and the number of its date.
    private readonly int[] _kinds;
    private readonly int[] _dates;
    private readonly EventKind[] _kindOf;
    private readonly ReportingPeriod[] _dateOf;

    // For each date number, the index of the first record that has this date. The indexes ascend.
    private readonly int[] _firstOf;

    /// <param name="records">The records of events, none of which is a correction.</param>
    public CountIndex(EventRecord[] records)
    {
        _kinds = new int[records.Length];
        _dates = new int[records.Length];
        var kinds = new ItemNumbers<EventKind>();
        var dates = new ItemNumbers<ReportingPeriod>(Math.Min(records.Length, DaysInAYear));
        List<int> firsts = [];
        for (var i = 0; i < records.Length; i++)
        {
            var facts = records[i].Facts!;
            (_kinds[i], _dates[i]) = (kinds.Of(new EventKind(facts.Type, facts.State, facts.Area)), dates.Of(facts.Occurred));
            if (_dates[i] == firsts.Count)
            {
                firsts.Add(i);
            }
        }

        _kindOf = [.. kinds.Items];
        _dateOf = [.. dates.Items];
        _firstOf = [.. firsts];
    }

    /// <summary>Adds the counts of the ledger's first <paramref name="known"/> records to a sink.</summary>
    /// <param name="known">The number of records that are known, counted from the start of the ledger.</param>
    /// <param name="sink">The sink that receives the counts.</param>
    /// <param name="validity">The check of which dates count.</param>
    public void Give(int known, ICountSink sink, ValidUpToFilter validity)
    {
        var kinds = Array.ConvertAll(_kindOf, sink.KindOf);
        var periods = Array.ConvertAll(DatesKnown(known), date => validity.Has(date) ? sink.PeriodOf(date) : NoPeriod);
        var cells = new CellTable(1 + kinds.DefaultIfEmpty(NoPeriod).Max(), 1 + periods.DefaultIfEmpty(NoPeriod).Max(), known);
        for (var i = 0; i < known; i++)
        {
            if (periods[_dates[i]] is var period and not NoPeriod)
            {
                cells.Add(kinds[_kinds[i]], period);
            }
        }

        cells.Give(sink);
    }

    // Dates that become known only later are not passed to the sink, because they may belong to a period that does not exist.
    private ReportingPeriod[] DatesKnown(int known)
    {
        var count = Array.BinarySearch(_firstOf, known);
        return _dateOf[..(count < 0 ? ~count : count)];
    }
}
