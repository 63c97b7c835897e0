using FsCheck.Xunit;
using MongCai.Kpi.Events;
using NodaTime;
using static MongCai.Kpi.Tests.Events.FairLedger;

namespace MongCai.Kpi.Tests.Events;

/// <summary>Tests that reading many figures at once gives the same as reading them one by one.</summary>
[CountedProperties(fast: 20, all: 200, Arbitrary = [typeof(Histories), typeof(RecordingInstants)])]
public class EventFiguresTests
{
    private static readonly EventType[] Types = [new("fair"), new("class")];
    private static readonly AreaCode Ward = new("06712");

    private static readonly ReportingPeriod[] Periods =
    [
        ReportingPeriod.Month(2019, 1), ReportingPeriod.Month(2019, 5), ReportingPeriod.Month(2019, 6), ReportingPeriod.Cumulative(2019, 6), ReportingPeriod.Quarter(2019, 2), ReportingPeriod.Year(2019),
        ReportingPeriod.Range(new LocalDate(2019, 5, 15), new LocalDate(2019, 7, 1)),
    ];

    private static readonly CountingRule[] Rules =
    [
        CountingRule.Count(Fairs, Types),
        CountingRule.Sum(new("learners", Unit.Person, Nature.Flow), "learners", Types) with { Closing = ClosingRule.OnDay(14), States = EventStates.Any },
        CountingRule.DistinctSubjects(new("people", Unit.Person, Nature.DistinctCount), Types) with { Straddling = Straddling.ByName },
    ];

    [Property]
    public void Of_areas_and_periods(EventRecord[] records, Instant knownAt)
    {
        var fold = EventLedger.Of(records).Fold(knownAt, new LocalDate(2019, 6, 30));
        AreaCode[] areas = [Ward, new("nowhere"), default];
        foreach (var rule in Rules)
        {
            Same(areas.SelectMany(area => Periods.Select(period => fold.Figure(rule with { Areas = AreaScope.Of(area) }, period))), fold.Figures(rule, Periods, areas));
            Same(Periods.Select(period => fold.Figure(rule, period)), fold.Figures(rule, Periods));
            var outside = rule with { Areas = AreaScope.Outside() };
            Same(Periods.Select(period => fold.Figure(outside, period)), fold.Figures(outside, Periods));
        }
    }

    [Property]
    public void Of_areas_with_all_that_lies_within_them(EventRecord[] records)
    {
        var fold = EventLedger.Of(Wards.Located(records)).Fold();
        AreaCode[] areas = [Wards.County, Wards.District, .. Wards.All];
        foreach (var rule in Rules.Select(static rule => rule with { Areas = AreaScope.Within(Wards.Areas, Wards.County) }))
        {
            Same(
                areas.SelectMany(area => Periods.Select(period => fold.Figure(rule with { Areas = AreaScope.Within(Wards.Areas, area) }, period))),
                fold.Figures(rule, Periods, areas));
        }
    }

    [Fact]
    public void In_one_read_of_the_records()
    {
        var reads = 0;
        IEnumerable<EventRecord> Records()
        {
            reads++;
            yield return Held("1", On(3, 12));
            yield return Held("2", On(4, 2) with { Area = Ward });
        }

        var figures = EventFold.OfSorted(Records(), Day(0)).Figures(Count, [March, April], [Ward, default]);
        Assert.Equal(1, reads);
        Assert.Equal(
            ["job-fairs 06712 2019-M03: 0", "job-fairs 06712 2019-M04: 1", "job-fairs 2019-M03: 1", "job-fairs 2019-M04: 0"],
            figures.Select(static figure => figure.ToString()), StringComparer.Ordinal);
    }

    [Fact]
    public void The_area_is_said_once_and_each_of_what_is_named_comes_once()
    {
        var fold = EventLedger.Empty.Fold();
        Assert.Empty(fold.Figures(Count, []));
        Assert.Empty(fold.Figures(Count, [March], []));
        Assert.Throws<ArgumentNullException>("rule", () => fold.Figures(null!, [March]));
        Assert.Throws<ArgumentNullException>("periods", () => fold.Figures(Count, null!));
        Assert.Throws<ArgumentException>("periods", () => fold.Figures(Count, [March, March]));
        Assert.Throws<ArgumentException>("areas", () => fold.Figures(Count, [March], [Ward, Ward]));
        Assert.Throws<ArgumentException>("areas", () => fold.Figures(Count with { Areas = AreaScope.Of(Ward) }, [March], [Ward]));
        Assert.Throws<ArgumentException>("areas", () => fold.Figures(Count with { Areas = AreaScope.Inside() }, [March], [Ward]));
    }

    // Two of three wards keep records. The third did not report, which lowers the coverage; a fair with unknown visitors makes the sum a bound.
    [Fact]
    public void Go_straight_into_a_scorecard()
    {
        var visitors = new Indicator("visitors", Unit.Person, Nature.Flow) { NeverFalls = true };
        var rule = CountingRule.Sum(visitors, "visitors", Fair);
        var (north, east) = (Wards.All[0], Wards.All[1]);
        var fold = EventLedger.Of(
            Held("1", On(3, 12).With(40) with { Area = north }), Held("2", On(3, 20) with { Area = north }), Held("3", On(3, 20).With(RationalInterval.Above(100)) with { Area = east })).Fold();
        var builder = new ScorecardBuilder(Wards.Areas, [visitors], [March]);
        builder.AddRange(fold.Figures(rule, [March], [north, east]).Select(static figure => figure.Observation));
        builder.Add(Target.AtLeast(120).For(visitors, March, Basis.Plan) with { Area = Wards.County });
        var cell = builder.Build(new MeasurementPolicies { MissingData = MissingDataPolicy.SkipMissing }, asOf: March.End).Cell(Wards.County, visitors, March);
        Assert.Equal((new Coverage(2, 3), RationalInterval.Above(140)), (cell.Observation!.Coverage, cell.Observation.Range));
        Assert.Equal(Outlook.Secured, cell[Basis.Plan].Outlook);
    }

    // North withdraws 40 visitors of the month before, east has only a bound, and west has not reported.
    [Theory]
    [InlineData("east", "[-30..)")]
    [InlineData("", "[-40..)")]
    public void A_reversal_counts_also_where_the_indicator_never_falls_in_a_roll_up_and_in_a_scorecard(string alsoReported, string expected)
    {
        var visitors = new Indicator("visitors", Unit.Person, Nature.Flow) { NeverFalls = true };
        var rule = CountingRule.Sum(visitors, "visitors", Fair);
        var (north, east) = (Wards.All[0], Wards.All[1]);
        var fold = EventLedger.Of(
            Held("1", On(3, 12).With(40) with { Area = north }), Reverse("2", "1", 4, 2), Held("3", On(4, 20).With(RationalInterval.AtLeast(10)) with { Area = east })).Fold();
        AreaCode[] reported = [north, .. alsoReported.Length > 0 ? new[] { east } : []];
        Observation[] observations = [.. fold.Figures(rule, [April], reported).Select(static figure => figure.Observation)];
        Assert.Equal((Rational)(-40), observations[0].Value);
        foreach (var policy in (MissingDataPolicy[])[MissingDataPolicy.RequireAll, MissingDataPolicy.SkipMissing])
        {
            var builder = new ScorecardBuilder(Wards.Areas, [visitors], [April]);
            builder.AddRange(observations);
            var cell = builder.Build(new MeasurementPolicies { MissingData = policy }, asOf: April.End).Cell(Wards.County, visitors, April);
            var rolledUp = RollUp.OverAreas(Wards.Areas, Wards.County, observations, policy);
            Assert.Equal(new Coverage(reported.Length, 3), rolledUp.Coverage);
            Assert.Equal(rolledUp.Range, cell.Observation.Range);
            if (policy == MissingDataPolicy.RequireAll || reported.Length > 1)
            {
                Assert.Equal(expected, rolledUp.Range.ToString());
            }
            else
            {
                Assert.Equal((Rational)(-40), rolledUp.Value);
            }
        }
    }

    private static void Same(IEnumerable<EventFigure> expected, IEnumerable<EventFigure> actual) => Assert.Equal(expected.Select(Parts), actual.Select(Parts));

    private static object Parts(EventFigure figure) => (
        figure.Rule, figure.Observation, figure.KnownAt, figure.Events, figure.Presumed, figure.ItemResponse, (figure.IsComplete, figure.First, figure.Last),
        string.Join(';', figure.Records), string.Join(';', figure.Straddling));
}
