using FsCheck.Xunit;
using MongCai.Kpi.Events;
using NodaTime;

namespace MongCai.Kpi.Tests.Events;

/// <summary>Tests that the figures of parts make up the figure of the whole, over areas, over periods, and whatever the order of the records.</summary>
[CountedProperties(fast: 50, all: 500, Arbitrary = [typeof(Histories), typeof(RecordingInstants)])]
public class EventAdditivityTests
{
    private static readonly EventType Fair = new("fair");
    private static readonly EventType Class = new("class");
    private static readonly Indicator Learners = new("learners", Unit.Person, Nature.Flow);
    private static readonly CountingRule Count = CountingRule.Count(new("fairs", Unit.One, Nature.Flow), Fair, Class);
    private static readonly ReportingPeriod Half = ReportingPeriod.HalfYear(2019, 1);
    private static readonly ReportingPeriod Year = ReportingPeriod.Year(2019);
    private static readonly IReadOnlyList<ReportingPeriod> Months = Year.SplitInto(PeriodKind.Month);

    private static readonly CountingRule[] Rules =
    [
        Count, Count with { States = EventStates.Any }, SumOf(Learners), SumOf(Learners with { NeverFalls = true }), SumOf(Learners with { Bounds = RationalInterval.AtLeast(0) }),
    ];

    [Property]
    public void Wards_roll_up_to_the_county_values_bounds_and_coverage(EventRecord[] records, Instant knownAt)
    {
        var fold = EventLedger.Of(Wards.Located(records)).Fold(knownAt);
        foreach (var rule in Rules)
        {
            var county = fold.Figure(rule with { Areas = AreaScope.Within(Wards.Areas, Wards.County) }, Half).Observation;
            var wards = fold.Figures(rule, [Half], Wards.All).Select(static figure => figure.Observation);
            var rolledUp = RollUp.OverAreas(Wards.Areas, Wards.County, wards, MissingDataPolicy.RequireAll);
            Same(county, rolledUp);
            Assert.Equal(new Coverage(3, 3), rolledUp.Coverage);
        }
    }

    [Property]
    public void Bounds_of_wards_that_have_a_largest_value_leave_the_county_no_more(EventRecord[] records)
    {
        var fold = EventLedger.Of(Wards.Located(records)).Fold();
        var rule = SumOf(Learners with { Bounds = RationalInterval.Between(0, 100) });
        var county = fold.Figure(rule with { Areas = AreaScope.Within(Wards.Areas, Wards.County) }, Half).Observation;
        var wards = fold.Figures(rule, [Half], Wards.All).Select(static figure => figure.Observation);
        Assert.True(county.Range.Contains(RollUp.OverAreas(Wards.Areas, Wards.County, wards, MissingDataPolicy.RequireAll).Range));
    }

    [Property]
    public void Months_add_up_to_the_year_where_nothing_is_taken_back_in_another(EventRecord[] records, Instant knownAt)
    {
        ArgumentNullException.ThrowIfNull(records);
        var fold = EventLedger.Of(records).Fold(knownAt);
        var isTakenBack = records.Any(static record => record.Correction?.Kind == CorrectionKind.Reverse);
        foreach (var rule in Rules)
        {
            var year = fold.Figure(rule, Year).Observation;
            var summed = RollUp.OverTime(new ObservationSeries(fold.Figures(rule, Months).Select(static figure => figure.Observation)), Year, MissingDataPolicy.RequireAll);
            Assert.Equal(new Coverage(12, 12), summed.Coverage);
            Assert.True(summed.Range.Contains(year.Range));
            if (!isTakenBack)
            {
                Same(year, summed);
            }
        }
    }

    [Property]
    public void The_order_of_arrival_changes_no_figure(EventRecord[] records, int seed, Instant knownAt)
    {
        ArgumentNullException.ThrowIfNull(records);
        var shuffled = records.ToArray();
        new Random(seed).Shuffle(shuffled);
        var (one, other) = (EventLedger.Of(records).Fold(knownAt), EventLedger.Of(shuffled).Fold(knownAt));
        AreaCode[] areas = [default, new("06712")];
        Assert.All(Rules, rule => Assert.Equal(Observed(one.Figures(rule, Months, areas)), Observed(other.Figures(rule, Months, areas))));
    }

    // One ward merges with another at the end of March: each of the two has the events of the days on which it exists.
    [Property]
    public void A_ward_that_merged_counts_until_its_last_day(EventRecord[] records)
    {
        var (north, east, coast, merger) = (Wards.All[0], Wards.All[1], new AreaCode("coast"), new LocalDate(2019, 4, 1));
        var areas = new AreaHierarchy(
            [new(Wards.County), new(north, Wards.County, end: merger.PlusDays(-1)), new(east, Wards.County, end: merger.PlusDays(-1)), new(coast, Wards.County, start: merger)],
            [new(north, coast, merger), new(east, coast, merger)]);
        var located = EventLedger.Of(Wards.Located(records)).Records
            .Select(record => Wards.In(record, record.Facts is not { } facts || facts.Occurred.Start >= merger ? coast : facts.Area == east ? east : north));
        var fold = EventLedger.Of(located).Fold();
        var county = fold.Figure(Count with { Areas = AreaScope.Within(areas, Wards.County) }, Half).Observation;
        var wards = fold.Figures(Count, [Half], [north, east, coast]).Select(static figure => figure.Observation);
        Assert.Equal(fold.Figure(Count, Half).Observation.Value, county.Value);
        Same(county, RollUp.OverAreas(areas, Wards.County, wards, MissingDataPolicy.RequireAll));
    }

    private static CountingRule SumOf(Indicator indicator) => CountingRule.Sum(indicator, "learners", Fair, Class);

    private static void Same(Observation whole, Observation summed) => Assert.Equal(
        (whole.Value, whole.Range, whole.Status, whole.Through, whole.Area, whole.Period), (summed.Value, summed.Range, summed.Status, summed.Through, summed.Area, summed.Period));

    private static IEnumerable<Observation> Observed(IEnumerable<EventFigure> figures) => figures.Select(static figure => figure.Observation);
}
