namespace MongCai.Kpi.Poverty;

/// <summary>The invariant words for a class, in the messages of exceptions.</summary>
internal static class PovertyClassText
{
    public static string ToText(this PovertyClass povertyClass) => povertyClass switch
    {
        PovertyClass.Poor => "poor",
        PovertyClass.NearPoor => "near-poor",
        PovertyClass.Middle => "middle",
        _ => "other",
    };
}
