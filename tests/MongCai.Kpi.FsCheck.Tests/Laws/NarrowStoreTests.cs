using FsCheck.Fluent;
using MongCai.Kpi.Events;
using NodaTime;

namespace MongCai.Kpi.Testing.Tests.Laws;

/// <summary>Tests that the laws find what a database changes silently: it truncates, folds case, shifts instants, and stops at a number of records.</summary>
public class NarrowStoreTests
{
    [Theory]
    [InlineData(1_000_000_000)]
    [InlineData(1_000_000)]
    [InlineData(1_000)]
    [InlineData(100)]
    public void Instants_that_are_cut_off_are_found(int nanoseconds) => Found(record =>
        HurtingStore.AtAnotherInstant(record, instant => Instant.FromUnixTimeTicks(0).Plus(Duration.FromNanoseconds((instant - NodaConstants.UnixEpoch).ToBigIntegerNanoseconds() / nanoseconds * nanoseconds))));

    [Fact]
    public void Instants_that_are_shifted_by_hours_are_found() => Found(static record => HurtingStore.AtAnotherInstant(record, static instant => instant + Duration.FromHours(7)));

    [Fact]
    public void Instants_that_lose_their_day_around_midnight_are_found() => Found(static record => HurtingStore.AtAnotherInstant(record, static instant =>
        instant.InZone(DateTimeZone.ForOffset(Offset.FromHours(7))) is { Hour: 0 } local ? local.PlusHours(-24).ToInstant() : instant));

    [Theory]
    [InlineData(255)]
    [InlineData(50)]
    public void Ids_that_are_cut_off_are_found(int most) => Found(record => HurtingStore.UnderAnotherId(record, id => id[..Math.Min(id.Length, most)]));

    [Fact]
    public void Ids_that_are_folded_together_are_found()
    {
        Found(static record => HurtingStore.UnderAnotherId(record, static id => id.ToUpperInvariant()));
        Found(static record => HurtingStore.UnderAnotherId(record, static id => id.Trim()));
        Found(static record => HurtingStore.UnderAnotherId(record, static id => id.Replace("ô\u0323", "ộ", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_store_that_overwrites_ids_of_another_case_is_found()
    {
        foreach (var seed in Breaks.AllSeeds)
        {
            _ = Assert.Throws<LawBrokenException>(() => KpiLaws.EventStore(static () => new FoldingStore()).Check(seed));
        }
    }

    [Fact]
    public void Notes_that_are_cut_off_early_are_found() => NotesAreFound(255);

    [Theory]
    [InlineData(4_000)]
    [InlineData(1_000)]
    [Trait("Category", "Slow")]
    public void Notes_that_are_cut_off_are_found(int most) => NotesAreFound(most);

    private static void NotesAreFound(int most) => Found(record => HurtingStore.WithAnotherNote(record, note => note[..Math.Min(note.Length, most)]));

    [Fact]
    public void A_store_that_stops_at_a_small_number_is_found() => StopIsFound(20);

    [Theory]
    [InlineData(100)]
    [InlineData(200)]
    [Trait("Category", "Slow")]
    public void A_store_that_stops_at_a_number_is_found(int most) => StopIsFound(most);

    private static void StopIsFound(int most)
    {
        // Only some seeds are used, because all laws of the store are tried before a history has that many records.
        foreach (var seed in Breaks.AllSeeds.Take(3))
        {
            _ = Assert.Throws<LawBrokenException>(() => KpiLaws.EventStore(() => new HurtingStore(static record => record, most)).Check(seed));
        }
    }

    [Fact]
    public void A_host_that_records_whole_microseconds_says_so()
    {
        var microseconds = KpiGen.RecordingInstants.Select(Microseconds);
        var laws = KpiLaws.EventStore(static () => new HurtingStore(static record => HurtingStore.AtAnotherInstant(record, Microseconds)), microseconds);
        Breaks.None(laws);

        static Instant Microseconds(Instant instant) => Instant.FromUnixTimeTicks(instant.ToUnixTimeTicks() / 10 * 10);
    }

    private static void Found(Func<EventRecord, EventRecord> hurt)
    {
        foreach (var seed in Breaks.AllSeeds)
        {
            var thrown = Assert.Throws<LawBrokenException>(() => KpiLaws.EventStore(() => new HurtingStore(hurt)).Check(seed));
            Assert.InRange(thrown.Counterexample.Length, 1, 20_000);
        }
    }

    /// <summary>A store whose ids are compared as a database compares texts.</summary>
    private sealed class FoldingStore : ListStore
    {
        public override void Append(EventRecord record)
        {
            _ = Records.RemoveAll(one => one.Id != record.Id && string.Equals($"{one.Id}", $"{record.Id}", StringComparison.OrdinalIgnoreCase));
            base.Append(record);
        }
    }
}
