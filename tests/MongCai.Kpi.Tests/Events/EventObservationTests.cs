using MongCai.Kpi.Events;
using NodaTime;
using static MongCai.Kpi.Tests.Events.FairLedger;

namespace MongCai.Kpi.Tests.Events;

/// <summary>Tests the observation of a figure, whose status and last day depend on the events.</summary>
public class EventObservationTests
{
    [Fact]
    public void Has_indicator_area_period_and_value()
    {
        var ward = new AreaCode("06712");
        var observation = EventLedger.Of(Held("1", On(3, 12) with { Area = ward }), Held("2", On(3, 13) with { Area = ward }), Held("3", On(3, 14))).Fold().Figure(Count with { Areas = AreaScope.Of(ward) }, March).Observation;
        Assert.Equal(new Observation(Fairs, March, 2) { Area = ward }, observation);
        Assert.Equal((ObservationStatus.Official, March.End), (observation.Status, observation.Through));
    }

    [Fact]
    public void Is_as_firm_as_the_events_are_and_a_host_may_know_better()
    {
        var (plain, days) = (On(3, 12).With(40), ReportingPeriod.Range(new LocalDate(2019, 3, 30), new LocalDate(2019, 4, 2)));
        Assert.Equal(ObservationStatus.Official, StatusOf(plain));
        Assert.Equal(ObservationStatus.Provisional, StatusOf(plain with { StateIsPresumed = true }));
        Assert.Equal(ObservationStatus.Estimate, StatusOf(plain, On(3, 13)));
        Assert.Equal(ObservationStatus.Provisional, StatusOf(plain, new EventFacts(Fair.Code, days, EventState.Completed)));
        Assert.Equal(ObservationStatus.Estimate, StatusOf(On(3, 12).With(RationalInterval.AtLeast(40))));
        var figure = EventLedger.Of(Held("1", plain with { StateIsPresumed = true })).Fold().Figure(Visitors, March);
        Assert.False(figure.IsComplete);
        Assert.Equal((ObservationStatus.Official, figure.Observation.Value), ((figure.Observation with { Status = ObservationStatus.Official }).Status, (Rational)40));
    }

    [Fact]
    public void Reaches_the_end_of_the_data_window_or_the_last_day_of_the_fold()
    {
        var ledger = EventLedger.Of(Held("1", On(3, 12)));
        var closed = Count with { Closing = ClosingRule.OnDay(14) };
        Assert.Equal(new LocalDate(2019, 3, 14), ledger.Fold().Figure(closed, March).Observation.Through);
        var early = ledger.Fold(Day(90), new LocalDate(2019, 3, 20)).Figure(Count, March).Observation;
        Assert.Equal((new LocalDate(2019, 3, 20), ObservationStatus.Provisional), (early.Through, early.Status));
    }

    [Fact]
    public void Is_a_bound_where_nobody_reported_the_amount_and_undefined_where_bodies_are_mixed()
    {
        var fold = EventLedger.Of(
            Held("1", On(3, 12) with { Organisers = [new Organisation("a")] }), Held("2", On(3, 13) with { Organisers = [new Organisation("b")] })).Fold();
        Assert.Equal(UndefinedReason.SeveralOrganisers, fold.Figure(Count, March).Observation.Value.Reason);
        var bound = EventLedger.Of(Held("1", On(3, 12))).Fold().Figure(Visitors, March).Observation;
        Assert.Equal((UndefinedReason.OnlyABound, null, Coverage.One), (bound.Value.Reason, bound.MissingReason, bound.Coverage));
    }

    [Fact]
    public void An_indicator_of_another_nature_is_not_fed_so() => Assert.StartsWith(
        "x is a Stock, which is not fed so: a Flow is.",
        Assert.Throws<ArgumentException>("indicator", static () => CountingRule.Count(new("x", Unit.Person, Nature.Stock), Fair)).Message,
        StringComparison.Ordinal);

    private static ObservationStatus StatusOf(params EventFacts[] facts) =>
        EventLedger.Of(facts.Select(static (one, i) => Held($"{i}", one))).Fold().Figure(Visitors, March).Observation.Status;
}
