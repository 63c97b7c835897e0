namespace MongCai.Kpi.Poverty;

/// <summary>Persons live in households, and every household has one at least.</summary>
internal static class Inhabited
{
    public static bool Fits(long households, long persons) => persons >= households && (households > 0 || persons == 0);
}
