using MongCai.Kpi.Poverty;
using NodaTime;

namespace MongCai.Kpi.Tests.Poverty;

public class ProvincialStandardTests
{
    private static readonly DateInterval Years = new(new LocalDate(2022, 1, 1), new LocalDate(2025, 12, 31));

    [Fact]
    public void A_province_may_set_its_own()
    {
        var standard = Standard(
            new(PovertyClass.Poor, new(2_000_000, 2_600_000), deprivationsAtLeast: 2),
            new(PovertyClass.NearPoor, new(2_000_000, 2_600_000)));
        Assert.Equal(PovertyClass.Poor, standard.Classify(AreaType.Rural, 2_000_000, 2).Class);
        Assert.Equal(PovertyClass.NearPoor, standard.Classify(AreaType.Rural, 2_000_000, 1).Class);
        Assert.Equal(PovertyClass.Other, standard.Classify(AreaType.Rural, 2_000_001, 2).Class);
    }

    [Fact]
    public void Refuses_one_by_which_more_income_is_poorer() => Refused(
        "province-2022 is not monotone: in rural areas with 0 deprivations, an income above 700,000 is poor where that one is near-poor.",
        new(PovertyClass.NearPoor, new(700_000, 900_000)),
        new(PovertyClass.Poor, new(1_000_000, 1_300_000)));

    [Fact]
    public void Refuses_one_by_which_only_the_towns_are_not_monotone() => Refused(
        "province-2022 is not monotone: in urban areas with 0 deprivations, an income above 900,000 is poor where that one is near-poor.",
        new(PovertyClass.Poor, new(500_000, 800_000)),
        new(PovertyClass.NearPoor, new(1_000_000, 900_000)),
        new(PovertyClass.Poor, new(1_000_000, 1_300_000)));

    [Fact]
    public void Refuses_one_by_which_more_deprivations_are_less_poor() => Refused(
        "province-2022 is not monotone: in rural areas at an income of 1,000,000, 0 deprivations are poor and 3 are other.",
        new PovertyCriterion(PovertyClass.Poor, new(1_000_000, 1_300_000), deprivationsBelow: 3));

    [Fact]
    public void Takes_any_number_of_deprivations_as_a_bound() => Assert.Equal(
        PovertyClass.Poor,
        Standard(new PovertyCriterion(PovertyClass.Poor, new(1, 1), deprivationsAtLeast: int.MaxValue)).Classify(AreaType.Rural, 1, int.MaxValue).Class);

    [Fact]
    public void Refuses_the_codes_of_the_national_ones_and_blank_ones()
    {
        var criterion = new PovertyCriterion(PovertyClass.Poor, new(1, 1));
        Assert.StartsWith("\"vn-2022\": codes that begin", Assert.Throws<ArgumentException>("code", () => Named("vn-2022", criterion)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("code", () => Named(" ", criterion));
        Assert.Throws<ArgumentException>("criteria", () => Named("province-2022"));
    }

    [Fact]
    public void Refuses_two_indicators_with_one_code()
    {
        var water = new DeprivationIndicator("water", new(("vi", "nước"), ("en", "water")), new(("vi", "nước"), ("en", "water")));
        var error = Assert.Throws<ArgumentException>("indicators", () => new PovertyStandard("p", new(("vi", "p"), ("en", "p")), Years, [new(PovertyClass.Poor, new(1, 1))], [water, water]));
        Assert.StartsWith("p has two indicators \"water\".", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Is_known_by_its_code()
    {
        var one = Standard(new PovertyCriterion(PovertyClass.Poor, new(1, 1)));
        var two = Standard(new PovertyCriterion(PovertyClass.Poor, new(2, 2)));
        Assert.Equal(one, two);
        Assert.Equal(one.GetHashCode(), two.GetHashCode());
        Assert.NotEqual(one, PovertyStandard.National2022);
        Assert.Equal(("province-2022", "province-2022 2022-01-01/2025-12-31: poor, rural: monthly income per person of 1 đồng or less; urban: monthly income per person of 1 đồng or less"), (one.Code, one.ToString()));
    }

    [Fact]
    public void Refuses_a_criterion_that_nobody_can_meet()
    {
        Assert.Throws<ArgumentOutOfRangeException>("incomeAbove", static () => new PovertyCriterion(PovertyClass.Poor, new(5, 5), new(5, 4)));
        Assert.Throws<ArgumentOutOfRangeException>("incomeAbove", static () => new PovertyCriterion(PovertyClass.Poor, new(5, 5), new(4, 5)));
        Assert.Throws<ArgumentOutOfRangeException>("deprivationsBelow", static () => new PovertyCriterion(PovertyClass.Poor, new(5, 5), deprivationsAtLeast: 3, deprivationsBelow: 3));
        Assert.Throws<ArgumentOutOfRangeException>("deprivationsAtLeast", static () => new PovertyCriterion(PovertyClass.Poor, new(5, 5), deprivationsAtLeast: -1));
        Assert.Throws<ArgumentOutOfRangeException>("povertyClass", static () => new PovertyCriterion(PovertyClass.Other, new(5, 5)));
        Assert.Throws<ArgumentOutOfRangeException>("urban", static () => new IncomeLine(1, 0));
        Assert.Throws<ArgumentOutOfRangeException>("rural", static () => new IncomeLine(-1, 1));
        Assert.Throws<ArgumentOutOfRangeException>("area", static () => new IncomeLine(1, 1).In((AreaType)7));
    }

    private static void Refused(string message, params PovertyCriterion[] criteria) =>
        Assert.StartsWith(message, Assert.Throws<ArgumentException>(nameof(criteria), () => Standard(criteria)).Message, StringComparison.Ordinal);

    private static PovertyStandard Standard(params PovertyCriterion[] criteria) => Named("province-2022", criteria);

    private static PovertyStandard Named(string id, params PovertyCriterion[] criteria) => new(id, new(("vi", "chuẩn của tỉnh"), ("en", "the province's")), Years, criteria);
}
