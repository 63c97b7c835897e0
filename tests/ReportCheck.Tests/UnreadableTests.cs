using System.Text;

namespace ReportCheck.Tests;

public class UnreadableTests
{
    private const string Header = "the header id,formula,actual,base,printed";

    [Theory]
    [InlineData("", "has no header id,formula,actual,base,printed")]
    [InlineData("\uFEFF\n\n", "has no header id,formula,actual,base,printed")]
    [InlineData("1,attained,37,73,50.68%\n", $"line 1: \"1,attained,37,73,50.68%\" is not {Header}")]
    [InlineData("id;formula;actual;base;printed\n", $"line 1: \"id;formula;actual;base;printed\" is not {Header}")]
    [InlineData("\nid,formula,base,actual,printed\n", $"line 2: \"id,formula,base,actual,printed\" is not {Header}")]
    [InlineData("id,formula,actual,base\n", $"line 1: \"id,formula,actual,base\" is not {Header}")]
    [InlineData("id,formula,actual,base,printed,note\n", $"line 1: \"id,formula,actual,base,printed,note\" is not {Header}")]
    [InlineData("\"id\",formula,actual,base,\"printed\u001B[1m\n\"\n", $"line 1: \"\\\"id\\\",formula,actual,base,\\\"printed\\u001B[1m\" is not {Header}")]
    public void A_file_without_the_header_is_refused(string content, string problem)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, content);

            Assert.Equal($"{path}: {problem}", Assert.Throws<ClaimFileException>(() => ClaimFile.Open(path).Dispose()).Message);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void What_cannot_be_read_is_one_line_and_nothing_else()
    {
        Sample.Refused("no\\nsuch.csv: does not exist", Sample.Run("claims", "no\nsuch.csv"));
        Sample.Refused("claims.csv: is UTF-16, not UTF-8", Sample.RunOn([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Sample.Header)]));
        Sample.Refused("claims.csv: has no header id,formula,actual,base,printed", Sample.RunOn(Array.Empty<byte>()));

        var directory = Sample.Run("claims", AppContext.BaseDirectory);
        Sample.Refused(directory.Errors.TrimEnd('\n'), directory);
        Assert.StartsWith($"{AppContext.BaseDirectory}: cannot be read (", directory.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', directory.Errors.TrimEnd('\n'));
    }

    [Fact]
    public void A_file_without_permission_is_refused()
    {
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess)
        {
            return;
        }

        var refused = Sample.InFile([], static path =>
        {
            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(path, UnixFileMode.None);
            }

            return Sample.Run("claims", path);
        });
        Sample.Refused(refused.Errors.TrimEnd('\n'), refused);
        Assert.StartsWith("claims.csv: cannot be read (", refused.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Arguments_that_are_none_are_refused()
    {
        Sample.Refused("Required command was not provided.", Sample.Run());
        Sample.Refused("Argument 'fr' not recognized. Must be one of: 'vi' 'en'", Sample.Run("claims", "x.csv", "--lang", "fr"));
    }
}
