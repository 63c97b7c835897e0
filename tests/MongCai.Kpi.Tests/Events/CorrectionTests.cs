using MongCai.Kpi.Events;
using NodaTime;
using static MongCai.Kpi.Tests.Events.FairLedger;

namespace MongCai.Kpi.Tests.Events;

/// <summary>Tests what amending, retracting and reversing do to figures.</summary>
public class CorrectionTests
{
    private static readonly ReportingPeriod Quarter2 = ReportingPeriod.Quarter(2019, 2);

    [Fact]
    public void Amending_a_date_moves_the_count_between_exactly_those_two_periods()
    {
        var before = EventLedger.Of(Held("1", On(3, 12)), Held("2", On(3, 20)), Held("3", On(5, 2)));
        var after = before.Append(Amend("4", "1", On(4, 2)));
        Assert.Equal(["0", "0", "2", "0", "1", "0"], Months(before), StringComparer.Ordinal);
        Assert.Equal(["0", "0", "1", "1", "1", "0"], Months(after), StringComparer.Ordinal);
    }

    [Fact]
    public void An_amendment_can_be_amended_and_the_last_one_counts()
    {
        var ledger = EventLedger.Of(Held("1", On(3, 12).With(40)), Amend("2", "1", On(3, 12).With(45)), Amend("3", "2", On(3, 12).With(54)));
        Assert.Equal("54", ledger.Read(Visitors, March));
        Assert.Equal("1", ledger.Read(Count, March));
    }

    [Fact]
    public void What_is_retracted_never_happened()
    {
        var ledger = EventLedger.Of(Held("1", On(3, 12)), Reverse("2", "1", 4, 2), Retract("3", "2"));
        Assert.Equal("0", ledger.Read(Count, March));
        Assert.Equal("0", ledger.Read(Count, April));
        Assert.True(ledger.Fold().IsEmpty);
    }

    [Fact]
    public void What_is_reversed_stays_in_its_period_and_is_taken_off_in_that_of_the_reversal()
    {
        var ledger = EventLedger.Of(Held("1", On(3, 12).With(40)), Reverse("2", "1", 4, 2));
        Assert.Equal(("1", "-1"), (ledger.Read(Count, March), ledger.Read(Count, April)));
        Assert.Equal(("40", "-40"), (ledger.Read(Visitors, March), ledger.Read(Visitors, April)));
        Assert.Equal("0", ledger.Read(Count, ReportingPeriod.Year(2019)));
    }

    [Fact]
    public void A_reversal_can_be_reversed_and_amended()
    {
        var ledger = EventLedger.Of(Held("1", On(3, 12)), Reverse("2", "1", 4, 2), Reverse("3", "2", 5, 3));
        Assert.Equal(["0", "0", "1", "-1", "1", "0"], Months(ledger), StringComparer.Ordinal);
        var amended = EventLedger.Of(Held("1", On(3, 12)), Reverse("2", "1", 4, 2), Amend("3", "2", On(6, 1)));
        Assert.Equal(["0", "0", "1", "0", "0", "-1"], Months(amended), StringComparer.Ordinal);
    }

    [Fact]
    public void Distinct_subjects_do_not_add_over_periods()
    {
        var ledger = EventLedger.Of(Held("1", On(3, 12, "an", "binh")), Held("2", On(4, 2, "binh", "chi")));
        Assert.Equal(("2", "2"), (ledger.Read(People, March), ledger.Read(People, April)));
        Assert.Equal("3", ledger.Read(People, ReportingPeriod.Cumulative(2019, 4)));
    }

    [Fact]
    public void A_reversal_takes_subjects_out_from_its_own_date_on()
    {
        var ledger = EventLedger.Of(Held("1", On(4, 2, "an", "binh")), Held("2", On(4, 9, "binh")), Reverse("3", "1", 5, 3));
        Assert.Equal("2", ledger.Read(People, April));
        Assert.Equal("0", ledger.Read(People, April.Next()));
        Assert.Equal("1", ledger.Read(People, Quarter2));
        var again = ledger.Append(Reverse("4", "3", 6, 4));
        Assert.Equal("2", again.Read(People, Quarter2));
        Assert.Equal("1", again.Read(People, ReportingPeriod.Cumulative(2019, 5)));
        Assert.Equal("2", again.Read(People, April));
    }

    [Fact]
    public void Lower_bounds_cancel_with_their_reversals_and_with_nothing_else()
    {
        var ledger = EventLedger.Of(Held("1", On(3, 12).With(RationalInterval.AtLeast(40))), Held("2", On(3, 20).With(10)), Reverse("3", "1", 4, 2));
        Assert.Equal("[50..)", RangeOf(ledger, March));
        Assert.Equal("(..-40]", RangeOf(ledger, April));
        Assert.Equal("[10..10]", RangeOf(ledger, ReportingPeriod.Year(2019)));
        var other = ledger.Append(Held("4", On(4, 9).With(RationalInterval.Above(7))));
        Assert.Equal("undefined: only a bound", other.Read(Visitors, April));
        Assert.Equal("(..)", RangeOf(other, April));
        Assert.Equal("(17..)", RangeOf(other, ReportingPeriod.Year(2019)));
    }

    [Fact]
    public void An_amount_nobody_reported_is_a_bound_and_not_0()
    {
        var ledger = EventLedger.Of(Held("1", On(3, 12)), Held("2", On(4, 2)), Held("3", On(4, 9).With(7)));
        Assert.Equal(("undefined: only a bound", "(..)"), (ledger.Read(Visitors, March), RangeOf(ledger, March)));
        Assert.Equal(("undefined: only a bound", "(..)"), (ledger.Read(Visitors, April), RangeOf(ledger, April)));
        Assert.Equal(new Ratio(1, 2), ledger.Fold().Figure(Visitors, April).ItemResponse);
        Assert.Equal("0", ledger.Read(Visitors, April.Next()));
        Assert.Equal(UndefinedReason.EmptyPopulation, ledger.Fold().Figure(Visitors, April.Next()).ItemResponse.Reason);
        Assert.Equal(UndefinedReason.MethodNotApplicable, ledger.Fold().Figure(Count, April).ItemResponse.Reason);
    }

    [Fact]
    public void Is_complete_again_where_the_event_without_an_amount_is_taken_back()
    {
        var ledger = EventLedger.Of(Held("1", On(3, 12).With(7)), Held("2", On(3, 20)));
        Assert.False(ledger.Fold().Figure(Visitors, March).IsComplete);
        var back = ledger.Append(Reverse("3", "2", 3, 30)).Fold().Figure(Visitors, March);
        Assert.Equal((true, (Rational)7, ObservationStatus.Official), (back.IsComplete, back.Observation.Value, back.Observation.Status));
        Assert.False(ledger.Append(Reverse("3", "2", 4, 2)).Fold().Figure(Visitors, April).IsComplete);
    }

    [Fact]
    public void What_is_declared_of_the_indicator_says_what_an_amount_nobody_reported_can_be()
    {
        var ledger = EventLedger.Of(Held("1", On(3, 12)), Held("2", On(3, 20).With(10)), Reverse("3", "1", 4, 2));
        Assert.Equal(("[10..)", "(..0]", "[10..10]"), Ranges(new Indicator("visitors", Unit.Person, Nature.Flow) { NeverFalls = true }));
        Assert.Equal(("[10..)", "(..0]", "[10..10]"), Ranges(new Indicator("visitors", Unit.Person, Nature.Flow) { Bounds = RationalInterval.AtLeast(0) }));
        Assert.Equal(("[10..300]", "[-300..0]", "[10..10]"), Ranges(new Indicator("visitors", Unit.Person, Nature.Flow) { Bounds = RationalInterval.Between(0, 300) }));

        (string, string, string) Ranges(Indicator visitors)
        {
            var rule = CountingRule.Sum(visitors, "visitors", Fair);
            return (RangeOf(ledger, March, rule), RangeOf(ledger, April, rule), RangeOf(ledger, ReportingPeriod.Year(2019), rule));
        }
    }

    [Fact]
    public void What_is_not_over_by_the_last_day_does_not_count_yet()
    {
        var ledger = EventLedger.Of(Held("1", On(3, 12)), Held("2", new EventFacts(Fair.Code, March, EventState.Completed)), Reverse("3", "1", 4, 2));
        Assert.Equal((Rational)1, ledger.Fold(Day(0), new LocalDate(2019, 3, 30)).Figure(Count, ReportingPeriod.Year(2019)).Observation.Value);
        Assert.Equal((Rational)2, ledger.Fold(Day(0), new LocalDate(2019, 3, 31)).Figure(Count, ReportingPeriod.Year(2019)).Observation.Value);
        Assert.Equal((Rational)1, ledger.Fold(Day(0), new LocalDate(2019, 4, 2)).Figure(Count, ReportingPeriod.Year(2019)).Observation.Value);
        Assert.Equal(1, ledger.Fold(Day(0), new LocalDate(2019, 3, 30)).Count(PeriodKind.Year).Count());
    }

    [Fact]
    public void First_and_last_are_those_of_the_events_that_count()
    {
        var figure = EventLedger.Of(Held("1", On(3, 12)), Held("2", On(3, 5)), Held("3", On(3, 30)), Held("4", On(4, 1))).Fold().Figure(Count, March);
        Assert.Equal((new LocalDate(2019, 3, 5), new LocalDate(2019, 3, 30)), (figure.First, figure.Last));
        Assert.Null(EventLedger.Empty.Fold().Figure(Count, March).First);
    }

    private static string[] Months(EventLedger ledger) => [.. Enumerable.Range(1, 6).Select(month => ledger.Read(Count, ReportingPeriod.Month(2019, month)))];

    private static string RangeOf(EventLedger ledger, ReportingPeriod period, CountingRule? rule = null) => ledger.Fold().Figure(rule ?? Visitors, period).Observation.Range.ToString();
}
