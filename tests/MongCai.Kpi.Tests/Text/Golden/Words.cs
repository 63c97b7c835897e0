namespace MongCai.Kpi.Tests.Text.Golden;

/// <summary>Creates names as a host gives them.</summary>
internal static class Words
{
    /// <summary>Returns a name in the languages that the cases are named in.</summary>
    public static LocalisedText Of(string vietnamese, string english) => new(("vi", vietnamese), ("en", english));
}
