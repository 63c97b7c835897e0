using System.Text.Json;
using NodaTime;

namespace MongCai.Kpi.Tests.Targets;

/// <summary>Tests the comparison of the wards' targets with their city's target of 73.</summary>
public class TargetSumTests
{
    private static readonly AreaCode North = new("north");
    private static readonly AreaCode South = new("south");
    private static readonly AreaCode West = new("west");
    private static readonly AreaCode[] Wards = [West, North, South];

    public static TheoryData<TargetForm, string> OtherWords => new()
    {
        { Target.AtMost(3), "\"at most 3\" is not asked in the words of \"at least 73\"" },
        { Target.Cap(3), "\"no more than 3\" is not asked in the words of" },
        { Target.MoreThan(3), "\"more than 3\" is not asked in the words of" },
        { Target.Within(3, 4), "is not asked in the words of" },
        { Target.About(3), "is not asked in the words of" },
        { Target.FromBaseline(1, 3), "is not asked in the words of" },
        { Target.AveragePerYear(Target.AtLeast(3)), "is not asked in the words of" },
        { Target.Maintain(Target.AtLeast(3), PeriodKind.Month), "is not asked in the words of" },
    };

    [Theory]
    [InlineData(16, 0, "73 in 3 of 3 parts against poor-households-reduced 2019-A1 plan: at least 73; equal")]
    [InlineData(18, 2, "75 in 3 of 3 parts against poor-households-reduced 2019-A1 plan: at least 73; 2 more")]
    [InlineData(12.5, -3.5, "69.5 in 3 of 3 parts against poor-households-reduced 2019-A1 plan: at least 73; 3.5 less")]
    public void They_ask_for_as_much_for_more_or_for_less(double west, double difference, string text)
    {
        var sum = new TargetSum(MongCai2019.Plan, [Part(West, (decimal)west), Part(North, 32), Part(South, 25)], Wards);

        Assert.Equal((Rational)(decimal)difference, sum.Difference);
        Assert.Equal(57 + (Rational)(decimal)west, sum.Sum);
        Assert.Empty(sum.Missing);
        Assert.Equal([North, South, West], sum.Parts.Select(static part => part.Area));
        Assert.Equal(text, sum.ToString());
    }

    [Fact]
    public void A_part_without_a_target_is_named_and_nothing_is_put_in_its_place()
    {
        var sum = new TargetSum(MongCai2019.Plan, [Part(North, 73)], Wards);

        Assert.Equal(UndefinedReason.MissingTarget, sum.Difference.Reason);
        Assert.Equal(73, sum.Sum);
        Assert.Equal([South, West], sum.Missing);
        Assert.Equal("73 in 1 of 3 parts against poor-households-reduced 2019-A1 plan: at least 73; no target: south, west", sum.ToString());
        Assert.Equal(0, new TargetSum(MongCai2019.Plan, [], Wards).Sum);
        Assert.Same(MongCai2019.Plan, sum.Whole);
    }

    // Until 30 June there were two wards; south was merged into north.
    [Fact]
    public void The_areas_are_those_of_the_last_day_of_the_period()
    {
        var city = new AreaCode("city");
        var areas = new AreaHierarchy([new AreaSpan(city), new AreaSpan(North, city), new AreaSpan(South, city, end: new LocalDate(2019, 6, 30))]);

        Assert.Equal((Rational)0, new TargetSum(MongCai2019.Plan with { Area = city }, [Part(North, 73)], areas.ChildrenOf(city, MongCai2019.Year.End)).Difference);
        Assert.Equal([South], new TargetSum(MongCai2019.Plan with { Area = city }, [Part(North, 73)], areas.LeavesOf(city, MongCai2019.Year.Start)).Missing);
    }

    [Fact]
    public void At_most_caps_and_stocks_add_too()
    {
        var left = new Indicator("left", Unit.Household, Nature.Stock);
        foreach (var form in new[] { Target.AtMost, (Func<Rational, LevelForm>)Target.Cap })
        {
            Target Of(AreaCode area, Rational level) => form(level).For(left, MongCai2019.Year, Basis.Plan) with { Area = area };

            Assert.Equal((Rational)(-1), new TargetSum(Of(default, 10), [Of(North, 4), Of(South, 5)], [North, South]).Difference);
        }
    }

    [Fact]
    public void How_a_target_came_about_is_paced_and_is_measured_makes_no_difference()
    {
        var part = Part(North, 73) with { Phases = new TargetPhases(PeriodKind.HalfYear, 1, 73), Method = AttainmentMethod.GapOverAbsoluteTarget, Adoption = new Adoption(new LocalDate(2018, 12, 20)) };

        Assert.Equal((Rational)0, new TargetSum(MongCai2019.Plan, [part], [North]).Difference);
    }

    [Theory]
    [MemberData(nameof(OtherWords))]
    public void A_part_in_other_words_is_refused(TargetForm form, string because) =>
        Refused("parts", because, [form.For(MongCai2019.Reduced, MongCai2019.Year, Basis.Plan) with { Area = North }], Wards);

    [Fact]
    public void A_part_of_something_else_is_refused()
    {
        Target Of(Indicator indicator, ReportingPeriod period, Basis basis) => Target.AtLeast(3).For(indicator, period, basis) with { Area = North };
        var other = new Indicator("jobs", Unit.Worker, Nature.Flow);
        var inPersons = new Indicator(MongCai2019.Reduced.Code, Unit.Person, Nature.Flow);

        Refused("parts", "the indicator is jobs, not poor-households-reduced", [Of(other, MongCai2019.Year, Basis.Plan)], Wards);
        Refused("parts", "the unit of poor-households-reduced is person, not household", [Of(inPersons, MongCai2019.Year, Basis.Plan)], Wards);
        Refused("parts", "the period is 2019-S1, not 2019-A1", [Of(MongCai2019.Reduced, MongCai2019.FirstHalf, Basis.Plan)], Wards);
        Refused("parts", "the basis is resolution, not plan", [Of(MongCai2019.Reduced, MongCai2019.Year, Basis.Resolution)], Wards);
    }

    [Fact]
    public void An_area_that_is_not_expected_or_comes_twice_is_refused()
    {
        var part = Part(North, 3);

        Refused("parts", "east is not among the areas that are expected", [Part(new AreaCode("east"), 3)], Wards);
        Refused("parts", "there is another one of north", [part, Part(North, 4)], Wards);
        Refused("parts", "there is another one of north", [part, part], Wards);
        Refused("expected", "north is expected twice", [], [North, South, North]);
        Refused("expected", ". is the whole itself", [], [North, default]);
        Refused("expected", "no area is expected to have a target", [], []);
    }

    [Fact]
    public void A_whole_that_does_not_add_is_refused()
    {
        var rate = Target.AtLeast(90).For(new Indicator("rate", Unit.Percent, Nature.Proportion), MongCai2019.Year, Basis.Plan);

        Assert.Contains("do not add over areas", Assert.Throws<ArgumentException>("whole", () => new TargetSum(rate, [], Wards)).Message, StringComparison.Ordinal);
        Assert.Contains(
            "a bound that is not enough itself does not add",
            Assert.Throws<ArgumentException>("whole", static () => new TargetSum(Target.MoreThan(73).For(MongCai2019.Reduced, MongCai2019.Year, Basis.Plan), [], Wards)).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_null()
    {
        Assert.Throws<ArgumentNullException>("whole", static () => new TargetSum(null!, [], Wards));
        Assert.Throws<ArgumentNullException>("parts", static () => new TargetSum(MongCai2019.Plan, null!, Wards));
        Assert.Throws<ArgumentNullException>("parts", static () => new TargetSum(MongCai2019.Plan, [null!], Wards));
        Assert.Throws<ArgumentNullException>("expected", static () => new TargetSum(MongCai2019.Plan, [], null!));
    }

    [Fact]
    public void In_JSON_it_has_its_targets_and_the_difference()
    {
        var written = JsonSerializer.SerializeToNode(new TargetSum(MongCai2019.Plan, [Part(North, 75)], [North]))!;

        Assert.Equal(("75", "2", "[]"), (written["sum"]!.GetValue<string>(), written["difference"]!.GetValue<string>(), written["missing"]!.ToJsonString()));
        Assert.Equal(JsonSerializer.Serialize(MongCai2019.Plan), written["whole"]!.ToJsonString());
        Assert.Equal("75", Assert.Single(written["parts"]!.AsArray())!["form"]!["level"]!.GetValue<string>());
    }

    private static Target Part(AreaCode area, Rational level) => Target.AtLeast(level).For(MongCai2019.Reduced, MongCai2019.Year, Basis.Plan) with { Area = area };

    private static void Refused(string parameterName, string because, Target[] parts, AreaCode[] expected) =>
        Assert.Contains(because, Assert.Throws<ArgumentException>(parameterName, () => new TargetSum(MongCai2019.Plan, parts, expected)).Message, StringComparison.Ordinal);
}
