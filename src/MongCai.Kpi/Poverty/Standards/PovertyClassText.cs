namespace MongCai.Kpi.Poverty;

/// <summary>The words for the classes in messages of exceptions, the same in every language.</summary>
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
