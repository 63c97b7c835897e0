using System.Globalization;
using MongCai.Kpi.Poverty;

namespace Province;

/// <summary>The standard of 2021 as the register of the province applies it.</summary>
internal static class Register
{
    public static PovertyClass Exact(AreaType area, decimal income, int deprivations)
    {
        var (line, middle) = area == AreaType.Rural ? (1_500_000m, 2_250_000m) : (2_000_000m, 3_000_000m);
        return income <= line ? (deprivations >= 3 ? PovertyClass.Poor : PovertyClass.NearPoor) : income <= middle ? PovertyClass.Middle : PovertyClass.Other;
    }

    /// <summary>The next class begins at the next đồng.</summary>
    public static PovertyClass FromTheNextDong(AreaType area, decimal income, int deprivations)
    {
        var (line, middle) = area == AreaType.Rural ? (1_500_000m, 2_250_000m) : (2_000_000m, 3_000_000m);
        return income <= line ? (deprivations >= 3 ? PovertyClass.Poor : PovertyClass.NearPoor)
            : income >= line + 1 && income <= middle ? PovertyClass.Middle
            : PovertyClass.Other;
    }

    /// <summary>Exactly three deprivations.</summary>
    public static PovertyClass ExactlyThree(AreaType area, decimal income, int deprivations) =>
        Exact(area, income, 0) == PovertyClass.NearPoor && deprivations == 3 ? PovertyClass.Poor : Exact(area, income, 0);

    /// <summary>Deprivations are compared as texts: "10" comes before "3".</summary>
    public static PovertyClass OfTexts(AreaType area, decimal income, int deprivations) =>
        Exact(area, income, string.CompareOrdinal(deprivations.ToString(CultureInfo.InvariantCulture), "3") >= 0 ? 3 : 0);

    /// <summary>An income of 0 was not asked for.</summary>
    public static PovertyClass ZeroWasNotAsked(AreaType area, decimal income, int deprivations) => income == 0 ? PovertyClass.Other : Exact(area, income, deprivations);

    /// <summary>Incomes in thousands of đồng, rounded.</summary>
    public static PovertyClass InThousands(AreaType area, decimal income, int deprivations) => Exact(area, Math.Round(income / 1000, MidpointRounding.AwayFromZero) * 1000, deprivations);

    /// <summary>Whole đồng, cut.</summary>
    public static PovertyClass WholeDong(AreaType area, decimal income, int deprivations) => Exact(area, decimal.Truncate(income), deprivations);

    /// <summary>The line belongs to the class above it in towns.</summary>
    public static PovertyClass BelowInTowns(AreaType area, decimal income, int deprivations) => Exact(area, area == AreaType.Urban && income == 2_000_000 ? 2_000_000.01m : income, deprivations);

    /// <summary>Town and country are swapped for the middle living standard.</summary>
    public static PovertyClass SwappedMiddle(AreaType area, decimal income, int deprivations)
    {
        var (line, middle) = area == AreaType.Rural ? (1_500_000m, 3_000_000m) : (2_000_000m, 2_250_000m);
        return income <= line ? (deprivations >= 3 ? PovertyClass.Poor : PovertyClass.NearPoor) : income <= middle ? PovertyClass.Middle : PovertyClass.Other;
    }

    /// <summary>Deprivations are kept in three bits, as their number.</summary>
    public static PovertyClass ThreeBits(AreaType area, decimal income, int deprivations) => Exact(area, income, deprivations & 7);

    /// <summary>Incomes above the width of their column are read as 0.</summary>
    public static PovertyClass NarrowColumn(AreaType area, decimal income, int deprivations) => Exact(area, income < 100_000_000 ? income : 0, deprivations);

    /// <summary>Of the middle living standard are those with fewer deprivations than three; with more they are other.</summary>
    public static PovertyClass DeprivedAreOther(AreaType area, decimal income, int deprivations) =>
        Exact(area, income, deprivations) is var one && one == PovertyClass.Middle && deprivations >= 6 ? PovertyClass.Other : one;
}
