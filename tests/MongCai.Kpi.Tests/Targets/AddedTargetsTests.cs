using FsCheck.Xunit;
using NodaTime;

namespace MongCai.Kpi.Tests.Targets;

/// <summary>Tests the target of a ward into which two wards merged.</summary>
public class AddedTargetsTests
{
    private static readonly AreaCode North = new("north");
    private static readonly AreaCode South = new("south");
    private static readonly AreaCode Merged = new("merged");
    private static readonly TargetPhases Halves = new(PeriodKind.HalfYear, 10, 30);

    public static TheoryData<Target> DoNotAddTo30 =>
    [
        Of(Target.AtMost(4)), Of(Target.Cap(4)), Of(Target.MoreThan(4)), Of(Target.Within(4, 5)),
        Target.AtLeast(4).For(MongCai2019.Reduced, MongCai2019.FirstHalf, Basis.Plan),
        Target.AtLeast(4).For(MongCai2019.Reduced, MongCai2019.Year, Basis.Resolution),
        Target.AtLeast(4).For(new Indicator("jobs", Unit.Worker, Nature.Flow), MongCai2019.Year, Basis.Plan),
    ];

    [Fact]
    public void Levels_add_up_in_the_same_words()
    {
        Assert.Equal(Of(Target.AtLeast(34)) with { Area = Merged }, AddedTargets.Of([Thirty, Of(Target.AtLeast(4)) with { Area = South }], Merged));
        Assert.Equal(Of(Target.AtMost(7)) with { Area = Merged }, AddedTargets.Of([Of(Target.AtMost(3)), Of(Target.AtMost(4))], Merged));
        Assert.Equal(Of(Target.Cap(7)) with { Area = Merged }, AddedTargets.Of([Of(Target.Cap(3)), Of(Target.Cap(4))], Merged));
        Assert.Equal(Thirty with { Area = Merged }, AddedTargets.Of([Thirty], Merged));
    }

    [Theory]
    [MemberData(nameof(DoNotAddTo30))]
    public void Where_they_differ_the_successor_has_none(Target other)
    {
        Assert.Null(AddedTargets.Of([Thirty, other], Merged));
        Assert.Null(AddedTargets.Of([other, Thirty], Merged));
    }

    [Fact]
    public void Where_the_form_does_not_add_the_successor_has_none()
    {
        var rate = Target.AtLeast(90).For(new Indicator("rate", Unit.Percent, Nature.Proportion), MongCai2019.Year, Basis.Plan);

        Assert.Null(AddedTargets.Of([rate, rate], Merged));
        Assert.Null(AddedTargets.Of([Of(Target.MoreThan(3)), Of(Target.MoreThan(4))], Merged));
        Assert.Null(AddedTargets.Of([Of(Target.FromBaseline(3, 4)), Of(Target.FromBaseline(3, 4))], Merged));
        Assert.Null(AddedTargets.Of([], Merged));
    }

    [Fact]
    public void Phases_add_up_where_all_have_them_at_the_same_ends()
    {
        var phased = Thirty with { Phases = Halves };

        Assert.Equal(new TargetPhases(PeriodKind.HalfYear, 30, 90), AddedTargets.Of([phased, phased, phased], Merged)?.Phases);
        Assert.Null(AddedTargets.Of([phased, Thirty, phased], Merged)?.Phases);
        Assert.Null(AddedTargets.Of([Thirty, phased], Merged)?.Phases);
        Assert.Null(AddedTargets.Of([phased, Thirty with { Phases = new TargetPhases(PeriodKind.Quarter, 1, 2, 3, 30) }], Merged)?.Phases);
    }

    [Fact]
    public void The_method_is_that_of_all_and_nobody_adopted_the_sum()
    {
        var gap = Thirty with { Method = AttainmentMethod.GapOverAbsoluteTarget };

        Assert.Equal(AttainmentMethod.GapOverAbsoluteTarget, AddedTargets.Of([gap, gap], Merged)?.Method);
        Assert.Null(AddedTargets.Of([gap, Thirty], Merged)?.Method);
        Assert.Null(AddedTargets.Of([gap with { Adoption = new Adoption(new LocalDate(2018, 12, 20)) }], Merged)?.Adoption);
    }

    [Fact]
    public void A_form_that_does_not_add_takes_no_other_level()
    {
        Assert.Throws<InvalidOperationException>(static () => Target.Within(1, 2).WithLevel(3));
        Assert.Throws<InvalidOperationException>(static () => Target.FromBaseline(1, 2).WithLevel(3));
    }

    [Property(QuietOnSuccess = true)]
    public void Parts_of_a_whole_add_up_to_it_again(int level, byte[] weights, bool isCap)
    {
        var form = isCap ? Target.Cap(level) : Target.AtLeast(level);
        var whole = form.For(MongCai2019.Reduced, MongCai2019.Year, Basis.Plan) with { Area = Merged, Method = isCap ? AttainmentMethod.LowerIsBetterReciprocal : null };
        whole = level == 0 ? whole : whole with { Phases = new TargetPhases(PeriodKind.Quarter, 1, 2, -3, level) };

        var parts = whole.AllocateTo(weights.Append((byte)1).Select(static (weight, place) => (weight, place)).ToDictionary(static part => new AreaCode($"a{(Rational)part.place}"), static part => (Rational)part.weight));

        Assert.Equal(whole, AddedTargets.Of(parts, Merged));
    }

    private static Target Thirty => Of(Target.AtLeast(30)) with { Area = North };

    private static Target Of(TargetForm form) => form.For(MongCai2019.Reduced, MongCai2019.Year, Basis.Plan);
}
