using MongCai.Kpi.Events;
using static MongCai.Kpi.Tests.Events.FairLedger;

namespace MongCai.Kpi.Tests.Events;

/// <summary>Tests what has changed since a figure was published, where only bounds are known.</summary>
public class EventDifferenceTests
{
    private static readonly CountingRule Falling = CountingRule.Sum(new("visitors", Unit.Person, Nature.Flow), "visitors", Fair);
    private static readonly CountingRule Growing = CountingRule.Sum(new("visitors", Unit.Person, Nature.Flow) { NeverFalls = true }, "visitors", Fair);

    // At the closing of March, one fair with at least 40 visitors and one with unknown visitors are known. Later the second is known to have 54, and a third
    // fair has 10.
    private static readonly EventLedger Ledger = EventLedger.Of(
        Held("1", On(3, 12).With(RationalInterval.AtLeast(40)), 71), Held("2", On(3, 20), 80), Amend("3", "2", On(3, 20).With(54), 95), Held("4", On(3, 30).With(10), 97));

    [Fact]
    public void A_bound_that_is_in_both_figures_cancels()
    {
        var revision = Ledger.Append(Amend("5", "1", On(3, 13).With(RationalInterval.AtLeast(40)), 98)).Revise(Growing, March, Day(95), Day(120));
        Assert.Equal(((Rational)10, RationalInterval.At(10)), (revision.Difference, revision.DifferenceRange));
        Assert.Equal("dolisa/4: 0 -> 10", Assert.Single(revision.Changes).ToString());
    }

    [Fact]
    public void An_amount_that_nobody_had_reported_makes_a_difference_of_at_most_what_it_is()
    {
        var revision = Ledger.Revise(Growing, March, Day(91), Day(120));
        Assert.Equal((UndefinedReason.OnlyABound, RationalInterval.AtMost(64)), (revision.Difference, revision.DifferenceRange));
        Assert.Equal(["dolisa/2: [0..) -> 54", "dolisa/4: 0 -> 10"], revision.Changes.Select(static change => change.ToString()), StringComparer.Ordinal);
        Assert.Equal(RationalInterval.Unbounded, Ledger.Revise(Falling, March, Day(91), Day(120)).DifferenceRange);
    }

    [Fact]
    public void Where_a_figure_is_undefined_for_another_reason_so_is_the_difference()
    {
        var ledger = EventLedger.Of(Held("1", On(3, 12) with { Organisers = [new("a")] }, 71), Held("2", On(3, 13) with { Organisers = [new("b")] }, 95));
        var revision = ledger.Revise(Count, March, Day(91), Day(120));
        Assert.Equal((UndefinedReason.SeveralOrganisers, RationalInterval.Unbounded), (revision.Difference, revision.DifferenceRange));
    }

    [Fact]
    public void Different_subjects_are_counted_and_not_added()
    {
        var ledger = EventLedger.Of(Held("1", On(3, 12, "an", "binh"), 71), Held("2", On(3, 13, "binh", "chi"), 95));
        var revision = ledger.Revise(People, March, Day(91), Day(120));
        Assert.Equal(((Rational)1, RationalInterval.At(1)), (revision.Difference, revision.DifferenceRange));
    }

    [Fact]
    public void What_is_late_is_booked_with_its_bounds()
    {
        var own = Held("6", On(4, 9).With(RationalInterval.Above(100)), 99);
        var booked = Ledger.Append(own).Book(Growing, [new(March, Day(91)), new(April, closedAt: null)], LateRecords.BookInOpenPeriod, Day(120));
        Assert.Equal("(100..)", booked[1].Own.Observation.Range.ToString());
        Assert.Equal((UndefinedReason.OnlyABound, RationalInterval.AtMost(64)), (booked[1].LateValue, booked[1].LateRange));
        Assert.Equal((UndefinedReason.OnlyABound, RationalInterval.Unbounded, ObservationStatus.Estimate), (booked[1].Observation.Value, booked[1].Observation.Range, booked[1].Observation.Status));
        Assert.Equal("visitors 2019-M04: undefined: only a bound, in (..), of which late (..64]", booked[1].ToString());
        Assert.Equal(booked[0].Own.Observation, booked[0].Observation);
        var exact = Ledger.Append(Held("6", On(4, 9).With(100), 99)).Book(Growing, [new(March, Day(91)), new(April, closedAt: null)], LateRecords.BookInOpenPeriod, Day(120))[1];
        Assert.Equal((ObservationStatus.Official, (Rational)100), (exact.Own.Observation.Status, exact.Own.Observation.Value));
        Assert.Equal((ObservationStatus.Estimate, RationalInterval.AtMost(164)), (exact.Observation.Status, exact.Observation.Range));
        Assert.Equal(((Rational)0, RationalInterval.At(0)), (booked[0].LateValue, booked[0].LateRange));
    }

    [Fact]
    public void A_booked_figure_is_an_observation_of_the_rules_area_as_firm_as_its_own()
    {
        var ward = new AreaCode("06712");
        var ledger = EventLedger.Of(Held("1", On(3, 12) with { Area = ward }, 95), Held("2", On(4, 9) with { Area = ward, StateIsPresumed = true }, 99));
        var booked = ledger.Book(Count with { Areas = AreaScope.Of(ward) }, [new(March, Day(91)), new(April, closedAt: null)], LateRecords.BookInOpenPeriod, Day(120));
        Assert.Equal(new Observation(Fairs, April, 2) { Area = ward, Status = ObservationStatus.Provisional }, booked[1].Observation);
        Assert.Equal("job-fairs 06712 2019-M04: 2, of which late 1", booked[1].ToString());
    }

    [Fact]
    public void Bodies_that_are_not_added_leave_the_booked_figure_undefined()
    {
        var ledger = EventLedger.Of(
            Held("1", On(3, 12) with { Organisers = [new("a")] }, 71), Held("2", On(3, 13) with { Organisers = [new("b")] }, 95), Held("3", On(4, 9), 99));
        var booked = ledger.Book(Count, [new(March, Day(91)), new(April, closedAt: null)], LateRecords.BookInOpenPeriod, Day(120));
        Assert.Equal((UndefinedReason.SeveralOrganisers, UndefinedReason.SeveralOrganisers), (booked[1].LateValue, booked[1].Observation.Value));
        Assert.Equal((Rational)1, booked[1].Own.Observation.Value);
    }
}
