namespace MongCai.Kpi.Poverty;

/// <summary>The rule that persons live in households, and that every household has at least one person.</summary>
internal static class HouseholdOccupancy
{
    public static bool Fits(long households, long persons) => persons >= households && (households > 0 || persons == 0);
}
