namespace MongCai.Kpi;

/// <summary>A language that reports are printed in.</summary>
public enum Language
{
    /// <summary>Vietnamese.</summary>
    Vietnamese = 0,

    /// <summary>English.</summary>
    English = 1,
}
