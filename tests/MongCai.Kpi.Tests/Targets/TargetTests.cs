namespace MongCai.Kpi.Tests.Targets;

public class TargetTests
{
    [Fact]
    public void Is_equal_part_by_part()
    {
        Assert.Equal(MongCai2019.Plan, Target.AtLeast(73).For(MongCai2019.Reduced, MongCai2019.Year, Basis.Plan));
        Assert.NotEqual(MongCai2019.Plan, Target.AtLeast(73).For(MongCai2019.Reduced, MongCai2019.Year, Basis.Resolution));
    }

    [Fact]
    public void Says_what_it_asks_for() =>
        Assert.Equal("poor-households-reduced 2019-A1 plan: at least 73", MongCai2019.Plan.ToString());

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>("indicator", static () => Target.AtLeast(73).For(null!, MongCai2019.Year, Basis.Plan));
        Assert.Throws<ArgumentNullException>("basis", static () => Target.AtLeast(73).For(MongCai2019.Reduced, MongCai2019.Year, null!));
    }

    [Fact]
    public void Bases_are_known_by_their_codes() =>
        Assert.Equal("plan resolution", string.Join(" ", Basis.Predefined));
}
