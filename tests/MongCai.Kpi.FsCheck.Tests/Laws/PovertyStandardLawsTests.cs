using MongCai.Kpi.Poverty;

namespace MongCai.Kpi.Testing.Tests.Laws;

public class PovertyStandardLawsTests
{
    [Fact]
    public void The_national_standards_keep_them() => Assert.All(PovertyStandard.National, static standard => Breaks.None(KpiLaws.PovertyStandard(standard)));

    [Fact]
    public void A_class_that_is_none_is_found()
    {
        var laws = KpiLaws.PovertyStandard(static (_, income, _) => (PovertyClass)(income < 1_500_000 ? 4 : 0), 12);
        Breaks.Law(laws, laws.IsTotal, "A household in a rural area with 0 đồng per person and month, deprived in 0: there is no class 4.");
    }

    [Fact]
    public void More_income_that_makes_poorer_is_found()
    {
        // The rule forgets the households below 700.000 with few deprivations.
        var laws = KpiLaws.PovertyStandard(static (_, income, deprivations) =>
            income > 1_000_000 ? PovertyClass.Other : income > 700_000 || deprivations >= 3 ? PovertyClass.Poor : PovertyClass.NearPoor, 12);
        Breaks.Law(
            laws,
            laws.IsMonotoneInIncome,
            "A household in a rural area with 700,000 đồng per person and month, deprived in 0, is near-poor, and with 700,001 đồng it is poor.");
    }

    [Fact]
    public void A_line_that_belongs_to_nobody_is_found()
    {
        var laws = KpiLaws.PovertyStandard(static (area, income, _) =>
            income < 1_500_000 ? PovertyClass.Poor : income > 1_500_000 && income <= 2_250_000 && area == AreaType.Urban ? PovertyClass.NearPoor : PovertyClass.Other, 12);
        Breaks.Law(
            laws,
            laws.IsMonotoneInIncome,
            "A household in an urban area with 1,500,000 đồng per person and month, deprived in 0, is above every line, and with 1,500,001 đồng it is near-poor.");
    }

    [Fact]
    public void Fewer_deprivations_that_make_poorer_are_found()
    {
        var laws = KpiLaws.PovertyStandard(static (_, income, deprivations) => income <= 1_500_000 && deprivations < 3 ? PovertyClass.Poor : PovertyClass.NearPoor, 12);
        Breaks.Law(
            laws,
            laws.IsMonotoneInDeprivations,
            "A household in a rural area with 0 đồng per person and month, deprived in 3, is near-poor, and with 2 it is poor.");
    }

    [Fact]
    public void Lines_that_are_known_are_looked_at()
    {
        // One income is misplaced, at a line that nothing else would lead to.
        var laws = KpiLaws.PovertyStandard(static (_, income, _) => income is 1_234_567 ? PovertyClass.Poor : PovertyClass.NearPoor, 10, 1_234_567);
        Breaks.Law(laws, laws.IsMonotoneInIncome);
    }

    [Fact]
    public void A_rule_of_a_host_may_refuse_losses()
    {
        Breaks.None(KpiLaws.PovertyStandard(Classify, 12));
        Breaks.None(KpiLaws.PovertyStandard(Classify, 10, 0, -1, 1_500_000));

        static PovertyClass Classify(AreaType area, decimal income, int deprivations)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(income);
            return income > 1_500_000 ? PovertyClass.Other : deprivations >= 3 ? PovertyClass.Poor : PovertyClass.NearPoor;
        }
    }

    [Fact]
    public void A_rule_is_not_asked_about_more_deprivations_than_it_has_indicators()
    {
        // The standard of 2016 had ten indicators.
        Breaks.None(KpiLaws.PovertyStandard(Classify, 10));

        static PovertyClass Classify(AreaType area, decimal income, int deprivations)
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThan(deprivations, 10);
            return deprivations >= 3 ? PovertyClass.Poor : PovertyClass.NearPoor;
        }
    }

    [Fact]
    public void Losses_are_cases_for_a_standard_of_the_library()
    {
        List<decimal> incomes = [];
        new PovertyStandardLaws(new PartUnderTest("part"), Note, 10, [1_500_000], withLosses: true).Check(seed: 1);
        Assert.Contains(-1, incomes);
        Assert.Contains(-50_000, incomes);

        PovertyClass Note(AreaType area, decimal income, int deprivations)
        {
            incomes.Add(income);
            return PovertyClass.Other;
        }
    }
}
