using System.Globalization;
using MongCai.Kpi.Poverty;

namespace Province;

/// <summary>The poverty standard of 2021 as the register of the province applies it.</summary>
internal static class Register
{
    public static PovertyClass Exact(AreaType area, decimal income, int deprivations)
    {
        var (line, middle) = area == AreaType.Rural ? (1_500_000m, 2_250_000m) : (2_000_000m, 3_000_000m);
        return income <= line ? (deprivations >= 3 ? PovertyClass.Poor : PovertyClass.NearPoor) : income <= middle ? PovertyClass.Middle : PovertyClass.Other;
    }

    /// <summary>Classifies with a next class that begins at the next đồng, so that incomes between two đồng are misplaced.</summary>
    public static PovertyClass FromTheNextDong(AreaType area, decimal income, int deprivations)
    {
        var (line, middle) = area == AreaType.Rural ? (1_500_000m, 2_250_000m) : (2_000_000m, 3_000_000m);
        return income <= line ? (deprivations >= 3 ? PovertyClass.Poor : PovertyClass.NearPoor)
            : income >= line + 1 && income <= middle ? PovertyClass.Middle
            : PovertyClass.Other;
    }

    /// <summary>Classifies as poor by exactly three deprivations, instead of three or more.</summary>
    public static PovertyClass ExactlyThree(AreaType area, decimal income, int deprivations) =>
        Exact(area, income, 0) == PovertyClass.NearPoor && deprivations == 3 ? PovertyClass.Poor : Exact(area, income, 0);

    /// <summary>Classifies by comparing deprivations as texts, where "10" comes before "3".</summary>
    public static PovertyClass OfTexts(AreaType area, decimal income, int deprivations) =>
        Exact(area, income, string.CompareOrdinal(deprivations.ToString(CultureInfo.InvariantCulture), "3") >= 0 ? 3 : 0);

    /// <summary>Classifies an income of 0 as one that was not asked for.</summary>
    public static PovertyClass ZeroWasNotAsked(AreaType area, decimal income, int deprivations) => income == 0 ? PovertyClass.Other : Exact(area, income, deprivations);

    /// <summary>Classifies by incomes rounded to thousands of đồng.</summary>
    public static PovertyClass InThousands(AreaType area, decimal income, int deprivations) => Exact(area, Math.Round(income / 1000, MidpointRounding.AwayFromZero) * 1000, deprivations);

    /// <summary>Classifies by incomes truncated to whole đồng.</summary>
    public static PovertyClass WholeDong(AreaType area, decimal income, int deprivations) => Exact(area, decimal.Truncate(income), deprivations);

    /// <summary>Classifies an income on the line as above it, in towns.</summary>
    public static PovertyClass BelowInTowns(AreaType area, decimal income, int deprivations) => Exact(area, area == AreaType.Urban && income == 2_000_000 ? 2_000_000.01m : income, deprivations);

    /// <summary>Classifies by the lines of the middle living standard with town and country swapped.</summary>
    public static PovertyClass SwappedMiddle(AreaType area, decimal income, int deprivations)
    {
        var (line, middle) = area == AreaType.Rural ? (1_500_000m, 3_000_000m) : (2_000_000m, 2_250_000m);
        return income <= line ? (deprivations >= 3 ? PovertyClass.Poor : PovertyClass.NearPoor) : income <= middle ? PovertyClass.Middle : PovertyClass.Other;
    }

    /// <summary>Classifies by a number of deprivations that is kept in three bits.</summary>
    public static PovertyClass ThreeBits(AreaType area, decimal income, int deprivations) => Exact(area, income, deprivations & 7);

    /// <summary>Classifies incomes that are too large for their column as 0.</summary>
    public static PovertyClass NarrowColumn(AreaType area, decimal income, int deprivations) => Exact(area, income < 100_000_000 ? income : 0, deprivations);

    /// <summary>Classifies households of the middle living standard with many deprivations as other.</summary>
    public static PovertyClass DeprivedAreOther(AreaType area, decimal income, int deprivations) =>
        Exact(area, income, deprivations) is var one && one == PovertyClass.Middle && deprivations >= 6 ? PovertyClass.Other : one;
}
