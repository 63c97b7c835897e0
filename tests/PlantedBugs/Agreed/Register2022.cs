using MongCai.Kpi.Poverty;
using MongCai.Kpi.Testing;

namespace Province;

/// <summary>The income lines of 2022 in a function of a register of households.</summary>
internal static class Register2022
{
    public static IReadOnlyList<Planted> Bugs { get; } =
    [
        Of("the middle class has rural and urban lines swapped", static (area, income, deprivations) => ClassOf(area == AreaType.Urban, income, deprivations, middleUrban: area == AreaType.Rural)),
        Of("a household exactly on the line is not poor", static (area, income, deprivations) => OnTheLineIsOut(area == AreaType.Urban, income, deprivations)),
        Of("poor from more than three deprivations on", static (area, income, deprivations) => ClassOf(area == AreaType.Urban, income, deprivations - 1, area == AreaType.Urban)),
        Of("incomes are kept in whole thousands of đồng", static (area, income, deprivations) => ClassOf(area == AreaType.Urban, Math.Floor(income / 1_000) * 1_000, deprivations, area == AreaType.Urban)),
        Of("incomes are rounded to whole đồng", static (area, income, deprivations) => ClassOf(area == AreaType.Urban, Math.Round(income), deprivations, area == AreaType.Urban)),
    ];

    private static Planted Of(string what, Func<AreaType, decimal, int, PovertyClass> faulty) => new(
        Kind.Agreed,
        what,
        seed => KpiLaws.PovertyStandard(faulty, indicators: 12).AgreesWith(PovertyStandard.National2022).Check(seed),
        static seed => KpiLaws.PovertyStandard(static (area, income, deprivations) => ClassOf(area == AreaType.Urban, income, deprivations, area == AreaType.Urban), indicators: 12)
            .AgreesWith(PovertyStandard.National2022).Check(seed));

    private static PovertyClass ClassOf(bool urban, decimal income, int deprivations, bool middleUrban) =>
        income <= (urban ? 2_000_000 : 1_500_000) ? deprivations >= 3 ? PovertyClass.Poor : PovertyClass.NearPoor
        : income <= (middleUrban ? 3_000_000 : 2_250_000) ? PovertyClass.Middle
        : PovertyClass.Other;

    private static PovertyClass OnTheLineIsOut(bool urban, decimal income, int deprivations) =>
        income < (urban ? 2_000_000 : 1_500_000) ? deprivations >= 3 ? PovertyClass.Poor : PovertyClass.NearPoor
        : income <= (urban ? 3_000_000 : 2_250_000) ? PovertyClass.Middle
        : PovertyClass.Other;
}
