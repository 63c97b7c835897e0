namespace MongCai.Kpi.Tests;

/// <summary>Tests that the run really has the culture it should have; the suite is run in three cultures.</summary>
public class CultureTests
{
    [Fact]
    public void The_culture_is_the_one_the_environment_asks_for()
    {
        var hasCultures = !string.Equals(Environment.GetEnvironmentVariable("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"), "1", StringComparison.Ordinal);
        var asksForVietnamese = Environment.GetEnvironmentVariable("LC_ALL")?.StartsWith("vi_VN", StringComparison.Ordinal) ?? false;
        var byTheCurrentCulture = string.Format(provider: null, "{0}", 0.5m);

        if (asksForVietnamese || !hasCultures)
        {
            Assert.Equal(hasCultures ? "0,5" : "0.5", byTheCurrentCulture);
        }
    }
}
