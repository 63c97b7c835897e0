using MongCai.Kpi.Events;
using static MongCai.Kpi.Tests.Events.FairLedger;

namespace MongCai.Kpi.Tests.Events;

/// <summary>Tests revisions: what was published, what is known later, and what is done with records that came late.</summary>
public class RevisionTests
{
    private static readonly PeriodClosing[] Closings = [new(March, Day(91)), new(April, closedAt: null)];

    // Records 1 and 2 are known at the closing of March. Record 3 and the retraction of 2 come too late for it; 4 belongs to April.
    private static readonly EventLedger Ledger = EventLedger.Of(
        Held("1", On(3, 12), 71), Held("2", On(3, 20), 80), Held("3", On(3, 28), 95), Retract("r", "2", 96), Held("3b", On(3, 30), 97), Held("4", On(4, 2), 98));

    [Fact]
    public void A_difference_is_explained_by_the_records_that_made_it()
    {
        var revision = Ledger.Revise(Count, March, Day(91), Day(120));
        Assert.Equal("job-fairs 2019-M03: 2 -> 3", revision.ToString());
        Assert.Equal((Rational)1, revision.Difference);
        Assert.Equal(["dolisa/2: 1 -> 0", "dolisa/3: 0 -> 1", "dolisa/3b: 0 -> 1"], revision.Changes.Select(static change => change.ToString()), StringComparer.Ordinal);
        Assert.Equal("dolisa/r", Assert.Single(revision.Changes[0].Records).Id.ToString());
        Assert.Empty(Ledger.Revise(Count, March, Day(97), Day(120)).Changes);
        Assert.Throws<ArgumentOutOfRangeException>("laterKnownAt", static () => Ledger.Revise(Count, March, Day(91), Day(90)));
    }

    [Fact]
    public void A_published_figure_can_be_made_again() =>
        Assert.Equal(EventLedger.Of(Ledger.Records.Where(static record => record.Recorded <= Day(91))).Read(Count, March), Ledger.Fold(Day(91)).Figure(Count, March).Observation.Value.ToString());

    [Fact]
    public void The_closed_period_is_revised() =>
        Assert.Equal(["job-fairs 2019-M03: 3", "job-fairs 2019-M04: 1"], Ledger.Book(Count, Closings, LateRecords.Revise, Day(120)).Select(static figure => figure.ToString()), StringComparer.Ordinal);

    [Fact]
    public void Or_it_stays_and_what_came_late_is_booked_in_the_open_one_and_labelled()
    {
        var booked = Ledger.Book(Count, Closings, LateRecords.BookInOpenPeriod, Day(120));
        Assert.Equal(["job-fairs 2019-M03: 2", "job-fairs 2019-M04: 2, of which late 1"], booked.Select(static figure => figure.ToString()), StringComparer.Ordinal);
        Assert.Equal((Rational)1, booked[1].Own.Observation.Value);
        Assert.Equal(March, Assert.Single(booked[1].Late).Earlier.Period);
    }

    [Fact]
    public void Distinct_subjects_are_not_booked_elsewhere_and_closings_follow_each_other()
    {
        Assert.Throws<ArgumentException>("rule", static () => Ledger.Book(People, Closings, LateRecords.BookInOpenPeriod, Day(120)));
        Assert.Throws<ArgumentException>("closings", static () => Ledger.Book(Count, [Closings[1], Closings[0]], LateRecords.Revise, Day(120)));
        Assert.Throws<ArgumentException>("closings", static () => Ledger.Book(Count, [new(March, Day(91)), new(April.Next(), closedAt: null)], LateRecords.Revise, Day(120)));
        Assert.Throws<ArgumentException>("closings", static () => Ledger.Book(Count, [new(March, Day(91)), new(April, Day(91))], LateRecords.Revise, Day(120)));
        Assert.Throws<ArgumentException>("closings", static () => Ledger.Book(Count, [new(March, Day(121))], LateRecords.Revise, Day(120)));
        Assert.Throws<ArgumentOutOfRangeException>("late", static () => Ledger.Book(Count, Closings, (LateRecords)2, Day(120)));
    }
}
