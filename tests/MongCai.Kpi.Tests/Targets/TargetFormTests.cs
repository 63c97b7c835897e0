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
        (Target.ReductionBy(0.7m, 5.03m), 4.33m, true, 0, 0),
        (Target.ReductionBy(0.7m, 5.03m), 4.5m, false, 0.17m, 0.17m),
        (Target.GrowthBy(Ratio.FromPercent(8), 100), 106, false, -2, 2),
        (Target.GrowthBy(Ratio.FromPercent(8), 100), 108, true, 0, 0),
        (Target.Cap(1_400), 1_400, true, 0, 0),
        (Target.Cap(1_400), 1_401, false, 1, 1),
    ];

    [Fact]
    public void Is_met_between_its_bounds() => Assert.All(Rows, static row =>
        Assert.Equal((row.IsMet, (Rational)row.Gap, (Rational)row.Remaining), (row.Form.IsMetBy(row.Actual), row.Form.GapOf(row.Actual), row.Form.RemainingFrom(row.Actual))));

    [Fact]
    public void An_approximate_level_without_a_tolerance_cannot_be_met_or_missed()
    {
        var about = Target.About(4);

        Assert.False(about.HasBounds);
        Assert.Equal(UndefinedReason.NoToleranceNamed, about.IsMetBy(4).Reason);
        Assert.Equal(UndefinedReason.NoToleranceNamed, about.GapOf(4).Reason);
        Assert.Equal(UndefinedReason.NoToleranceNamed, about.RemainingFrom(4).Reason);
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

    [Theory]
    [InlineData("at least 73", TargetKind.AtLeast)]
    [InlineData("at most 4", TargetKind.AtMost)]
    [InlineData("7.5 to 8", TargetKind.Within)]
    [InlineData("about 4", TargetKind.About)]
    [InlineData("from 5.03 to 4.17", TargetKind.FromBaseline)]
    [InlineData("reduced from 5.03 to 4.33", TargetKind.ReductionBy)]
    [InlineData("grown from 100 to 108", TargetKind.GrowthBy)]
    [InlineData("no more than 1400", TargetKind.Cap)]
    public void Says_what_it_asks_for(string text, TargetKind kind)
    {
        TargetForm[] forms =
        [
            Target.AtLeast(73), Target.AtMost(4), Target.Within(7.5m, 8.0m), Target.About(4), Target.FromBaseline(5.03m, 4.17m),
            Target.ReductionBy(0.7m, 5.03m), Target.GrowthBy(Ratio.FromPercent(8), 100), Target.Cap(1_400),
        ];

        Assert.Equal(text, Array.Find(forms, form => form.Kind == kind)?.ToString());
    }
}
