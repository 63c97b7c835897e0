using MongCai.Kpi.Poverty;
using NodaTime;

namespace MongCai.Kpi.Tests.Poverty;

/// <summary>Tests every boundary of every national standard: at the line and one đồng above, at two deprivations and at three, rural and urban.</summary>
public class NationalStandardTests
{
    [Theory]
    [InlineData(AreaType.Rural, 400_000, PovertyClass.Poor)]
    [InlineData(AreaType.Rural, 400_001, PovertyClass.NearPoor)]
    [InlineData(AreaType.Rural, 520_000, PovertyClass.NearPoor)]
    [InlineData(AreaType.Rural, 520_001, PovertyClass.Other)]
    [InlineData(AreaType.Urban, 500_000, PovertyClass.Poor)]
    [InlineData(AreaType.Urban, 500_001, PovertyClass.NearPoor)]
    [InlineData(AreaType.Urban, 650_000, PovertyClass.NearPoor)]
    [InlineData(AreaType.Urban, 650_001, PovertyClass.Other)]
    public void From_2011_income_alone_decides(AreaType area, int income, PovertyClass expected) =>
        Assert.All([0, 2, 3, 10], deprivations => Assert.Equal(expected, PovertyStandard.National2011.Classify(area, income, deprivations).Class));

    [Theory]
    [InlineData(AreaType.Rural, 700_000, 0, PovertyClass.Poor)]
    [InlineData(AreaType.Rural, 700_000, 3, PovertyClass.Poor)]
    [InlineData(AreaType.Rural, 700_001, 2, PovertyClass.NearPoor)]
    [InlineData(AreaType.Rural, 700_001, 3, PovertyClass.Poor)]
    [InlineData(AreaType.Rural, 1_000_000, 2, PovertyClass.NearPoor)]
    [InlineData(AreaType.Rural, 1_000_000, 3, PovertyClass.Poor)]
    [InlineData(AreaType.Rural, 1_000_001, 2, PovertyClass.Middle)]
    [InlineData(AreaType.Rural, 1_000_001, 10, PovertyClass.Middle)]
    [InlineData(AreaType.Rural, 1_500_000, 3, PovertyClass.Middle)]
    [InlineData(AreaType.Rural, 1_500_001, 3, PovertyClass.Other)]
    [InlineData(AreaType.Urban, 900_000, 0, PovertyClass.Poor)]
    [InlineData(AreaType.Urban, 900_001, 2, PovertyClass.NearPoor)]
    [InlineData(AreaType.Urban, 900_001, 3, PovertyClass.Poor)]
    [InlineData(AreaType.Urban, 1_300_000, 2, PovertyClass.NearPoor)]
    [InlineData(AreaType.Urban, 1_300_000, 3, PovertyClass.Poor)]
    [InlineData(AreaType.Urban, 1_300_001, 3, PovertyClass.Middle)]
    [InlineData(AreaType.Urban, 1_950_000, 2, PovertyClass.Middle)]
    [InlineData(AreaType.Urban, 1_950_001, 2, PovertyClass.Other)]
    public void From_2016_a_very_low_income_or_deprivations_decide(AreaType area, int income, int deprivations, PovertyClass expected) =>
        Assert.Equal(expected, PovertyStandard.National2016.Classify(area, income, deprivations).Class);

    [Theory]
    [InlineData(AreaType.Rural, 0, 2, PovertyClass.NearPoor)]
    [InlineData(AreaType.Rural, 1_500_000, 0, PovertyClass.NearPoor)]
    [InlineData(AreaType.Rural, 1_500_000, 2, PovertyClass.NearPoor)]
    [InlineData(AreaType.Rural, 1_500_000, 3, PovertyClass.Poor)]
    [InlineData(AreaType.Rural, 1_500_001, 2, PovertyClass.Middle)]
    [InlineData(AreaType.Rural, 1_500_001, 12, PovertyClass.Middle)]
    [InlineData(AreaType.Rural, 2_250_000, 3, PovertyClass.Middle)]
    [InlineData(AreaType.Rural, 2_250_001, 3, PovertyClass.Other)]
    [InlineData(AreaType.Urban, 2_000_000, 2, PovertyClass.NearPoor)]
    [InlineData(AreaType.Urban, 2_000_000, 3, PovertyClass.Poor)]
    [InlineData(AreaType.Urban, 2_000_001, 3, PovertyClass.Middle)]
    [InlineData(AreaType.Urban, 3_000_000, 3, PovertyClass.Middle)]
    [InlineData(AreaType.Urban, 3_000_001, 3, PovertyClass.Other)]
    public void From_2022_income_and_deprivations_decide(AreaType area, int income, int deprivations, PovertyClass expected) =>
        Assert.Equal(expected, PovertyStandard.National2022.Classify(area, income, deprivations).Class);

    [Theory]
    [InlineData(AreaType.Rural, 2_200_000, 2, PovertyClass.NearPoor)]
    [InlineData(AreaType.Rural, 2_200_000, 3, PovertyClass.Poor)]
    [InlineData(AreaType.Rural, 2_200_001, 2, PovertyClass.Other)]
    [InlineData(AreaType.Rural, 2_200_001, 3, PovertyClass.Other)]
    [InlineData(AreaType.Urban, 2_800_000, 2, PovertyClass.NearPoor)]
    [InlineData(AreaType.Urban, 2_800_000, 3, PovertyClass.Poor)]
    [InlineData(AreaType.Urban, 2_800_001, 2, PovertyClass.Other)]
    [InlineData(AreaType.Urban, 2_800_001, 3, PovertyClass.Other)]
    public void From_2027_the_lines_are_higher(AreaType area, int income, int deprivations, PovertyClass expected) =>
        Assert.Equal(expected, PovertyStandard.National2027.Classify(area, income, deprivations).Class);

    [Fact]
    public void The_same_household_is_poor_under_the_or_and_near_poor_under_the_and()
    {
        Assert.Equal(PovertyClass.Poor, PovertyStandard.National2016.Classify(AreaType.Rural, 600_000, 1).Class);
        Assert.Equal(PovertyClass.NearPoor, PovertyStandard.National2022.Classify(AreaType.Rural, 600_000, 1).Class);
    }

    [Fact]
    public void A_loss_is_below_every_line() => Assert.Equal(PovertyClass.Poor, PovertyStandard.National2016.Classify(AreaType.Urban, -1, 0).Class);

    [Fact]
    public void Each_applies_to_its_years_extensions_included() => Assert.Equal(
        "vn-2011, vn-2016, vn-2022, vn-2027",
        string.Join(", ", new[] { (2011, 2015), (2016, 2021), (2022, 2026), (2027, 2030) }.Select(static years => PovertyStandard.National.Single(
            standard => standard.Applies.Equals(new DateInterval(new LocalDate(years.Item1, 1, 1), new LocalDate(years.Item2, 12, 31)))).Code)));

    [Fact]
    public void Each_criterion_names_its_decree_and_whether_it_was_read_at_second_hand()
    {
        Assert.Equal(
            "Quyết định 09/2011/QĐ-TTg, Quyết định 59/2015/QĐ-TTg, Nghị định 07/2021/NĐ-CP, Nghị định 351/2025/NĐ-CP",
            string.Join(", ", PovertyStandard.National.SelectMany(static standard => standard.Criteria.Select(static criterion => criterion.Source!.Title)).Distinct(StringComparer.Ordinal)));
        var secondary = Assert.Single(PovertyStandard.National.SelectMany(static standard => standard.Criteria), static criterion => criterion.Source!.IsSecondary);
        Assert.Equal(("Nghị định 07/2021/NĐ-CP (secondary source)", PovertyClass.Middle), (secondary.Source!.ToString(), secondary.Class));
    }

    [Fact]
    public void Indicators_are_ten_then_twelve_and_then_not_known() =>
        Assert.Equal([0, 10, 12, null], PovertyStandard.National.Select(static standard => standard.Indicators?.Count));

    [Fact]
    public void Only_since_2022_near_poor_counts_as_multidimensionally_poor() =>
        Assert.Equal([false, false, true, true], PovertyStandard.National.Select(static standard => standard.CountsMultidimensionalPoor));
}
