using MongCai.Kpi.Events;
using MongCai.Kpi.Testing;
using NodaTime;

namespace Province;

/// <summary>The events as known at an instant, as a view of the database has them.</summary>
internal static class KnownAtNight
{
    public static IReadOnlyList<Planted> Bugs { get; } =
    [
        Of("what is recorded at the very instant is not yet known", static (records, at) => EventLedger.Of(records.Where(record => record.Recorded < at)).Fold(at)),
        Of("instants are compared in whole seconds", static (records, at) => EventLedger.Of(records.Where(record => record.Recorded.ToUnixTimeSeconds() <= at.ToUnixTimeSeconds())).Fold()),
        Of("instants are compared in .NET's ticks", static (records, at) => EventLedger.Of(records.Where(record => record.Recorded.ToUnixTimeTicks() <= at.ToUnixTimeTicks())).Fold()),
        Of("corrections are left out until the month is closed", static (records, at) => EventLedger.Of(records.Where(record => record.Recorded <= at && record.Correction is null)).Fold()),
    ];

    private static Planted Of(string what, Func<EventRecord[], Instant, EventFold> view) => new(
        Kind.Generated,
        what,
        seed => Tried.Property(seed, KpiArbitraries.EventHistories(), records => Agrees(records, view)),
        static seed => Tried.Property(seed, KpiArbitraries.EventHistories(), static records => Agrees(records, static (records, at) => EventLedger.Of(records.Where(record => record.Recorded <= at)).Fold())));

    private static bool Agrees(EventRecord[] records, Func<EventRecord[], Instant, EventFold> view) =>
        records.Select(static record => record.Recorded).Distinct().Take(10).All(at => Counted(view(records, at)).SequenceEqual(Counted(EventLedger.Of(records).Fold(at))));

    private static IEnumerable<string> Counted(EventFold fold) =>
        [.. fold.Count(MongCai.Kpi.PeriodKind.Year).Cells.Select(static cell => cell.ToString()!), $"{fold.Conflicts.Count} {fold.Orphans.Count}"];
}
