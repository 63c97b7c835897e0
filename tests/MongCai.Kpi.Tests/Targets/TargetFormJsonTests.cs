using System.Text.Json;

namespace MongCai.Kpi.Tests.Targets;

/// <summary>Tests that JSON which hosts have stored is read, and written again byte for byte.</summary>
public class TargetFormJsonTests
{
    public static TheoryData<TargetForm, string> Rows => new()
    {
        { Target.AtLeast(73), """{"kind":"atLeast","level":"73"}""" },
        { Target.MoreThan((Rational)1 / 3), """{"kind":"atLeast","level":"1/3","strict":true}""" },
        { Target.AtMost(4), """{"kind":"atMost","level":"4"}""" },
        { Target.LessThan(4), """{"kind":"atMost","level":"4","strict":true}""" },
        { Target.Within(7.5m, 8), """{"kind":"within","floor":"7.5","ceiling":"8"}""" },
        { Target.Within(0, 0, Direction.LowerIsBetter), """{"kind":"within","floor":"0","ceiling":"0","direction":"lowerIsBetter"}""" },
        { Target.About(4), """{"kind":"about","level":"4"}""" },
        { Target.About(4, 0.25m), """{"kind":"about","level":"4","tolerance":"0.25"}""" },
        { Target.FromBaseline(5.03m, 4.17m), """{"kind":"fromBaseline","baseline":"5.03","level":"4.17"}""" },
        { Target.ReductionBy(0.7m, 5.03m), """{"kind":"reductionBy","baseline":"5.03","level":"4.33"}""" },
        { Target.GrowthBy(Ratio.FromPercent(8), 1_200), """{"kind":"growthBy","baseline":"1200","level":"1296"}""" },
        { Target.Cap(1.4m), """{"kind":"cap","level":"1.4"}""" },
        { Target.AverageReduction(Target.Within(1, 1.5m), 10), """{"kind":"averagePerYear","baseline":"10","reduction":true,"each":{"kind":"within","floor":"1","ceiling":"1.5"}}""" },
        { Target.AverageIncrease(Target.MoreThan(5), 1), """{"kind":"averagePerYear","baseline":"1","each":{"kind":"atLeast","level":"5","strict":true}}""" },
        { Target.Maintain(Target.AtLeast(95), PeriodKind.Month), """{"kind":"maintain","each":{"kind":"atLeast","level":"95"},"every":"month"}""" },
        { Target.DoneBy(new(2019, 12, 31)), """{"kind":"milestone","deadline":"2019-12-31"}""" },
    };

    public static TheoryData<TargetForm, string> NewRows => new()
    {
        { Target.ReductionBy(20, 120, MongCai2019.YearBefore), """{"kind":"reductionBy","baseline":"120","level":"100","openingPeriod":"2018-A1"}""" },
        { Target.AveragePerYear(Target.AtLeast(500)), """{"kind":"averagePerYear","each":{"kind":"atLeast","level":"500"}}""" },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    [MemberData(nameof(NewRows))]
    public void Is_read_and_written_byte_for_byte(TargetForm form, string json)
    {
        Assert.Equal(json, JsonSerializer.Serialize(form));
        Assert.Equal(form, JsonSerializer.Deserialize<TargetForm>(json));
    }

    [Fact]
    public void A_target_says_no_more_than_before() => Assert.Equal(
        """{"indicator":{"code":"a","unit":"household","nature":"flow"},"period":"2019-A1","basis":"plan","form":{"kind":"atLeast","level":"73"}}""",
        JsonSerializer.Serialize(Target.AtLeast(73).For(new Indicator("a", Unit.Household, Nature.Flow), MongCai2019.Year, Basis.Plan)));

    [Fact]
    public void A_case_reads_only_its_own()
    {
        Assert.Equal(Target.AtLeast(73), JsonSerializer.Deserialize<LevelForm>("""{"kind":"atLeast","level":"73"}"""));
        Assert.Contains(
            "Expected a ChangeForm, not \"atLeast\".",
            Assert.Throws<JsonException>(static () => JsonSerializer.Deserialize<ChangeForm>("""{"kind":"atLeast","level":"73"}""")).Message,
            StringComparison.Ordinal);
        Assert.Throws<JsonException>(static () => JsonSerializer.Deserialize<TargetForm>("""{"kind":"averagePerYear","reduction":true,"each":{"kind":"atLeast","level":"1"}}"""));
        Assert.Throws<JsonException>(static () => JsonSerializer.Deserialize<TargetForm>("""{"kind":"maintain","each":{"kind":"milestone","deadline":"2019-12-31"},"every":"month"}"""));
    }
}
