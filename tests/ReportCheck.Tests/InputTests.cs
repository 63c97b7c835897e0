using System.Text;

namespace ReportCheck.Tests;

public sealed class InputTests : IDisposable
{
    private const string Claim = "x,attained,37,73,50.68%\n";

    private readonly string _directory = Directory.CreateTempSubdirectory("report-check-input").FullName;

    private string File => Path.Combine(_directory, "claims.csv");

    [Theory]
    [InlineData("sample claims /dev/zero --max-input 1", "/dev/zero: is longer than 1 MiB; --max-input raises the bound")]
    [InlineData("yes 'x,attained,37,73,50.68%' 2> /dev/null | sample claims /dev/stdin --max-input 1", "/dev/stdin: is longer than 1 MiB; --max-input raises the bound")]
    [InlineData("sample claims /dev/null", "/dev/null: has no header id,formula,actual,base,printed")]
    [InlineData("sample claims /tmp", "/tmp: cannot be read (it is a directory)")]
    [InlineData("sample claims /dev/null --max-input 0", "--max-input: \"0\" is not 1 to 1048576")]
    public void What_has_no_end_is_refused_on_one_line(string script, string expected)
    {
        if (OperatingSystem.IsLinux())
        {
            Sample.Refused(expected, Sample.Shell(script));
        }
    }

    [Fact]
    public void A_named_pipe_is_read_as_a_file_is()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        System.IO.File.WriteAllText(File, Sample.Header + Claim);

        var result = Sample.Shell("mkfifo \"$1.pipe\"; cat \"$1\" > \"$1.pipe\" & sample claims \"$1.pipe\"", File);

        Assert.Equal(Sample.Run("claims", File), result);
        Assert.Equal(0, result.ExitCode);
    }

    [Fact]
    public void A_pipe_that_cannot_be_kept_is_no_fault_of_the_output()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        var result = Sample.Shell("printf '%s' \"$1\" | TMPDIR=/no-such-folder sample claims /dev/stdin", Sample.Header + Claim);

        Assert.StartsWith("/dev/stdin: cannot be copied to a temporary file (", result.Errors, StringComparison.Ordinal);
        Assert.Equal(2, result.ExitCode);
    }

    [Fact]
    public void A_file_that_is_cut_short_while_it_is_read_is_not_whole()
    {
        Many();
        using var file = ClaimFile.Open(File);
        Assert.True(file.Read());
        using (var other = new FileStream(File, FileMode.Open, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete))
        {
            other.SetLength(0);
        }

        var problem = Assert.Throws<ClaimFileException>(() => ReadAll(file));

        Assert.Equal($"{File}: was cut short while it was read", problem.Message);
    }

    [Fact]
    public void A_file_that_grows_while_it_is_read_is_read()
    {
        Many();
        using var file = ClaimFile.Open(File);
        Assert.True(file.Read());
        using (var other = new FileStream(File, FileMode.Append, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete))
        {
            other.Write(Encoding.UTF8.GetBytes(Claim));
        }

        Assert.Equal(100_000, ReadAll(file));
    }

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    private void Many() => System.IO.File.WriteAllText(File, Sample.Header + string.Concat(Enumerable.Repeat(Claim, 100_000)));

    private static int ReadAll(ClaimFile file)
    {
        var count = 0;
        while (file.Read())
        {
            count++;
        }

        return count;
    }
}
