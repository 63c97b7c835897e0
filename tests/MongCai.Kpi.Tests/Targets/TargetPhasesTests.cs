using System.Text.Json;

namespace MongCai.Kpi.Tests.Targets;

/// <summary>Tests a target with phases: 10, 25, 50 and 73 households by the end of each quarter.</summary>
public class TargetPhasesTests
{
    private static readonly TargetPhases Quarters = new(PeriodKind.Quarter, 10, 25, 50, 73);

    [Fact]
    public void Are_expected_at_the_end_of_each_part_and_with_the_days_between()
    {
        var plan = MongCai2019.Plan with { Phases = Quarters };
        var half = MongCai2019.Actual.Against(plan)[Basis.Plan].Pace;
        var inMay = new Observation(MongCai2019.Reduced, ReportingPeriod.Cumulative(2019, 5), 20).Against(plan)[Basis.Plan].Pace;

        Assert.Equal((Rational)25, half.Expected);
        Assert.Equal(new Ratio(37, 25), half.Index);
        Assert.Equal(10 + ((Rational)15 * 61 / 91), inMay.Expected);
        Assert.Equal((Rational)73, new Observation(MongCai2019.Reduced, MongCai2019.Year, 20).Against(plan)[Basis.Plan].Pace.Expected);
    }

    [Fact]
    public void A_level_follows_them_from_its_baseline()
    {
        var left = new Indicator("poor-households-left", Unit.Household, Nature.Stock);
        var plan = Target.FromBaseline(134, 61).For(left, MongCai2019.Year, Basis.Plan) with { Phases = new TargetPhases(PeriodKind.HalfYear, 100, 61) };

        Assert.Equal((Rational)100, new Observation(left, MongCai2019.FirstHalf, 97).Against(plan)[Basis.Plan].Pace.Expected);
        Assert.Equal(134 - ((Rational)34 * 31 / 181), new Observation(left, ReportingPeriod.Month(2019, 1), 97).Against(plan)[Basis.Plan].Pace.Expected);
    }

    [Fact]
    public void Are_refused_where_the_last_is_not_the_target()
    {
        Refused(new TargetPhases(PeriodKind.Quarter, 10, 25, 50, 72), "the last level is 72, and the target 73");
        Refused(new TargetPhases(PeriodKind.Quarter, 10, 25, 73), "2019-A1 has 4 parts of the kind Quarter, and there are 3 levels");
        Refused(new TargetPhases(PeriodKind.Week, 73), "2019-A1 does not consist of parts of the kind Week");
    }

    [Fact]
    public void Are_refused_where_there_is_no_path()
    {
        var stock = new Indicator("poor", Unit.Household, Nature.Stock);

        Assert.Throws<ArgumentException>("value", () => Target.AtLeast(73).For(stock, MongCai2019.Year, Basis.Plan) with { Phases = Quarters });
        Assert.Throws<ArgumentException>("value", static () => Target.Within(70, 73).For(MongCai2019.Reduced, MongCai2019.Year, Basis.Plan) with { Phases = Quarters });
        Assert.Throws<ArgumentException>("value", static () => Target.About(73, 1).For(MongCai2019.Reduced, MongCai2019.Year, Basis.Plan) with { Phases = Quarters });
        Assert.Throws<ArgumentException>("value", static () => Target.Maintain(Target.AtLeast(73), PeriodKind.Quarter).For(MongCai2019.Reduced, MongCai2019.Year, Basis.Plan) with { Phases = Quarters });
    }

    [Fact]
    public void What_is_no_profile_is_refused()
    {
        Assert.Throws<ArgumentException>("every", static () => new TargetPhases(PeriodKind.Stage, 1));
        Assert.Throws<ArgumentException>("levels", static () => new TargetPhases(PeriodKind.Quarter));
        Assert.Throws<ArgumentNullException>("levels", static () => new TargetPhases(PeriodKind.Quarter, null!));
        Assert.Throws<ArgumentOutOfRangeException>("every", static () => new TargetPhases((PeriodKind)99, 1));
    }

    [Fact]
    public void Is_equal_level_by_level()
    {
        Assert.Equal(Quarters, new TargetPhases(PeriodKind.Quarter, 10.0m, 25, 50, 73));
        Assert.Equal(Quarters.GetHashCode(), new TargetPhases(PeriodKind.Quarter, 10.0m, 25, 50, 73).GetHashCode());
        Assert.NotEqual(Quarters, new TargetPhases(PeriodKind.Quarter, 11, 25, 50, 73));
        Assert.NotEqual(Quarters, new TargetPhases(PeriodKind.Month, 10, 25, 50, 73));
        Assert.NotEqual(MongCai2019.Plan, MongCai2019.Plan with { Phases = Quarters });
        Assert.Equal("10, 25, 50, 73 by Quarter", Quarters.ToString());
    }

    [Fact]
    public void Goes_through_JSON()
    {
        const string json = """{"every":"quarter","levels":["10","25","50","73"]}""";

        Assert.Equal(json, JsonSerializer.Serialize(Quarters));
        Assert.Equal(Quarters, JsonSerializer.Deserialize<TargetPhases>(json));
        Assert.Equal(MongCai2019.Plan with { Phases = Quarters }, JsonSerializer.Deserialize<Target>(JsonSerializer.Serialize(MongCai2019.Plan with { Phases = Quarters })));
    }

    [Theory]
    [InlineData("""{"every":"quarter","levels":[]}""")]
    [InlineData("""{"every":"quarter","levels":["10",null]}""")]
    [InlineData("""{"every":"quarter","levels":"10"}""")]
    [InlineData("""{"every":"stage","levels":["10"]}""")]
    public void JSON_of_no_profile_is_refused(string json) => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<TargetPhases>(json));

    // "The version in force holds for the whole of P": what the former one expected by the way is not of the new one.
    [Fact]
    public void An_adjusted_target_names_its_own()
    {
        var plan = MongCai2019.Plan with { Phases = Quarters, Adoption = new Adoption(new(2018, 12, 14)) };

        Assert.Null(plan.AdjustedTo(Target.AtLeast(80), new Adoption(new(2019, 7, 12))).Phases);
    }

    private static void Refused(TargetPhases phases, string because) =>
        Assert.Contains(because, Assert.Throws<ArgumentException>("value", () => MongCai2019.Plan with { Phases = phases }).Message, StringComparison.Ordinal);
}
