namespace HalfYearReport.Tests;

/// <summary>Tests that every form of the report is the same byte for byte, whatever the culture of the machine.</summary>
public class CultureTests
{
    private static readonly Lazy<byte[][]> Expected = new(static () => Forms(new Dictionary<string, string>(StringComparer.Ordinal)));

    [Theory]
    [InlineData("LC_ALL", "vi_VN.UTF-8")]
    [SlowInlineData("LC_ALL", "C")]
    [SlowInlineData("LC_ALL", "ar_SA.UTF-8")]
    [SlowInlineData("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "1")]
    public void Prints_the_same_bytes_under_every_culture(string name, string value)
    {
        var forms = Forms(new Dictionary<string, string>(StringComparer.Ordinal) { [name] = value });

        Assert.All(forms, static form => Assert.NotEmpty(form));
        Assert.Equal(Expected.Value, forms);
    }

    private static byte[][] Forms(Dictionary<string, string> environment)
    {
        var page = Path.GetTempFileName();
        try
        {
            Assert.Equal(0, Sample.Run(environment, "--html", page).ExitCode);
            return
            [
                Sample.Run(environment).Bytes,
                Sample.Run(environment, "--lang", "en").Bytes,
                Sample.Run(environment, "--json").Bytes,
                Sample.Run(environment, "--explain", "poor-households-reduced").Bytes,
                File.ReadAllBytes(page),
            ];
        }
        finally
        {
            File.Delete(page);
        }
    }
}
