using MongCai.Kpi.Poverty;

namespace MongCai.Kpi.Tests.Poverty;

public class ClassificationTests
{
    [Theory]
    [InlineData(800_000, 3, "thu nhập bình quân đầu người/tháng trên 700.000 đồng đến 1.000.000 đồng và thiếu hụt từ 3 chỉ số trở lên", "monthly income per person above 700,000 đồng, up to 1,000,000 đồng and 3 or more deprivations")]
    [InlineData(800_000, 2, "thu nhập bình quân đầu người/tháng trên 700.000 đồng đến 1.000.000 đồng và thiếu hụt dưới 3 chỉ số", "monthly income per person above 700,000 đồng, up to 1,000,000 đồng and fewer than 3 deprivations")]
    [InlineData(700_000, 2, "thu nhập bình quân đầu người/tháng từ 700.000 đồng trở xuống", "monthly income per person of 700,000 đồng or less")]
    [InlineData(2_000_000, 2, "không thuộc tiêu chí nào của vn-2016", "no criterion of vn-2016 is met")]
    public void Says_why_in_the_words_of_the_rule(int income, int deprivations, string vietnamese, string english) =>
        Assert.Equal((vietnamese, english), (PovertyStandard.National2016.Classify(AreaType.Rural, income, deprivations).Reason.In("vi"), PovertyStandard.National2016.Classify(AreaType.Rural, income, deprivations).Reason.In("en")));

    [Fact]
    public void Says_bounds_on_both_sides()
    {
        var criterion = new PovertyCriterion(PovertyClass.NearPoor, new(2, 3), deprivationsAtLeast: 1, deprivationsBelow: 4);
        Assert.Equal("thu nhập bình quân đầu người/tháng từ 3 đồng trở xuống và thiếu hụt từ 1 đến dưới 4 chỉ số", criterion.InWords(AreaType.Urban).In("vi"));
        Assert.Equal("monthly income per person of 2 đồng or less and 1 or more deprivations, fewer than 4", criterion.InWords(AreaType.Rural).In("en"));
    }

    [Fact]
    public void Names_standard_class_and_reason() => Assert.Equal(
        "vn-2022 poor: monthly income per person of 2,000,000 đồng or less and 3 or more deprivations",
        PovertyStandard.National2022.Classify(AreaType.Urban, 2_000_000, 3).ToString());

    [Fact]
    public void Counts_the_indicators_that_are_named()
    {
        var two = PovertyStandard.National2022.Classify(AreaType.Rural, 1_500_000, ["water", "latrine"]);
        var three = PovertyStandard.National2022.Classify(AreaType.Rural, 1_500_000, ["water", "latrine", "nutrition"]);
        Assert.Equal((PovertyClass.NearPoor, PovertyClass.Poor), (two.Class, three.Class));
    }

    [Fact]
    public void Leads_to_the_source_of_the_rule() =>
        Assert.Equal("Nghị định 07/2021/NĐ-CP", PovertyStandard.National2022.Classify(AreaType.Rural, 1, 3).Criterion!.Source!.Title);

    [Fact]
    public void Takes_over_the_class_that_a_review_has_found()
    {
        var reviewed = PovertyStandard.National2022.AlreadyClassified(PovertyClass.Poor);
        Assert.Equal("vn-2022 poor: classified by the review", reviewed.ToString());
        Assert.Null(reviewed.Criterion);
    }

    [Fact]
    public void Refuses_an_indicator_the_standard_does_not_have()
    {
        var error = Assert.Throws<ArgumentException>("deprivations", static () => PovertyStandard.National2016.Classify(AreaType.Rural, 1, ["nutrition"]));
        Assert.StartsWith("vn-2016 has no indicator \"nutrition\"; it has health-services, health-insurance, ", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_names_where_a_standard_knows_no_deprivations() => Assert.StartsWith(
        "vn-2011 has no indicator \"water\"; it has none.",
        Assert.Throws<ArgumentException>("deprivations", static () => PovertyStandard.National2011.Classify(AreaType.Rural, 1, ["water"])).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Refuses_an_indicator_that_is_named_twice() => Assert.StartsWith(
        "\"water\" is named twice",
        Assert.Throws<ArgumentException>("deprivations", static () => PovertyStandard.National2022.Classify(AreaType.Rural, 1, ["water", "water"])).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Refuses_names_where_the_list_is_not_known_and_takes_a_count()
    {
        var error = Assert.Throws<ArgumentException>("deprivations", static () => PovertyStandard.National2027.Classify(AreaType.Rural, 1, ["water"]));
        Assert.StartsWith("The indicators of vn-2027 are not known to this library: give the number of deprivations instead of their names.", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("deprivations", static () => PovertyStandard.National2027.Classify(AreaType.Rural, 1, []));
        Assert.Equal(PovertyClass.Poor, PovertyStandard.National2027.Classify(AreaType.Rural, 1, 40).Class);
    }

    [Theory]
    [InlineData(-1, "Deprivations: a count is not negative, -1 is.")]
    [InlineData(13, "vn-2022 has 12 indicators: a household is not deprived in 13.")]
    public void Refuses_a_count_that_no_household_has(int deprivations, string message) => Assert.StartsWith(
        message,
        Assert.Throws<ArgumentOutOfRangeException>(nameof(deprivations), () => PovertyStandard.National2022.Classify(AreaType.Rural, 1, deprivations)).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Refuses_what_is_no_area_no_class_and_no_list()
    {
        Assert.Throws<ArgumentOutOfRangeException>("area", static () => PovertyStandard.National2022.Classify((AreaType)2, 1, 0));
        Assert.Throws<ArgumentOutOfRangeException>("povertyClass", static () => PovertyStandard.National2022.AlreadyClassified((PovertyClass)4));
        Assert.Throws<ArgumentNullException>("deprivations", static () => PovertyStandard.National2022.Classify(AreaType.Rural, 1, null!));
    }
}
