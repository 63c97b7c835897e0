using MongCai.Kpi.Poverty;
using MongCai.Kpi.Testing;

namespace Province;

/// <summary>The standard of 2016, written by changing the amounts in the function of 2022.</summary>
internal static class OldStandardByNewRule
{
    public static Planted Bug { get; } = new(
        Kind.Agreed,
        "the standard of 2016 is the rule of 2022 with other amounts: a very low income alone is not enough",
        static seed => Laws(lowIncomeIsEnough: false).Check(seed),
        static seed => Laws(lowIncomeIsEnough: true).Check(seed));

    private static Law Laws(bool lowIncomeIsEnough) => KpiLaws.PovertyStandard(
        (area, income, deprivations) =>
        {
            var (low, line, middle) = area == AreaType.Rural ? (700_000m, 1_000_000m, 1_500_000m) : (900_000m, 1_300_000m, 1_950_000m);
            return (lowIncomeIsEnough && income <= low) || (income <= line && deprivations >= 3) ? PovertyClass.Poor
                : income <= line ? PovertyClass.NearPoor
                : income <= middle ? PovertyClass.Middle
                : PovertyClass.Other;
        },
        indicators: 10).AgreesWith(PovertyStandard.National2016);
}
