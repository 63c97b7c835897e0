namespace MongCai.Kpi.Tests;

/// <summary>Says how many cases a test tries: few where <c>dotnet test</c> is called alone, all of them with <c>tests/all.runsettings</c>.</summary>
internal static class CaseCount
{
    /// <summary>Gets a value indicating whether every test tries all of its cases.</summary>
    public static bool IsAll { get; } = string.Equals(Environment.GetEnvironmentVariable("MONGCAI_CASES"), "all", StringComparison.Ordinal);

    /// <summary>Returns the number of cases to try: a few that cover the feature, or all of them.</summary>
    public static int Of(int fast, int all) => IsAll ? all : fast;
}
