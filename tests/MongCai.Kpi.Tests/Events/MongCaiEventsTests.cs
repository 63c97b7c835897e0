using MongCai.Kpi.Events;
using NodaTime;

namespace MongCai.Kpi.Tests.Events;

/// <summary>Tests the events of Móng Cái's report for the first half of 2019, as records. The report dates most of them only by the half-year.</summary>
public class MongCaiEventsTests
{
    private static readonly ReportingPeriod FirstHalf = MongCai2019.FirstHalf;
    private static readonly Instant Reported = Instant.FromUtc(2019, 6, 25, 3, 0);
    private static readonly Unit Event = new("event", new(("vi", "sự kiện"), ("en", "event")), new(("vi", "sự kiện"), ("en", "events")));
    private static readonly Unit House = new("house", new(("vi", "nhà"), ("en", "house")), new(("vi", "nhà"), ("en", "houses")));
    private static readonly Unit Class = new("class", new(("vi", "lớp"), ("en", "class")), new(("vi", "lớp"), ("en", "classes")));
    private static readonly Unit Dong = Unit.Dong;

    private static readonly Organisation Inspectorate = new("party-inspection-committee");
    private static readonly Organisation Council = new("peoples-council");
    private static readonly AreaCode OtherDistrict = new("hai-ha");

    private static readonly EventType Inspection = new("inspection", new(("vi", "thanh tra"), ("en", "inspection")));
    private static readonly EventType PartyCheck = new("party-check", new(("vi", "kiểm tra tổ chức đảng"), ("en", "check of a party organisation")));
    private static readonly EventType CheckForSigns = new("check-for-signs", new(("vi", "kiểm tra khi có dấu hiệu vi phạm"), ("en", "check for signs of violation")));
    private static readonly EventType Supervision = new("supervision", new(("vi", "giám sát chuyên đề"), ("en", "thematic supervision")));
    private static readonly EventType Fair = new("job-fair", new(("vi", "phiên giao dịch việc làm"), ("en", "job fair")));
    private static readonly EventType House4Poor = new("house-for-poor", new(("vi", "nhà ở cho hộ nghèo"), ("en", "house for a poor household")));
    private static readonly EventType Gifts = new("tet-gifts", new(("vi", "quà Tết"), ("en", "Tết gifts"))) { Quantities = Units(("spent", Dong)) };

    private static readonly EventType Training = new("training", new(("vi", "đào tạo nghề"), ("en", "vocational training")))
    {
        Quantities = Units(("classes", Class), ("learners", Unit.Person)),
    };

    private static readonly CountingRule Started = CountingRule.Count(new("inspections.started", Event, Nature.Flow), Inspection, PartyCheck, CheckForSigns) with { States = EventStates.Started };
    private static readonly CountingRule Ongoing = CountingRule.Count(new("inspections.ongoing", Event, Nature.Flow), Inspection, PartyCheck, CheckForSigns) with { States = EventStates.Ongoing };
    private static readonly CountingRule Completed = CountingRule.Count(new("inspections.completed", Event, Nature.Flow), Inspection, PartyCheck, CheckForSigns);
    private static readonly CountingRule WithSupervisions = CountingRule.Count(new("oversight", Event, Nature.Flow), Inspection, PartyCheck, CheckForSigns, Supervision) with { States = EventStates.Started };
    private static readonly CountingRule Fairs = CountingRule.Count(new("job-fairs", Event, Nature.Flow), Fair);
    private static readonly CountingRule Classes = CountingRule.Sum(new("classes", Class, Nature.Flow), "classes", Training);
    private static readonly CountingRule Learners = CountingRule.Sum(new("learners", Unit.Person, Nature.Flow), "learners", Training);
    private static readonly CountingRule HousesInside = CountingRule.Count(new("houses.inside", House, Nature.Flow), House4Poor) with { States = EventStates.Started, Areas = AreaScope.Inside() };
    private static readonly CountingRule HousesOutside = CountingRule.Count(new("houses.outside", House, Nature.Flow), House4Poor) with { States = EventStates.Started, Areas = AreaScope.Outside() };
    private static readonly CountingRule Spent = CountingRule.Sum(new("tet-gifts.spent", Dong, Nature.Flow), "spent", Gifts);

    private static readonly EventCatalogue Catalogue = new(
        [Inspection, PartyCheck, CheckForSigns, Supervision, Fair, House4Poor, Gifts, Training],
        [Started, Ongoing, Completed, WithSupervisions, Fairs, Classes, Learners, HousesInside, HousesOutside, Spent]);

    private static readonly EventFold Report = LedgerOf(Records()).Fold(Reported);

    [Fact]
    public void Eight_inspections_were_started_of_which_one_is_ongoing_and_the_others_are_presumed_completed()
    {
        Assert.Equal((Rational)8, Report.Figure(Started, FirstHalf).Observation.Value);
        Assert.Equal((Rational)1, Report.Figure(Ongoing, FirstHalf).Observation.Value);
        Assert.Equal(0, Report.Figure(Ongoing, FirstHalf).Presumed);
        Assert.Equal((Rational)7, Report.Figure(Completed, FirstHalf).Observation.Value);
        Assert.Equal(7, Report.Figure(Completed, FirstHalf).Presumed);
    }

    [Fact]
    public void Supervisions_of_another_body_are_not_added_unless_the_rule_says_so()
    {
        Assert.Equal(UndefinedReason.SeveralOrganisers, Report.Figure(WithSupervisions, FirstHalf).Observation.Value.Reason);
        Assert.Equal((Rational)11, Report.Figure(WithSupervisions with { Organisers = OrganiserScope.AnyOrganiser }, FirstHalf).Observation.Value);
        Assert.Equal((Rational)3, Report.Figure(WithSupervisions with { Organisers = OrganiserScope.By(Council) }, FirstHalf).Observation.Value);
    }

    [Fact]
    public void Five_job_fairs() => Assert.Equal("job-fairs 2019-S1: 5", Report.Figure(Fairs, FirstHalf).ToString());

    [Fact]
    public void One_record_of_seven_classes_with_165_learners()
    {
        var learners = Report.Figure(Learners, FirstHalf);
        Assert.Equal((Rational)165, learners.Observation.Value);
        Assert.Equal((Rational)7, Report.Figure(Classes, FirstHalf).Observation.Value);
        Assert.Equal(1, learners.Events);
        Assert.Equal(new Ratio(1, 1), learners.ItemResponse);
        Assert.Equal(RationalInterval.At(165), learners.Observation.Range);
        Assert.Equal("training", Assert.Single(learners.Records).Type);
    }

    [Fact]
    public void Eight_houses_inside_and_one_outside()
    {
        Assert.Equal((Rational)8, Report.Figure(HousesInside, FirstHalf).Observation.Value);
        Assert.Equal((Rational)1, Report.Figure(HousesOutside, FirstHalf).Observation.Value);
        Assert.Equal(OtherDistrict, Assert.Single(Report.Figure(HousesOutside, FirstHalf).Records).Facts!.Area);
    }

    [Fact]
    public void Over_a_billion_and_four_hundred_million_is_a_lower_bound()
    {
        var spent = Report.Figure(Spent, FirstHalf);
        Assert.Equal(UndefinedReason.OnlyABound, spent.Observation.Value.Reason);
        Assert.Equal(RationalInterval.AtLeast(1_400_000_000), spent.Observation.Range);
        Assert.Equal("tet-gifts.spent 2019-S1: undefined: only a bound, in [1400000000..)", spent.ToString());
        var inBillions = CountingRule.Sum(new("tet-gifts.spent", Unit.BillionDong, Nature.Flow), "spent", Gifts);
        Assert.Equal("tet-gifts.spent 2019-S1: undefined: only a bound, in [1.4..)", Report.Figure(inBillions, FirstHalf).ToString());
        Assert.Equal(UndefinedReason.MethodNotApplicable, Report.Figure(CountingRule.Sum(new("x", Unit.File, Nature.Flow), "spent", Gifts), FirstHalf).Observation.Value.Reason);
    }

    [Fact]
    public void A_half_year_straddles_the_edges_of_the_administrative_window_and_names_its_period()
    {
        var closedOnThe14th = Fairs with { Closing = ClosingRule.OnDay(14) };
        Assert.Equal((Rational)0, Report.Figure(closedOnThe14th, FirstHalf).Observation.Value);
        Assert.Equal(5, Report.Figure(closedOnThe14th, FirstHalf).Straddling.Count);
        Assert.Equal((Rational)5, Report.Figure(closedOnThe14th with { Straddling = Straddling.ByName }, FirstHalf).Observation.Value);
    }

    [Fact]
    public void Nothing_is_in_conflict_and_every_line_comes_back()
    {
        var ledger = LedgerOf(Records());
        Assert.Empty(Report.Conflicts);
        Assert.Empty(Report.Orphans);
        Assert.Equal(ledger, EventLedger.Of(EventJson.ReadLines(ledger.Records.Select(EventJson.Write)).Select(static line => line.Record!)));
    }

    private static EventLedger LedgerOf(IEnumerable<EventRecord> records)
    {
        var builder = new EventLedgerBuilder(Catalogue);
        Assert.All(records, record => Assert.Equal(AppendOutcome.New, builder.Append(record).Outcome));
        return builder.ToLedger();
    }

    private static IEnumerable<EventRecord> Records()
    {
        EventFacts[] facts =
        [
            .. Enumerable.Repeat(Presumed(Inspection, Inspectorate), 3),
            .. Enumerable.Repeat(Presumed(PartyCheck, Inspectorate), 4),
            new EventFacts(CheckForSigns.Code, FirstHalf, EventState.Ongoing) { Organisers = [Inspectorate] },
            .. Enumerable.Repeat(Presumed(Supervision, Council), 3),
            .. Enumerable.Repeat(Presumed(Fair), 5),
            new EventFacts(Training.Code, FirstHalf, EventState.Completed)
            {
                StateIsPresumed = true,
                Quantities = [new EventQuantity("classes", 7, Class), new EventQuantity("learners", 165, Unit.Person)],
            },
            .. Enumerable.Repeat(new EventFacts(House4Poor.Code, FirstHalf, EventState.Ongoing) { StateIsPresumed = true }, 8),
            new EventFacts(House4Poor.Code, FirstHalf, EventState.Ongoing) { StateIsPresumed = true, Area = OtherDistrict },
            new EventFacts(Gifts.Code, new LocalDate(2019, 2, 4), EventState.Completed) { Quantities = [new EventQuantity("spent", RationalInterval.AtLeast(1_400_000_000), Dong)] },
        ];
        return facts.Select(static (one, i) => new EventRecord(new EventId("report-2019-S1", $"{i + 1}"), Reported, one));
    }

    private static EventFacts Presumed(EventType type, params Organisation[] organisers) =>
        new(type.Code, FirstHalf, EventState.Completed) { StateIsPresumed = true, Organisers = organisers };

    private static Dictionary<string, Unit> Units(params (string Name, Unit Unit)[] quantities) =>
        quantities.ToDictionary(static quantity => quantity.Name, static quantity => quantity.Unit, StringComparer.Ordinal);
}
