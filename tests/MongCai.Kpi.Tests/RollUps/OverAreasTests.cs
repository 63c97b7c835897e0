using System.Text.Json;
using FsCheck;
using FsCheck.Xunit;
using NodaTime;

namespace MongCai.Kpi.Tests.RollUps;

public class OverAreasTests
{
    [Fact]
    public void Flows_and_stocks_add()
    {
        var rolledUp = City(Enumerable.Range(1, 17).Select(static number => Communes.Of(Communes.PoorHouseholds, Communes.Code(number), number)), MissingDataPolicy.RequireAll);

        Assert.Equal((Rational)153, rolledUp.Value);
        Assert.Equal(Communes.City, rolledUp.Area);
        Assert.Equal(new Coverage(17, 17), rolledUp.Coverage);
        Assert.Equal("poor-households city 2019-S1: 153", rolledUp.ToString());
    }

    [Fact]
    public void A_rate_comes_together_from_its_parts_and_not_from_percentages()
    {
        // 10% of 100 and 1% of 1.900 are 29 of 2.000, not 5,5%.
        var rolledUp = RollUp.OverAreas(Communes.Areas, Communes.City, [Communes.Rate(Communes.North, 10, 100), Communes.Rate(Communes.South, 19, 1_900)], MissingDataPolicy.RequireAll);

        Assert.Equal(new Ratio(29, 2_000), rolledUp.Ratio);
        Assert.Equal((Rational)1.45m, rolledUp.Value);
    }

    [Fact]
    public void A_mean_is_weighted_by_its_number()
    {
        var income = new Indicator("income", Unit.MillionDong, Nature.Mean);
        Observation Mean(AreaCode area, decimal sum, decimal people) => Observation.OfRatio(income, MongCai2019.FirstHalf, sum, people) with { Area = area };

        var rolledUp = RollUp.OverAreas(Communes.Areas, Communes.City, [Mean(Communes.North, 4_000, 100), Mean(Communes.South, 30_000, 500)], MissingDataPolicy.RequireAll);

        Assert.Equal((Rational)34_000 / 600, rolledUp.Value);
    }

    [Fact]
    public void What_cannot_exist_is_of_the_same_indicator_and_period_too()
    {
        Observation[] parts = [.. Enumerable.Range(1, 16).Select(static number => Communes.Of(Communes.Jobs, Communes.Code(number), number))];
        Observation None(Indicator indicator, ReportingPeriod period) => Observation.Missing(indicator, period, MissingReason.CannotExist) with { Area = Communes.Code(17) };

        Assert.Equal(new Coverage(16, 16), City([.. parts, None(Communes.Jobs, MongCai2019.FirstHalf)], MissingDataPolicy.RequireAll).Coverage);
        Assert.Throws<ArgumentException>(() => City([.. parts, None(new Indicator("boats", Unit.One, Nature.Flow), MongCai2019.FirstHalf)], MissingDataPolicy.RequireAll));
        Assert.Throws<ArgumentException>(() => City([.. parts, None(Communes.Jobs, ReportingPeriod.Month(1999, 3))], MissingDataPolicy.RequireAll));
    }

    [Fact]
    public void Of_milestones_it_is_the_share_that_is_done()
    {
        var rural = new Indicator("new-rural-standard", Unit.One, Nature.Milestone);
        Observation State(int number) => Communes.Of(rural, Communes.Code(number), number <= 11 ? 1 : 0);

        Assert.Equal((Rational)11 / 17, City(Enumerable.Range(1, 17).Select(State), MissingDataPolicy.RequireAll).Value);
    }

    [Theory]
    [InlineData(17, "153", "153", "153", "153")]
    [InlineData(16, "undefined: missing observation", "136", "136", "136")]
    [InlineData(13, "undefined: missing observation", "91", "91", "undefined: missing observation")]
    [InlineData(0, "undefined: missing observation", "undefined: missing observation", "0", "undefined: missing observation")]
    public void What_is_missing_is_judged_by_the_policy_that_is_named(int reported, string requireAll, string skip, string zero, string atLeastFourFifths)
    {
        var observations = Enumerable.Range(1, 17).Select(number => number <= reported
            ? Communes.Of(Communes.Jobs, Communes.Code(number), number)
            : Observation.Missing(Communes.Jobs, MongCai2019.FirstHalf) with { Area = Communes.Code(number) }).ToArray();
        MissingDataPolicy[] policies = [MissingDataPolicy.RequireAll, MissingDataPolicy.SkipMissing, MissingDataPolicy.MissingAsZero, MissingDataPolicy.AtLeast(new Ratio(4, 5))];

        Assert.Equal(string.Join("; ", requireAll, skip, zero, atLeastFourFifths), string.Join("; ", policies.Select(policy => City(observations, policy).Value)));
        Assert.All(policies, policy => Assert.Equal(new Coverage(reported, 17), City(observations, policy).Coverage));
    }

    [Fact]
    public void Who_does_not_appear_has_not_reported() =>
        Assert.Equal(new Coverage(1, 17), City([Communes.Of(Communes.Jobs, Communes.Code(1), 5)], MissingDataPolicy.SkipMissing).Coverage);

    [Fact]
    public void The_whole_is_as_firm_as_its_weakest_part_and_reaches_as_far_as_the_shortest()
    {
        var through = new LocalDate(2019, 6, 15);
        var rolledUp = City(
            [
                Communes.Of(Communes.Jobs, Communes.North, 5) with { Status = ObservationStatus.Estimate },
                Communes.Of(Communes.Jobs, Communes.South, 6) with { Status = ObservationStatus.Provisional, Through = through },
            ],
            MissingDataPolicy.RequireAll);

        Assert.Equal(ObservationStatus.Estimate, rolledUp.Status);
        Assert.Equal(through, rolledUp.Through);
    }

    [Fact]
    public void Parent_and_children_are_compared_and_not_repaired()
    {
        var rolledUp = City([Communes.Of(Communes.Jobs, Communes.North, 5), Communes.Of(Communes.Jobs, Communes.South, 6)], MissingDataPolicy.RequireAll);

        Assert.Equal((Rational)2, Communes.Of(Communes.Jobs, Communes.City, 13).DifferenceFrom(rolledUp));
        Assert.Throws<ArgumentException>("other", () => Communes.Of(Communes.Jobs, Communes.North, 13).DifferenceFrom(rolledUp));
        Assert.Throws<ArgumentException>("other", () => (new Observation(Communes.Jobs, MongCai2019.Year, 13) with { Area = Communes.City }).DifferenceFrom(rolledUp));
    }

    [Property]
    public void A_partition_of_a_partition_rolls_up_as_one_roll_up(byte?[] values, bool isRate)
    {
        var communes = Enumerable.Range(1, 17).Select(number => Value(number, number <= values.Length ? values[number - 1] : null, isRate)).ToArray();
        foreach (var policy in new[] { MissingDataPolicy.RequireAll, MissingDataPolicy.SkipMissing, MissingDataPolicy.MissingAsZero, MissingDataPolicy.AtLeast(new Ratio(1, 2)) })
        {
            var atOnce = City(communes, policy);
            var inParts = RollUp.Part(Communes.Areas, Communes.South, communes[9..]).Merge(RollUp.Part(Communes.Areas, Communes.North, communes[..9])).Finish(Communes.City, 17, policy);

            Assert.Equal(atOnce, inParts);
        }
    }

    [Property]
    public void Merging_is_associative_and_commutative_with_an_identity(int a, int b, int c)
    {
        var (x, y, z) = (Part(a), Part(b), Part(c));
        var none = PartialAggregate.None(Communes.Jobs, MongCai2019.FirstHalf);

        AssertSame(x.Merge(y).Merge(z), x.Merge(y.Merge(z)));
        AssertSame(x.Merge(y), y.Merge(x));
        AssertSame(x, x.Merge(none));
        AssertSame(x, none.Merge(x));
    }

    [Property]
    public void A_pooled_rate_lies_between_its_parts(NonEmptyArray<(byte Part, byte Others)> rates)
    {
        var parts = rates.Get.Take(17).Select(static (rate, index) => Communes.Rate(Communes.Code(index + 1), rate.Part, (decimal)rate.Part + rate.Others + 1)).ToArray();
        var values = parts.Select(static part => part.Value.Match(static value => value, static _ => default)).ToArray();

        Assert.True(City(parts, MissingDataPolicy.SkipMissing).Value.TryGetValue(out var pooled));
        Assert.InRange(pooled, values.Min(), values.Max());
    }

    // The JSON form contains everything that a partial aggregate knows.
    private static void AssertSame(PartialAggregate expected, PartialAggregate actual) => Assert.Equal(JsonSerializer.Serialize(expected), JsonSerializer.Serialize(actual));

    private static Observation Value(int number, byte? value, bool isRate) => (value, isRate) switch
    {
        (null, _) => Observation.Missing(isRate ? Communes.Poverty : Communes.Jobs, MongCai2019.FirstHalf) with { Area = Communes.Code(number) },
        ({ } part, true) => Communes.Rate(Communes.Code(number), part, 300),
        ({ } amount, false) => Communes.Of(Communes.Jobs, Communes.Code(number), amount),
    };

    private static PartialAggregate Part(int value) => value % 5 == 0
        ? PartialAggregate.Of(Observation.Missing(Communes.Jobs, MongCai2019.FirstHalf))
        : PartialAggregate.Of(new Observation(Communes.Jobs, MongCai2019.FirstHalf, value) with { Status = (ObservationStatus)(Math.Abs((long)value) % 4) });

    private static Observation City(IEnumerable<Observation> observations, MissingDataPolicy policy) => RollUp.OverAreas(Communes.Areas, Communes.City, observations, policy);
}
