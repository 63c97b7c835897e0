using MongCai.Kpi.Events;
using NodaTime;

namespace EventJournal.Tests.Summaries;

/// <summary>Records in the order of their arrival, the places after which a summary is stored and read again, and the instant of the summary.</summary>
public sealed record Arrivals(IReadOnlyList<EventRecord> Records, IReadOnlySet<int> Cuts, Instant KnownAt)
{
    public override string ToString() => $"known at {KnownAt}, stored behind {string.Join(", ", Cuts)}:\n{string.Join('\n', Records.Select(EventJson.Write))}";
}
