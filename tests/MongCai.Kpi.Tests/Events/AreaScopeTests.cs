using MongCai.Kpi.Events;
using NodaTime;
using static MongCai.Kpi.Tests.Events.FairLedger;

namespace MongCai.Kpi.Tests.Events;

/// <summary>Tests which areas count under a scope, and which area the figure is for.</summary>
public class AreaScopeTests
{
    private static readonly AreaCode East = Wards.All[1];
    private static readonly AreaCode West = Wards.All[2];

    // The ward east belongs to the district only from April on.
    private static readonly AreaHierarchy Areas = new(
    [
        new(Wards.County), new(Wards.District, Wards.County), new(East, Wards.County, end: new LocalDate(2019, 3, 31)), new(East, Wards.District, start: new LocalDate(2019, 4, 1)), new(West, Wards.County, end: new LocalDate(2019, 3, 15)),
    ]);

    [Fact]
    public void A_figure_of_one_area_is_one_of_that_area_and_any_other_is_the_reporting_authoritys()
    {
        Assert.Equal(East, AreaScope.Of(East, East).Area);
        Assert.Equal(Wards.County, AreaScope.Within(Areas, Wards.County).Area);
        Assert.All(
            [AreaScope.Everywhere, AreaScope.Of(East, West), AreaScope.Inside(East), AreaScope.Inside(), AreaScope.Outside(), AreaScope.Outside(East)],
            static scope => Assert.Equal(AreaCode.ReportingAuthority, scope.Area));
        Assert.Equal("job-fairs county 2019-M03: 0", EventLedger.Empty.Fold().Figure(Count with { Areas = AreaScope.Within(Areas, Wards.County) }, March).ToString());
    }

    [Fact]
    public void What_lies_within_an_area_is_decided_on_the_day_of_the_event()
    {
        var district = AreaScope.Within(Areas, Wards.District);
        Assert.False(district.Contains(East, On(3, 31).Occurred));
        Assert.True(district.Contains(East, On(4, 1).Occurred));
        Assert.True(district.Contains(Wards.District, March));
        Assert.False(district.Contains(Wards.County, March));
        Assert.False(district.Contains(default, March));
        Assert.False(AreaScope.Within(Areas, Wards.County).Contains(new AreaCode("elsewhere"), March));
    }

    [Fact]
    public void Of_several_days_the_last_one_on_which_the_area_is_there_decides()
    {
        Assert.True(AreaScope.Within(Areas, Wards.District).Contains(East, ReportingPeriod.Year(2019)));
        Assert.False(AreaScope.Within(Areas, Wards.District).Contains(East, March));
        Assert.True(AreaScope.Within(Areas, Wards.County).Contains(West, March));
    }

    // The events of March still have the old codes: the whole of north has become coast, and east has become a part of coast and a part of hills, which is in
    // another county.
    [Fact]
    public void An_event_filed_under_an_area_that_is_gone_lies_in_what_that_has_become()
    {
        var (north, coast, hills, other, march) = (Wards.All[0], new AreaCode("coast"), new AreaCode("hills"), new AreaCode("other"), new LocalDate(2019, 3, 1));
        var areas = new AreaHierarchy(
            [
                new(Wards.County), new(other), new(north, Wards.County, end: march.PlusDays(-1)), new(East, Wards.County, end: march.PlusDays(-1)),
                new(coast, Wards.County, start: march), new(hills, other, start: march),
            ],
            [new(north, coast, march), new(East, coast, march, new Ratio(3, 4)), new(East, hills, march, new Ratio(1, 4))]);
        var fold = EventLedger.Of(
            Held("1", On(3, 5) with { Area = north }), Held("2", On(3, 6) with { Area = East }), Held("3", On(2, 5) with { Area = coast }), Held("4", On(2, 6) with { Area = East })).Fold();
        var rule = Count with { Areas = AreaScope.Within(areas, Wards.County) };
        var figures = fold.Figures(rule, [March, ReportingPeriod.Month(2019, 2)], [Wards.County, coast, hills, other, north, East]);

        // The event of February that is filed under coast, which exists only from March on, is in the county, too.
        Assert.Equal(
            ["county 2019-M03: 1", "county 2019-M02: 2", "coast 2019-M03: 1", "coast 2019-M02: 1", "hills 2019-M03: 0", "hills 2019-M02: 0", "other 2019-M03: 0", "other 2019-M02: 0", "north 2019-M03: 1", "north 2019-M02: 0", "east 2019-M03: 1", "east 2019-M02: 1"],
            figures.Select(static figure => figure.ToString()["job-fairs ".Length..]), StringComparer.Ordinal);
        Assert.Equal(
            [Wards.County, coast, hills, other], figures.Where(static figure => !figure.IsComplete).Select(static figure => figure.Observation.Area));
        Assert.All(figures.Where(static figure => !figure.IsComplete), static figure => Assert.Equal("dolisa/2", Assert.Single(figure.Straddling).Id.ToString()));
        Assert.All(figures, figure => Assert.Equal(figure.Observation, fold.Figure(rule with { Areas = AreaScope.Within(areas, figure.Observation.Area) }, figure.Period).Observation));
    }

    [Fact]
    public void What_ended_without_a_successor_lies_where_it_lay_on_its_last_day() => Assert.True(AreaScope.Within(Areas, Wards.County).Contains(West, April));

    [Fact]
    public void A_reversal_is_taken_off_where_the_event_was_counted()
    {
        var ledger = EventLedger.Of(Held("1", On(3, 12) with { Area = East }), Reverse("2", "1", 5, 2));
        var year = ReportingPeriod.Year(2019);
        Assert.Equal("-1", ledger.Read(Count with { Areas = AreaScope.Within(Areas, Wards.County) }, ReportingPeriod.Month(2019, 5)));
        Assert.Equal("0", ledger.Read(Count with { Areas = AreaScope.Within(Areas, Wards.District) }, ReportingPeriod.Month(2019, 5)));
        Assert.Equal("0", ledger.Read(Count with { Areas = AreaScope.Within(Areas, Wards.County) }, year));
    }

    [Fact]
    public void Is_equal_where_it_contains_the_same_by_the_same_hierarchy()
    {
        var copy = new AreaHierarchy(Areas.Spans);
        Assert.Equal(AreaScope.Within(Areas, East), AreaScope.Within(Areas, East));
        Assert.Equal(AreaScope.Within(Areas, East).GetHashCode(), AreaScope.Within(Areas, East).GetHashCode());
        Assert.NotEqual(AreaScope.Within(Areas, East), AreaScope.Within(copy, East));
        Assert.NotEqual(AreaScope.Within(Areas, East), AreaScope.Of(East));
        Assert.Equal(["within east", "in east", "not in ., east", "everywhere"], new[] { AreaScope.Within(Areas, East), AreaScope.Of(East), AreaScope.Outside(East), AreaScope.Everywhere }.Select(static scope => scope.ToString()), StringComparer.Ordinal);
        Assert.Throws<ArgumentNullException>("areas", static () => AreaScope.Within(null!, East));
    }

    [Fact]
    public void Counts_without_a_rule_know_no_days() =>
        Assert.Throws<ArgumentException>("areas", static () => EventLedger.Empty.Fold().Count(PeriodKind.Month).Count(areas: AreaScope.Within(Areas, East)));
}
