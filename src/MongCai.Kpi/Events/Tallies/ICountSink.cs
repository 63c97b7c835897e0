namespace MongCai.Kpi.Events;

/// <summary>
/// A sink that receives events as numbers for their kind and their period. Many events are alike, so each kind and each date has to be examined only once.
/// </summary>
internal interface ICountSink : IEventSink
{
    /// <summary>Returns the number of a kind, counted from 0.</summary>
    int KindOf(EventKind kind);

    /// <summary>Returns the number, counted from 0, of the period to which a date belongs.</summary>
    int PeriodOf(ReportingPeriod occurred);

    /// <summary>Accepts a hint of how many cells will be added at most.</summary>
    void Expect(int cells);

    /// <summary>Adds a number of events of one kind in one period.</summary>
    void Add(int kind, int period, long times);
}
