namespace MongCai.Kpi.Events;

/// <summary>Takes in events by numbers for what they are and when they were: many are alike, and each kind and each date is looked at once.</summary>
internal interface ICountSink : IEventSink
{
    /// <summary>The number of a kind, from 0.</summary>
    int KindOf(EventKind kind);

    /// <summary>The number, from 0, of the period of what occurred then.</summary>
    int PeriodOf(ReportingPeriod occurred);

    /// <summary>So many cells are to come, at most.</summary>
    void Expect(int cells);

    /// <summary>So many events of a kind in a period.</summary>
    void Add(int kind, int period, long times);
}
