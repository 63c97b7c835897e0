namespace MongCai.Kpi.Events;

/// <summary>Takes in many events at once where they are alike to it: type, state, area, date, and no quantities.</summary>
internal interface ICountSink : IEventSink
{
    /// <summary>So many events like this one.</summary>
    void Add(in EventEntry alike, int times);
}
