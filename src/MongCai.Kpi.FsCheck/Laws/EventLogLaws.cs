using FsCheck;
using MongCai.Kpi.Events;
using NodaTime;

namespace MongCai.Kpi.Testing;

/// <summary>The laws of a log of events: those of every event store, and that records keep the order in which they arrived.</summary>
/// <remarks>
/// Use them for a store whose records are replayed in order; a ledger does not depend on the order, and for a store that only feeds a ledger the
/// <see cref="EventStoreLaws"/> are enough.
/// </remarks>
public sealed class EventLogLaws : EventStoreLaws
{
    internal EventLogLaws(Func<IEventStore> create, Gen<Instant>? recorded)
        : base(create, new PartUnderTest("The event log"), recorded) =>
        KeepsTheOrder = Law.Of(Part, "records come back in the order in which they arrived", History.Of(Arrivals.All, recorded), WhyOutOfOrder);

    /// <inheritdoc/>
    public override IReadOnlyList<Law> All => [.. base.All, KeepsTheOrder];

    /// <summary>
    /// Gets the law that records come back in the order in which they arrived, also after the store was opened again. A duplicate counts where it first
    /// arrived.
    /// </summary>
    public Law KeepsTheOrder { get; }

    private string? WhyOutOfOrder(History history) => WhenReopened(history, Disorder);

    /// <summary>
    /// Returns a sentence about the first record that comes back in the place of another. Lost and added records are reported by other laws.
    /// </summary>
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
