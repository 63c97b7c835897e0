using MongCai.Kpi.Poverty;
using MongCai.Kpi.Testing;

namespace Province;

/// <summary>The worked examples in the annex of a decision, compared with the function of an import.</summary>
internal static class DecreeExamples
{
    private static readonly Dictionary<(AreaType Area, decimal Income, int Deprivations), PovertyClass> Annex = new()
    {
        [(AreaType.Rural, 1_500_000, 3)] = PovertyClass.Poor,
        [(AreaType.Rural, 1_500_000, 2)] = PovertyClass.NearPoor,
        [(AreaType.Urban, 1_900_000, 4)] = PovertyClass.Poor,
        [(AreaType.Urban, 2_500_000, 0)] = PovertyClass.Middle,
        [(AreaType.Rural, 2_400_000, 6)] = PovertyClass.Other,
    };

    public static Planted Bug { get; } = new(
        Kind.Agreed,
        "the codes of an import, 1 poor, 2 near-poor, 3 middle, are cast to the classes",
        static seed => Laws(static code => (PovertyClass)code).Check(seed),
        static seed => Laws(static code => code switch { 1 => PovertyClass.Poor, 2 => PovertyClass.NearPoor, 3 => PovertyClass.Middle, _ => PovertyClass.Other }).Check(seed));

    private static Law Laws(Func<int, PovertyClass> classOf) => KpiLaws.PovertyStandard((area, income, deprivations) => classOf(CodeOf(area, income, deprivations)), indicators: 12).AgreesWith(Annex);

    private static int CodeOf(AreaType area, decimal income, int deprivations) =>
        income <= (area == AreaType.Urban ? 2_000_000 : 1_500_000) ? deprivations >= 3 ? 1 : 2 : income <= (area == AreaType.Urban ? 3_000_000 : 2_250_000) ? 3 : 0;
}
