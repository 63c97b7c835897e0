using System.Text.Json;
using MongCai.Kpi.Events;
using NodaTime;

namespace MongCai.Kpi.Tests.Events;

/// <summary>
/// Tests events that are corrected a hundred thousand times, in any shape and order: no real one is, but a file that somebody sends may say so.
/// </summary>
[Trait("Category", "Slow")]
public class LongHistoriesTests
{
    private const int Many = 100_000;

    private static readonly EventRecord First = FairLedger.Held("0", FairLedger.On(3, 1, "one"));

    public static TheoryData<string> Shapes => [.. Made.Keys];

    private static Dictionary<string, Func<IEnumerable<EventRecord>>> Made { get; } = new(StringComparer.Ordinal)
    {
        ["a chain of amendments"] = static () => Numbers().Select(static i => FairLedger.Amend(Id(i), Id(i - 1), FairLedger.On(3, 1 + (i % 28)).With(i))).Prepend(First),
        ["a chain of reversals"] = static () => Numbers().Select(static i => FairLedger.Reverse(Id(i), Id(i - 1), 3, 1 + (i % 28))).Prepend(First),
        ["a chain that arrives backwards"] = static () => Numbers().Reverse().Select(static i => FairLedger.Amend(Id(i), Id(i - 1), FairLedger.On(3, 2))).Append(First),
        ["a chain without a beginning"] = static () => Numbers().Select(static i => FairLedger.Amend(Id(i), Id(i - 1), FairLedger.On(3, 2))),
        ["a chain that ends in a retraction, which is corrected"] = static () => Numbers().Select(static i => FairLedger.Retract(Id(i), Id(i - 1))).Prepend(First),
        ["a star"] = static () => Numbers().Select(static i => FairLedger.Amend(Id(i), "0", FairLedger.On(3, 2))).Prepend(First),
        ["a star of another type"] = static () => Numbers().Select(static i => new EventRecord(FairLedger.Id(Id(i)), FairLedger.Day(1), EventCorrection.Retract(FairLedger.Id("0"), "other", "no fair", "H"))).Prepend(First),
        ["a star around what is not there"] = static () => Numbers().Select(static i => FairLedger.Retract(Id(i), "0")),
        ["a circle"] = static () => Numbers().Select(static i => FairLedger.Amend(Id(i), Id((i % Many) + 1), FairLedger.On(3, 2))),
        ["a circle with a tail"] = static () => Numbers().Select(static i => FairLedger.Amend(Id(i), Id(i == 1 ? Many / 2 : i - 1), FairLedger.On(3, 2))),
        ["one id, other contents"] = static () => Numbers().Select(static i => FairLedger.Held("0", FairLedger.On(3, 2).With(i))).Prepend(First),
        ["one correction, other contents"] = static () => Numbers().Select(static i => FairLedger.Amend("1", "0", FairLedger.On(3, 2).With(i))).Prepend(First),
        ["one content, known earlier and earlier"] = static () => Numbers().Reverse().Select(static i => FairLedger.Held("0", FairLedger.On(3, 2), i)),
        ["pairs of contradictions along a chain"] = static () => Numbers().Select(static i => FairLedger.Amend(Id((i + 1) / 2), Id((i - 1) / 2), FairLedger.On(3, 2).With(i))).Prepend(First),
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Are_appended_folded_revised_and_listed_in_a_moment(string shape)
    {
        EventRecord[] records = [.. Made[shape]()];
        var ledger = Bounded.Run(() =>
        {
            var builder = new EventLedgerBuilder();
            Assert.DoesNotContain(records, record => builder.Append(record).Outcome == AppendOutcome.Refused);
            return builder.ToLedger();
        });

        var listed = Bounded.Run(() =>
        {
            var fold = ledger.Fold();
            foreach (var rule in (CountingRule[])[FairLedger.Count, FairLedger.Visitors, FairLedger.People])
            {
                _ = fold.Figure(rule, FairLedger.March).Records;
                _ = ledger.Revise(rule, FairLedger.March, FairLedger.Day(0), FairLedger.Day(Many)).Changes;
            }

            return fold.Conflicts.Sum(static conflict => conflict.Others.Count) + fold.Orphans.Count;
        });

        Assert.InRange(listed, 0, 2 * Many);
        Assert.Equal(ledger, Bounded.Run(() => EventLedger.Of(records.Reverse())));
    }

    [Theory]
    [InlineData("a chain of amendments")]
    [InlineData("a chain of reversals")]
    [InlineData("one id, other contents")]
    public void Are_read_from_a_sorted_stream_in_a_moment(string shape)
    {
        var ledger = Bounded.Run(() => EventLedger.Of(Made[shape]()));

        Assert.Equal(
            ledger.Fold().Figure(FairLedger.Count, FairLedger.March).Observation,
            Bounded.Run(() => EventFold.OfSorted(ledger.ByEvent(), Instant.MaxValue).Figure(FairLedger.Count, FairLedger.March).Observation));
    }

    // One event with ten thousand participants is withdrawn and held again ten thousand times: that would be a hundred million subjects to count one by one.
    [Fact]
    public void Many_subjects_are_not_looked_at_again_for_each_reversal()
    {
        string[] people = [.. Enumerable.Range(0, 10_000).Select(Id)];
        EventRecord[] records = [FairLedger.Held("0", FairLedger.On(3, 1, people)), .. Enumerable.Range(1, 10_000).Select(static i => FairLedger.Reverse(Id(i), Id(i - 1), 3, 2))];

        Assert.Equal("10000", Bounded.Run(() => EventLedger.Of(records).Read(FairLedger.People, FairLedger.March)));
    }

    // Whether a correction leads back to an event is asked anew after each change, whatever the answer was before.
    [Fact]
    public void What_a_correction_leads_to_is_asked_anew_when_it_changes()
    {
        var builder = new EventLedgerBuilder();

        Assert.Equal(AppendOutcome.Orphan, builder.Append(FairLedger.Amend("1", "0", FairLedger.On(3, 2), 5)).Outcome);
        Assert.Equal(AppendOutcome.Orphan, builder.Append(FairLedger.Amend("2", "1", FairLedger.On(3, 2), 5)).Outcome);
        Assert.Equal(AppendOutcome.New, builder.Append(FairLedger.Held("0", FairLedger.On(3, 1), 5)).Outcome);
        Assert.Equal(AppendOutcome.New, builder.Append(FairLedger.Amend("3", "2", FairLedger.On(3, 2), 5)).Outcome);

        // With the earlier instant, the first correction is of a record that does not exist, so none of those that follow it leads to an event.
        Assert.Equal(AppendOutcome.Conflict, builder.Append(FairLedger.Amend("1", "elsewhere", FairLedger.On(3, 2), 4)).Outcome);
        Assert.Equal(AppendOutcome.Orphan, builder.Append(FairLedger.Amend("4", "3", FairLedger.On(3, 2), 5)).Outcome);
    }

    [Fact]
    public void Nothing_is_known_before_the_year_0()
    {
        var zero = Instant.FromUtc(0, 1, 1, 0, 0);

        Assert.Equal(zero, new EventRecord(FairLedger.Id("1"), zero, FairLedger.On(3, 1)).Recorded);
        Assert.Contains("-0001-12-31T23:59:59.999999999Z is before the year 0", Assert.Throws<ArgumentOutOfRangeException>(() => new EventRecord(FairLedger.Id("1"), zero - Duration.Epsilon, FairLedger.On(3, 1))).Message, StringComparison.Ordinal);
        Assert.Contains("is before the year 0", Assert.Throws<JsonException>(static () => EventJson.Read("""{"v":1,"source":"dolisa","id":"1","recorded":"-0001-03-14T02:00:00Z","type":"job-fair","occurred":"2019-03-12","state":"completed"}""")).Message, StringComparison.Ordinal);
    }

    private static IEnumerable<int> Numbers() => Enumerable.Range(1, Many);

    private static string Id(int i) => FormattableString.Invariant($"{i}");
}
