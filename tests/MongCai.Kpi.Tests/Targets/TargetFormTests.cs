namespace MongCai.Kpi.Tests.Targets;

public class TargetFormTests
{
    private static readonly (TargetForm Form, decimal Actual, bool IsMet, decimal Gap, decimal Remaining)[] Rows =
    [
        (Target.AtLeast(73), 72.9m, false, -0.1m, 0.1m),
        (Target.AtLeast(73), 73, true, 0, 0),
        (Target.AtLeast(73), 80, true, 7, 0),
        (Target.MoreThan(290), 290, false, 0, 0),
        (Target.MoreThan(290), 290.01m, true, 0.01m, 0),
        (Target.AtMost(4), 4, true, 0, 0),
        (Target.AtMost(4), 4.2m, false, 0.2m, 0.2m),
        (Target.AtMost(4), 3, true, -1, 0),
        (Target.LessThan(7.6m), 7.6m, false, 0, 0),
        (Target.LessThan(7.6m), 7.59m, true, -0.01m, 0),
        (Target.Within(7.5m, 8.0m), 7.1m, false, -0.4m, 0.4m),
        (Target.Within(7.5m, 8.0m), 7.5m, true, 0, 0),
        (Target.Within(7.5m, 8.0m), 7.6m, true, 0.1m, 0),
        (Target.Within(7.5m, 8.0m), 7.9m, true, -0.1m, 0),
        (Target.Within(7.5m, 8.0m), 8.0m, true, 0, 0),
        (Target.Within(7.5m, 8.0m), 8.3m, false, 0.3m, 0.3m),
        (Target.About(4, 0.5m), 3.5m, true, 0, 0),
        (Target.About(4, 0.5m), 3.4m, false, -0.1m, 0.1m),
        (Target.FromBaseline(5.03m, 4.17m), 4.17m, true, 0, 0),
        (Target.FromBaseline(5.03m, 4.17m), 4.60m, false, 0.43m, 0.43m),
        (Target.FromBaseline(10, 20), 20, true, 0, 0),
        (Target.FromBaseline(10, 20), 9, false, -11, 11),
        (Target.FromBaseline(5, 5), 5, true, 0, 0),
        (Target.FromBaseline(5, 5), 5.1m, false, 0.1m, 0.1m),
        (Target.ReductionBy(0.7m, 5.03m, MongCai2019.YearBefore), 4.33m, true, 0, 0),
        (Target.ReductionBy(0.7m, 5.03m, MongCai2019.YearBefore), 4.5m, false, 0.17m, 0.17m),
        (Target.GrowthBy(Ratio.FromPercent(8), 100), 106, false, -2, 2),
        (Target.GrowthBy(Ratio.FromPercent(8), 100), 108, true, 0, 0),
        (Target.Cap(1_400), 1_400, true, 0, 0),
        (Target.Cap(1_400), 1_401, false, 1, 1),
    ];

    [Fact]
    public void Is_met_between_its_bounds() => Assert.All(Rows, static row =>
    {
        var attainment = MongCai2019.AttainedInTheYear(row.Actual, row.Form);

        Assert.Equal((row.IsMet, (Rational)row.Gap, (Rational)row.Remaining), (attainment.IsMet, attainment.Gap, attainment.Remaining));
    });

    // "A range with a better direction is met from its worse end on, and beyond its better end exceeded; one without is missed on both sides."
    [Theory]
    [InlineData(Direction.HigherIsBetter, 7.4, false)]
    [InlineData(Direction.HigherIsBetter, 8.3, true)]
    [InlineData(Direction.LowerIsBetter, 7.4, true)]
    [InlineData(Direction.LowerIsBetter, 8.3, false)]
    [InlineData(Direction.None, 7.4, false)]
    [InlineData(Direction.None, 8.3, false)]
    public void A_range_with_a_direction_is_met_from_its_worse_end_on(Direction direction, double actual, bool isMet) =>
        Assert.Equal(isMet, MongCai2019.AttainedInTheYear((decimal)actual, Target.Within(7.5m, 8, direction)).IsMet);

    [Fact]
    public void An_approximate_level_without_a_tolerance_cannot_be_met_or_missed()
    {
        var about = MongCai2019.AttainedInTheYear(4, Target.About(4));

        Assert.Null(Target.About(4).Accepted);
        Assert.Equal(UndefinedReason.NoToleranceNamed, about.IsMet.Reason);
        Assert.Equal(UndefinedReason.NoToleranceNamed, about.Gap.Reason);
        Assert.Equal(UndefinedReason.NoToleranceNamed, about.Remaining.Reason);
    }

    [Fact]
    public void The_direction_belongs_to_the_form()
    {
        Assert.Equal(Direction.HigherIsBetter, Target.AtLeast(73).Direction);
        Assert.Equal(Direction.LowerIsBetter, Target.AtMost(0.36m).Direction);
        Assert.Equal(Direction.LowerIsBetter, Target.FromBaseline(5.03m, 4.17m).Direction);
        Assert.Equal(Direction.HigherIsBetter, Target.FromBaseline(4.17m, 5.03m).Direction);
        Assert.Equal(Direction.None, Target.Within(1, 2).Direction);
        Assert.Equal(Direction.HigherIsBetter, Target.Within(1, 2, Direction.HigherIsBetter).Direction);
    }

    [Fact]
    public void A_reduction_names_the_level_it_leads_to() => Assert.Equal((Rational)4.33m, Target.ReductionBy(0.7m, 5.03m).Level);

    [Fact]
    public void What_asks_for_more_is_stricter()
    {
        Assert.True(Target.AtLeast(73).IsStricterThan(Target.AtLeast(54)));
        Assert.True(Target.MoreThan(73).IsStricterThan(Target.AtLeast(73)));
        Assert.False(Target.AtLeast(73).IsStricterThan(Target.AtLeast(73)));
        Assert.True(Target.AtMost(4).IsStricterThan(Target.AtMost(5)));
        Assert.True(Target.LessThan(4).IsStricterThan(Target.AtMost(4)));
        Assert.True(Target.ReductionBy(2, 10).IsStricterThan(Target.AtMost(9)));
        Assert.False(Target.AtMost(4).IsStricterThan(Target.AtLeast(73)));
        Assert.False(Target.Within(1, 2).IsStricterThan(Target.Within(0, 3)));
        Assert.False(Target.AtLeast(7.6m).IsStricterThan(Target.Within(7.5m, 8, Direction.HigherIsBetter)));
        Assert.False(Target.Within(1.1m, 9, Direction.HigherIsBetter).IsStricterThan(Target.Within(1, 1.5m, Direction.HigherIsBetter)));
        Assert.False(Target.AtMost(1).IsStricterThan(Target.Within(1, 2, Direction.LowerIsBetter)));
    }

    [Fact]
    public void What_can_never_be_a_form_is_refused()
    {
        Assert.Throws<ArgumentException>("ceiling", static () => Target.Within(8, 7.5m));
        Assert.Throws<ArgumentOutOfRangeException>("direction", static () => Target.Within(7, 8, (Direction)9));
        Assert.Throws<ArgumentOutOfRangeException>("tolerance", static () => Target.About(4, -0.1m));
        Assert.Throws<ArgumentOutOfRangeException>("reduction", static () => Target.ReductionBy(-1, 5));
        Assert.Throws<ArgumentNullException>("other", static () => Target.AtLeast(4).IsStricterThan(null!));
    }

    public static TheoryData<TargetForm, string> Texts => new()
    {
        { Target.AtLeast(73), "at least 73" },
        { Target.MoreThan(73), "more than 73" },
        { Target.AtMost(4), "at most 4" },
        { Target.LessThan(4), "less than 4" },
        { Target.Within(7.5m, 8.0m), "7.5 to 8" },
        { Target.About(4), "about 4" },
        { Target.FromBaseline(5.03m, 4.17m), "from 5.03 to 4.17" },
        { Target.ReductionBy(0.7m, 5.03m), "reduced from 5.03 to 4.33" },
        { Target.GrowthBy(Ratio.FromPercent(8), 100), "grown from 100 to 108" },
        { Target.Cap(1_400), "no more than 1400" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Says_what_it_asks_for(TargetForm form, string text) => Assert.Equal(text, form.ToString());

    [Fact]
    public void Accepts_an_interval()
    {
        Assert.Equal(RationalInterval.AtLeast(73), Target.AtLeast(73).Accepted);
        Assert.Equal(RationalInterval.Above(290), Target.MoreThan(290).Accepted);
        Assert.Equal(RationalInterval.AtMost(4), Target.Cap(4).Accepted);
        Assert.Equal(RationalInterval.Between(7.5m, 8), Target.Within(7.5m, 8).Accepted);
        Assert.Equal(RationalInterval.Between(3, 5), Target.About(4, 1).Accepted);
        Assert.Equal(RationalInterval.AtMost(4.17m), Target.FromBaseline(5.03m, 4.17m).Accepted);
        Assert.Equal(RationalInterval.AtLeast(108), Target.GrowthBy(Ratio.FromPercent(8), 100).Accepted);
        Assert.Equal(RationalInterval.AtLeast(1), Target.AverageReduction(Target.AtLeast(1), 5).Accepted);
        Assert.Equal(RationalInterval.AtLeast(95), Target.Maintain(Target.AtLeast(95), PeriodKind.Month).Accepted);
        Assert.Equal(RationalInterval.At(1), Target.DoneBy(new NodaTime.LocalDate(2019, 6, 30)).Accepted);
    }

    // "A bare opening, or one that is not of the preceding period of P's length, is refused."
    [Fact]
    public void A_reduction_of_what_accumulates_names_the_period_of_its_opening()
    {
        Refused(Target.ReductionBy(20, 120), "120 is of no period.");
        Refused(Target.ReductionBy(20, 120, ReportingPeriod.Year(2017)), "120 is of 2017-A1, which is not the period of the same length before it");
        Refused(Target.ReductionBy(20, 120, ReportingPeriod.HalfYear(2018, 2)), "120 is of 2018-S2");
        Assert.Equal(MongCai2019.YearBefore, Target.ReductionBy(20, 120, MongCai2019.YearBefore).OpeningPeriod);
        Assert.NotEqual(Target.ReductionBy(20, 120), Target.ReductionBy(20, 120, MongCai2019.YearBefore));

        static void Refused(TargetForm form, string because) => Assert.Contains(
            because, Assert.Throws<ArgumentException>("period", () => form.For(MongCai2019.Reduced, MongCai2019.Year, Basis.Plan)).Message, StringComparison.Ordinal);
    }
}
