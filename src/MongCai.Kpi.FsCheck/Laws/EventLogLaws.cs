using FsCheck;
using MongCai.Kpi.Events;
using NodaTime;

namespace MongCai.Kpi.Testing;

/// <summary>What a log of events has to do: what every store has to, and keep to the order in which records arrived.</summary>
/// <remarks>A ledger does not need the order, whoever replays a log does.</remarks>
public sealed class EventLogLaws : EventStoreLaws
{
    internal EventLogLaws(Func<IEventStore> create, Gen<Instant>? recorded)
        : base(create, new AskedPart("The event log"), recorded) =>
        KeepsTheOrder = Law.Of(Part, "records come back in the order in which they arrived", History.Of(Arrivals.All, recorded), WhyOutOfOrder);

    /// <inheritdoc/>
    public override IReadOnlyList<Law> All => [.. base.All, KeepsTheOrder];

    /// <summary>Records come back in the order in which they arrived, also after the store was opened again; of a duplicate its first arrival counts.</summary>
    public Law KeepsTheOrder { get; }

    private string? WhyOutOfOrder(History history) => WhenReopened(history, Disorder);

    /// <summary>The first record that comes back in the place of another. What is lost or added is another law's.</summary>
    private string? Disorder(History history, IReadOnlyList<EventRecord> appended, IEventStore store)
    {
        EventRecord[] arrived = [.. History.FirstArrivals(appended)];
        EventRecord[] read = [.. History.FirstArrivals(Part.Ask(store.Read))];
        var place = arrived.Zip(read).TakeWhile(static pair => History.IsSame(pair.First, pair.Second)).Count();
        return place < Math.Min(arrived.Length, read.Length)
            ? $"{history}\nRecord {(Rational)(place + 1)} comes back as {EventJson.Write(read[place])}\nand was {EventJson.Write(arrived[place])}"
            : null;
    }
}
