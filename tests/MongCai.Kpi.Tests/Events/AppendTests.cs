using MongCai.Kpi.Events;
using static MongCai.Kpi.Tests.Events.FairLedger;

namespace MongCai.Kpi.Tests.Events;

/// <summary>Tests how a newly received record relates to the records in the ledger, and what becomes of contradictions.</summary>
public class AppendTests
{
    [Fact]
    public void Each_outcome_says_why()
    {
        var builder = new EventLedgerBuilder(new EventCatalogue([Fair], [Count, Visitors]));
        Assert.Equal("New dolisa/1", Append(Held("1", On(3, 12))));
        Assert.Equal("Duplicate dolisa/1", Append(Held("1", On(3, 12), recorded: 5)));
        Assert.Equal("Conflict dolisa/1: there with another content", Append(Held("1", On(3, 13))));
        Assert.Equal("Orphan dolisa/3: dolisa/2 is not there", Append(Retract("3", "2")));
        Assert.Equal("Conflict dolisa/4: dolisa/3 is a retraction, which nothing corrects", Append(Amend("4", "3", On(3, 1))));
        Assert.Equal("New dolisa/2", Append(Held("2", On(3, 14))));
        Assert.Equal("Conflict dolisa/5: dolisa/2 is corrected by dolisa/3 already", Append(Amend("5", "2", On(3, 15))));
        Assert.Equal("Orphan dolisa/7: dolisa/6 is not there", Append(Amend("7", "6", On(3, 15))));
        Assert.Equal("Orphan dolisa/8: dolisa/7 has no beginning yet", Append(Amend("8", "7", On(3, 15))));
        Assert.Equal("Refused dolisa/9: the catalogue has no type meeting", Append(new EventRecord(Id("9"), Day(0), new EventFacts("meeting", March, EventState.Planned))));
        Assert.Equal(
            "Refused dolisa/9: job-fair has no quantity stands",
            Append(Held("9", On(3, 1) with { Quantities = [new EventQuantity("stands", 3, Unit.Person)] })));
        Assert.Equal(
            "Refused dolisa/9: visitors of job-fair is in person, not in file",
            Append(Held("9", On(3, 1) with { Quantities = [new EventQuantity("visitors", 3, Unit.File)] })));
        Assert.Equal("Refused line 2: Expected \"v\" first, not \"source\".", builder.Append(EventJson.ReadLines(["", "{\"source\":\"a\"}"]).Single()).ToString());
        Assert.Equal(8, builder.ToLedger().Records.Count);

        string Append(EventRecord record) => builder.Append(record).ToString();
    }

    [Fact]
    public void A_correction_of_another_type_is_a_conflict()
    {
        var builder = EventLedger.Of(Held("1", On(3, 12))).ToBuilder();
        var other = new EventRecord(Id("2"), Day(1), EventCorrection.Retract(Id("1"), "meeting", "x", "H"));
        Assert.Equal("Conflict dolisa/2: dolisa/1 is of the type job-fair, not meeting", builder.Append(other).ToString());
        var fold = builder.ToLedger().Fold();
        Assert.Equal(ConflictKind.OtherType, Assert.Single(fold.Conflicts).Kind);
        Assert.False(fold.IsEmpty);
    }

    [Fact]
    public void Of_two_contents_the_first_recorded_counts_and_a_later_correction_settles_it()
    {
        var ledger = EventLedger.Of(Held("1", On(4, 2), recorded: 3), Held("1", On(3, 12), recorded: 2));
        var conflict = Assert.Single(ledger.Fold().Conflicts);
        Assert.Equal((ConflictKind.SameId, Day(2), false), (conflict.Kind, conflict.Counted.Recorded, conflict.IsSettled));
        Assert.Equal(("1", "0"), (ledger.Read(Count, March), ledger.Read(Count, April)));
        var settled = ledger.Append(Amend("2", "1", On(4, 2), recorded: 4));
        Assert.True(Assert.Single(settled.Fold().Conflicts).IsSettled);
        Assert.Equal(("0", "1"), (settled.Read(Count, March), settled.Read(Count, April)));
        Assert.False(Assert.Single(ledger.Append(Amend("2", "1", On(4, 2), recorded: 2)).Fold().Conflicts).IsSettled);
    }

    [Fact]
    public void Equal_events_under_two_ids_are_two() => Assert.Equal("2", EventLedger.Of(Held("1", On(3, 12)), Held("2", On(3, 12))).Read(Count, March));

    [Fact]
    public void An_orphan_counts_when_the_rest_arrives()
    {
        var orphaned = EventLedger.Of(Amend("2", "1", On(4, 2)));
        Assert.True(orphaned.Fold().IsEmpty);
        Assert.Equal(orphaned.Records, orphaned.Fold().Orphans);
        var whole = orphaned.Append(Held("1", On(3, 12)));
        Assert.Empty(whole.Fold().Orphans);
        Assert.Equal("1", whole.Read(Count, April));
    }

    [Fact]
    public void Corrections_that_correct_each_other_have_no_beginning()
    {
        var ledger = EventLedger.Of(Amend("1", "2", On(4, 2)), Amend("2", "1", On(4, 3)));
        Assert.True(ledger.Fold().IsEmpty);
        Assert.Equal(2, ledger.Fold().Orphans.Count);
        Assert.Throws<ArgumentException>("correction", static () => Retract("1", "1"));
    }

    [Fact]
    public void A_ledger_does_not_change_with_its_builder()
    {
        var builder = new EventLedgerBuilder();
        _ = builder.Append(Held("1", On(3, 12)));
        var ledger = builder.ToLedger();
        _ = builder.Append(Retract("2", "1"));
        Assert.Equal("1", ledger.Read(Count, March));
        Assert.Equal("0", builder.ToLedger().Read(Count, March));
    }

    [Fact]
    public void Out_of_order_is_refused()
    {
        var (one, two) = (Held("1", On(3, 12)), Held("2", On(3, 13)));
        Assert.Equal((Rational)2, EventFold.OfSorted([one, two], Day(0)).Figure(Count, March).Observation.Value);
        Assert.Same(one, Assert.Throws<EventOrderException>(() => EventFold.OfSorted([two, one], Day(0)).IsEmpty).Record);
        Assert.Contains(
            "dolisa/3 corrects dolisa/1, which is not in the event before it",
            Assert.Throws<EventOrderException>(() => EventFold.OfSorted([one, two, Retract("3", "1")], Day(0)).IsEmpty).Message,
            StringComparison.Ordinal);
        Assert.Throws<EventOrderException>(() => EventFold.OfSorted([Retract("3", "1"), one], Day(0)).IsEmpty);
    }
}
