using MongCai.Kpi.Events;
using static MongCai.Kpi.Tests.Events.FairLedger;
using static MongCai.Kpi.Tests.Events.Told;

namespace MongCai.Kpi.Tests.Events;

/// <summary>Tests the distinct count of women who were trained.</summary>
public class SubjectCategoryTests
{
    private static readonly CountingRule Women = People with { Category = Sex["F"] };
    private static readonly CountingRule Men = People with { Category = Sex["M"] };

    // An, a woman, took part in both courses; nobody recorded the sex of Chi.
    private static readonly EventLedger Courses = EventLedger.Of(
        Held("1", On(3, 12) with { Subjects = [Woman("an"), Man("binh")] }, 71), Held("2", On(3, 20) with { Subjects = [Woman("an"), Woman("dung"), "chi"] }, 80));

    [Fact]
    public void Who_is_known_counts_once_and_of_whom_nobody_told_makes_the_count_a_range()
    {
        var women = Courses.Fold().Figure(Women, March);
        Assert.Equal((UndefinedReason.OnlyABound, RationalInterval.Between(2, 3)), (women.Observation.Value, women.Observation.Range));
        Assert.Equal((Sex["F"], ObservationStatus.Estimate, false), (women.Observation.Category, women.Observation.Status, women.IsComplete));
        Assert.Equal(new Ratio(3, 4), women.ItemResponse);
        var all = Courses.Fold().Figure(People, March);
        Assert.Equal(((Rational)4, Category.Total, true), (all.Observation.Value, all.Observation.Category, all.IsComplete));
        Assert.Equal(UndefinedReason.MethodNotApplicable, all.ItemResponse);
    }

    [Fact]
    public void Where_everybody_is_told_the_count_is_exact()
    {
        var told = Courses.Append(Amend("2a", "2", On(3, 20) with { Subjects = [Woman("an"), Woman("dung"), Man("chi")] }, 95)).Fold();
        var women = told.Figure(Women, March);
        Assert.Equal(new Observation(People.Indicator, March, 2) { Category = Sex["F"] }, women.Observation);
        Assert.Equal((new Ratio(4, 4), true), (women.ItemResponse, women.IsComplete));
        Assert.Equal((Rational)2, told.Figure(Men, March).Observation.Value);
        Assert.Equal(UndefinedReason.EmptyPopulation, told.Figure(Women, April).ItemResponse);
        Assert.Equal((Rational)0, told.Figure(Women, April).Observation.Value);
    }

    [Fact]
    public void Nobody_of_whom_anything_is_told_is_never_none() =>
        Assert.Equal("[0..2]", EventLedger.Of(Held("1", On(3, 12, "an", "binh"))).Fold().Figure(Women, March).Observation.Range.ToString());

    [Fact]
    public void Who_is_in_two_categories_in_two_events_counts_in_each()
    {
        var fold = EventLedger.Of(
            Held("1", On(3, 12) with { Subjects = [new("an", Age["15-24"])] }), Held("2", On(3, 20) with { Subjects = [new("an", Age["25-54"])] })).Fold();
        Assert.Equal([(Rational)1, (Rational)1], Age.Categories.Select(category => fold.Figure(People with { Category = category }, March).Observation.Value));
        Assert.Equal((Rational)1, fold.Figure(People, March).Observation.Value);
    }

    [Fact]
    public void A_crossed_category_counts_who_is_in_all_of_it_said_crossed_or_one_by_one()
    {
        var crossed = Breakdown.Cross(Sex, Age);
        var fold = EventLedger.Of(Held("1", On(3, 12) with
        {
            Subjects = [new("an", crossed["F", "15-24"]), new("binh", Category.Cross(Sex["F"], Age["15-24"])), new("chi", Sex["F"]), new("dung", Age["25-54"]), new("em", Sex["M"]), "giang"],
        })).Fold();
        var young = fold.Figure(People with { Category = crossed["F", "15-24"] }, March);
        Assert.Equal((RationalInterval.Between(2, 4), new Ratio(4, 6)), (young.Observation.Range, young.ItemResponse));
        Assert.Equal(RationalInterval.Between(3, 5), fold.Figure(Women, March).Observation.Range);
    }

    [Fact]
    public void What_is_taken_back_is_taken_out_of_its_category_from_its_day_on()
    {
        var ledger = EventLedger.Of(Held("1", On(3, 12) with { Subjects = [Woman("an")] }), Held("2", On(3, 20) with { Subjects = [Woman("dung"), "chi"] }), Reverse("3", "2", 4, 9));
        Assert.Equal("[2..3]", ledger.Fold().Figure(Women, March).Observation.Range.ToString());
        Assert.Equal("1", ledger.Read(Women, ReportingPeriod.HalfYear(2019, 1)));
        Assert.Equal("1", ledger.Append(Retract("4", "3"), Held("5", On(3, 1, "chi"))).Append(Retract("6", "5")).Read(Women, March));
    }

    [Fact]
    public void A_reversal_takes_out_whom_it_names_whatever_category_it_says()
    {
        var reversal = Amend("3a", "3", On(3, 28) with { Subjects = [Man("an")] });
        var ledger = EventLedger.Of(Held("1", On(3, 12) with { Subjects = [Woman("an")] }), Reverse("3", "1", 3, 27), reversal);
        Assert.Equal(["0", "0", "0"], new[] { People, Women, Men }.Select(rule => ledger.Read(rule, March)), StringComparer.Ordinal);
        var again = ledger.Append(Reverse("4", "3a", 3, 29));
        Assert.Equal(["1", "0", "1"], new[] { People, Women, Men }.Select(rule => again.Read(rule, March)), StringComparer.Ordinal);
    }

    [Fact]
    public void As_known_then_and_as_revised_with_what_the_new_records_tell()
    {
        var ledger = Courses.Append(Amend("2a", "2", On(3, 20) with { Subjects = [Woman("an"), Woman("dung"), Woman("chi")] }, 95), Held("4", On(3, 28) with { Subjects = [Woman("hoa"), "lan"] }, 97));
        var revision = ledger.Revise(Women, March, Day(91), Day(120));
        Assert.Equal(("[2..3]", "[4..5]"), ($"{revision.Earlier.Observation.Range}", $"{revision.Later.Observation.Range}"));
        Assert.Equal((UndefinedReason.OnlyABound, RationalInterval.Between(1, 3)), (revision.Difference, revision.DifferenceRange));
        Assert.Equal(["dolisa/2: [2..3] -> 3", "dolisa/4: 0 -> [1..2]"], revision.Changes.Select(static change => change.ToString()), StringComparer.Ordinal);
    }

    [Fact]
    public void Of_whom_nobody_tells_anything_new_cancels_in_what_has_changed()
    {
        var ledger = Courses.Append(Amend("2a", "2", On(3, 21) with { Subjects = [Woman("an"), Woman("dung"), "chi"] }, 95), Held("4", On(3, 28) with { Subjects = [Woman("hoa")] }, 97));
        Assert.Equal((Rational)1, ledger.Revise(Women, March, Day(91), Day(120)).Difference);
        Assert.Equal((Rational)0, ledger.Revise(Men, March, Day(91), Day(120)).Difference);
    }

    [Fact]
    public void Figures_of_areas_and_booked_ones_are_of_the_category_too()
    {
        var ward = new AreaCode("06712");
        var ledger = EventLedger.Of(Held("1", On(3, 12) with { Area = ward, Subjects = [Woman("an"), Man("binh")] }, 71));
        var expected = new Observation(People.Indicator, March, 1) { Area = ward, Category = Sex["F"] };
        Assert.Equal(expected, ledger.Fold().Figures(Women, [March, April], [ward])[0].Observation);
        Assert.Equal(expected, EventFold.OfSorted(ledger.ByEvent(), Day(120)).Figure(Women with { Areas = AreaScope.Of(ward) }, March).Observation);
        Assert.Equal(
            expected with { Area = default },
            ledger.Book(Women, [new(March, Day(91)), new(April, closedAt: null)], LateRecords.Revise, Day(120))[0].Observation);
    }

    [Fact]
    public void A_range_keeps_to_what_the_indicator_can_have()
    {
        var seats = CountingRule.DistinctSubjects(new("seats", Unit.Person, Nature.DistinctCount) { Bounds = RationalInterval.Between(0, 2) }, Fair) with { Category = Sex["F"] };
        Assert.Equal("[1..2]", EventLedger.Of(Held("1", On(3, 12) with { Subjects = [Woman("an"), "binh", "chi"] })).Fold().Figure(seats, March).Observation.Range.ToString());
    }

    [Fact]
    public void Only_subjects_have_a_category()
    {
        foreach (var rule in new[] { Count, Visitors })
        {
            var refused = Assert.Throws<ArgumentException>("value", () => rule with { Category = Sex["F"] });
            Assert.Contains($"{rule} cannot be of sex=F: subjects have a category, events and their quantities have none.", refused.Message, StringComparison.Ordinal);
            Assert.Equal(rule, rule with { Category = Category.Total });
        }

        Assert.NotEqual(People, Women);
        Assert.Equal(Women, People with { Category = Category.Parse("sex=F") });
        Assert.Equal("people: DistinctSubjects sex=F of job-fair", Women.ToString());
    }

    private static EventSubject Woman(string id) => new(id, Sex["F"]);

    private static EventSubject Man(string id) => new(id, Sex["M"]);

    [Fact]
    public void A_catalogue_has_a_rule_for_each_category_and_refuses_categories_that_there_are_not()
    {
        var trained = new Indicator("persons-trained", Unit.Person, Nature.DistinctCount);
        var (training, all) = (new EventType("training"), CountingRule.DistinctSubjects(trained, new EventType("training")));
        var catalogue = new EventCatalogue([training], [all, all with { Category = Sex["F"] }]) { Breakdowns = [Breakdown.Cross(Sex, Age)] };
        Assert.Equal((all, Sex["F"], null), (catalogue.RuleOf(trained), catalogue.RuleOf(trained, Sex["F"])?.Category, catalogue.RuleOf(trained, Sex["M"])));

        var ledger = new EventLedgerBuilder(catalogue);
        Refused("of its subject p-2, sex has no category X: it has F, M", new EventSubject("p-2", Category.Parse("sex=X")));
        Refused("of its subject p-2, the catalogue has no breakdown gender", new EventSubject("p-2", Category.Parse("gender=F")));
        Assert.Null(Appended(new EventSubject("p-2", Category.Cross(Sex["F"], Age["15-24"]))).Problem);
        Assert.Throws<ArgumentException>("value", () => new EventCatalogue([training], []) { Breakdowns = [Sex, new Breakdown("sex", ("F", new(("vi", "nữ"), ("en", "women"))))] });

        Assert.Contains("The rule of persons-trained: sex has no category X", Assert.Throws<ArgumentException>("value", () => new EventCatalogue([training], [all with { Category = Category.Parse("sex=X") }]) { Breakdowns = [Sex] }).Message, StringComparison.Ordinal);

        void Refused(string inMessage, EventSubject subject) => Assert.Contains(inMessage, Appended(subject).Problem, StringComparison.Ordinal);
        AppendResult Appended(EventSubject subject) => ledger.Append(new EventRecord(new EventId("dolisa", subject.Category.Code), default, new EventFacts("training", new NodaTime.LocalDate(2019, 3, 12), EventState.Completed) { Subjects = [subject] }));
    }
}
