using NodaTime;

namespace MongCai.Kpi.Tests.Rows;

public class TargetRowTests
{
    public static TheoryData<string, Target> Said => new()
    {
        { "", Target.AtLeast(73).For(County.Reduced, County.Year, Basis.Plan) },
        { "basis= resolution ; level=54", Target.AtLeast(54).For(County.Reduced, County.Year, Basis.Resolution) },
        { "form=moreThan", Target.MoreThan(73).For(County.Reduced, County.Year, Basis.Plan) },
        { "form=atMost; method=lowerIsBetterLinear", Target.AtMost(73).For(County.Reduced, County.Year, Basis.Plan) with { Method = AttainmentMethod.LowerIsBetterLinear } },
        { "form=lessThan", Target.LessThan(73).For(County.Reduced, County.Year, Basis.Plan) },
        { "form=cap", Target.Cap(73).For(County.Reduced, County.Year, Basis.Plan) },
        { "form=within; level=; floor=7.5; ceiling=8", Target.Within(7.5m, 8).For(County.Reduced, County.Year, Basis.Plan) },
        { "form=within; level=; floor=7.5; ceiling=7.5; direction=higherIsBetter", Target.Within(7.5m, 7.5m, Direction.HigherIsBetter).For(County.Reduced, County.Year, Basis.Plan) },
        { "form=about", Target.About(73).For(County.Reduced, County.Year, Basis.Plan) },
        { "form=about; tolerance=0", Target.About(73, 0).For(County.Reduced, County.Year, Basis.Plan) },
        { "form=fromBaseline; baseline=134", Target.FromBaseline(134, 73).For(County.Reduced, County.Year, Basis.Plan) },
        { "indicator=poverty-rate; form=reductionBy; level=; baseline=5.03; by=0.7", Target.ReductionBy(0.7m, 5.03m).For(County.Rate, County.Year, Basis.Plan) },
        { "indicator=road-deaths; form=reductionBy; level=; baseline=120; by=20; openingPeriod=2018-A1", Target.ReductionBy(20, 120, ReportingPeriod.Year(2018)).For(County.Deaths, County.Year, Basis.Plan) },
        { "form=growthBy; level=; baseline=1200; by=8%", Target.GrowthBy(Ratio.FromPercent(8), 1_200).For(County.Reduced, County.Year, Basis.Plan) },
        { "form=growthBy; level=; baseline=3; by=100/3 %", Target.GrowthBy(new Ratio(1, 3), 3).For(County.Reduced, County.Year, Basis.Plan) },
        { "indicator=recognised; form=milestone; level=; deadline=2019-12-31", Target.DoneBy(new LocalDate(2019, 12, 31)).For(County.Recognised, County.Year, Basis.Plan) },
    };

    [Theory]
    [MemberData(nameof(Said))]
    public void A_good_row_is_what_it_says(string cells, Target expected)
    {
        var read = County.Reader.ReadTargets([County.Plan.With(cells)]);
        Assert.Empty(read.Problems);
        Assert.Equal(expected with { Area = County.South }, Assert.Single(read.Values));
    }

    [Fact]
    public void A_basis_is_known_by_its_text()
    {
        var council = Basis.Resolution with { Issuer = new Organisation("people-council") };
        var reader = new RowReader(County.Reduced) { Bases = [Basis.Plan, council] };
        var read = reader.ReadTargets([County.Plan with { Basis = "resolution of people-council" }, County.Plan with { Basis = "resolution" }]);
        Assert.Equal(council, Assert.Single(read.Values).Basis);
        Assert.Equal("17 basis [resolution] Unknown: \"resolution\" is no basis that is known here. Known are plan, resolution of people-council.", read.Problems.InLines());
    }

    [Theory]
    [InlineData("basis=", "basis [] Missing: The row names no basis. Known are plan, resolution.")]
    [InlineData("basis=kế hoạch", "basis [kế hoạch] Unknown: \"kế hoạch\" is no basis that is known here. Known are plan, resolution.")]
    [InlineData("form=", "form [] Missing: The row names no form. Forms are atLeast, moreThan, atMost, lessThan, cap, within, about, fromBaseline, reductionBy, growthBy, milestone.")]
    [InlineData("form=maintain", "form [maintain] Malformed: \"maintain\" is no form that a row can have. Forms are atLeast, moreThan, atMost, lessThan, cap, within, about, fromBaseline, reductionBy, growthBy, milestone. An average and a form to be maintained are made by the methods of Target.")]
    [InlineData("level=", "level [] Missing: The form atLeast needs level.")]
    [InlineData("level=many", "level [many] Malformed: \"many\" is no number: expected a digit at position 0. Numbers are written as 1234.5 here, without a unit.")]
    [InlineData("ceiling=80", "ceiling [80] Superfluous: The form atLeast has no ceiling: it is made of level. Leave the cell empty, or name another form.")]
    [InlineData("by=80", "by [80] Superfluous: The form atLeast has no by: it is made of level. Leave the cell empty, or name another form.")]
    [InlineData("form=growthBy; level=8; baseline=1200; by=8%", "level [8] Superfluous: The form growthBy has no level: it is made of baseline and by. Leave the cell empty, or name another form.")]
    [InlineData("indicator=poverty-rate; form=reductionBy; level=0.7; baseline=5.03; by=0.7", "level [0.7] Superfluous: The form reductionBy has no level: it is made of baseline and by. Leave the cell empty, or name another form.")]
    [InlineData("form=within; level=; floor=8; ceiling=7.5", "ceiling [7.5] Impossible: No value lies between \"8\" and \"7.5\".")]
    [InlineData("form=within; level=; floor=7; ceiling=8; direction=up", "direction [up] Malformed: \"up\" is none of the words none, higherIsBetter, lowerIsBetter.")]
    [InlineData("form=about; tolerance=-1", "tolerance [-1] Impossible: A tolerance is not negative.")]
    [InlineData("form=reductionBy; level=; baseline=120; by=-20", "by [-20] Impossible: A reduction is not negative: what is to grow has the form growthBy or fromBaseline.")]
    [InlineData("form=reductionBy; level=; baseline=120; by=20%", "by [20%] Malformed: \"20%\" is no number: expected the end of the number at position 2. Numbers are written as 1234.5 here, without a unit.")]
    [InlineData("indicator=road-deaths; form=reductionBy; level=; baseline=120; by=20", "openingPeriod [] Impossible: \"reduced from 120 to 100\" cannot be asked of road-deaths for 2019-A1: 120 is of no period. Of what accumulates a reduction is from the amount of the period before: name it as the opening's period, or ask for at least so many reductions.")]
    [InlineData("indicator=poverty-rate; form=reductionBy; level=; baseline=5; by=1; openingPeriod=last year", "openingPeriod [last year] Malformed: \"last year\" is no period: expected a year of four digits, 0001 to 9998 at position 0. Periods are written as 2019-Q1 here.")]
    [InlineData("form=growthBy; level=; baseline=1200; by=8", "by [8] Malformed: \"8\" is no percentage: expected a percent sign at position 1. Percentages are written as 8.5% here.")]
    [InlineData("form=growthBy; level=; baseline=1200; by=8%%", "by [8%%] Malformed: \"8%%\" is no percentage: expected the end of the percentage at position 2. Percentages are written as 8.5% here.")]
    [InlineData("form=milestone; level=; deadline=2019-12-31", "form [milestone] Impossible: \"done by 2019-12-31\" cannot be asked of poor-households-reduced, a Flow: only a milestone is done or not.")]
    [InlineData("indicator=recognised; form=milestone; level=; deadline=2020-01-01", "deadline [2020-01-01] Impossible: \"done by 2020-01-01\" cannot be asked of recognised for 2019-A1: the day is not in it.")]
    [InlineData("method=best", "method [best] Malformed: \"best\" is none of the words actualOverTarget, gapOverAbsoluteTarget, lowerIsBetterLinear, lowerIsBetterReciprocal, baselineToTarget, growthOverGrowth, periodsMetOverElapsed.")]
    [InlineData("form=atMost; method=actualOverTarget", "method [actualOverTarget] Impossible: \"at most 73\" cannot be measured by ActualOverTarget: less is better: what is used of it is its utilisation, and no attainment.")]
    public void A_bad_row_says_where_what_and_why(string cells, string problem)
    {
        var read = County.Reader.ReadTargets([County.Plan.With(cells)]);
        Assert.Equal($"17 {problem}", read.Problems.InLines());
        Assert.Empty(read.Values);
    }

    [Fact]
    public void All_problems_of_a_row_are_told_at_once() => Assert.Equal(
        "indicator, area, period, basis, floor, deadline, level, floor, deadline, method",
        string.Join(", ", County.Reader.ReadTargets([County.Plan.With("indicator=x; area=x; period=x; basis=x; level=; floor=x; deadline=x; method=x")]).Problems.Select(static problem => problem.Column)));

    [Theory]
    [InlineData("area=x; form=milestone; level=; deadline=2019-12-31", "area, form")]
    [InlineData("area=x; indicator=road-deaths; form=reductionBy; level=; baseline=120; by=20; method=actualOverTarget", "area, openingPeriod, method")]
    [InlineData("period=x; form=atMost; method=actualOverTarget", "period, method")]
    public void What_cannot_be_is_told_also_where_it_is_not_known_of_what(string cells, string columns) =>
        Assert.Equal(columns, string.Join(", ", County.Reader.ReadTargets([County.Plan.With(cells)]).Problems.Select(static problem => problem.Column)));

    [Fact]
    public void A_blank_row_is_passed_over() => Assert.Equal("0 values, 0 problems", County.Reader.ReadTargets([new TargetRow { Number = 3, Deadline = " " }]).ToString());
}
