using System.Text;

namespace ReportCheck.Tests;

public class BrokenStreamTests
{
    private const string Follows = "x,attained,37,73,\"50,68%\"\n";
    private const string DoesNotFollow = "x,attained,1,2,70%\n";

    [Theory]
    [InlineData("sample claims \"$1\" > /dev/full", "standard output: cannot be written (No space left on device)\n")]
    [InlineData("sample claims \"$1\" >&-", "standard output: cannot be written (it is closed)\n")]
    [InlineData("exec 3> >(true); wait $!; sample claims \"$1\" >&3", "standard output: cannot be written (Broken pipe)\n")]
    [InlineData("sample --help > /dev/full", "standard output: cannot be written (No space left on device)\n")]
    [InlineData("sample claims \"$1\" 2> /dev/full > /dev/null", "")]
    [InlineData("sample claims \"$1\" 2>&- > /dev/null", "")]
    [InlineData("sample claims \"$1\" >&- 2>&-", "")]
    [InlineData("sample claims \"$1\" > /dev/full 2>&1", "")]
    [InlineData("exec 3> >(true); wait $!; sample claims \"$1\" 2>&3 > /dev/null", "")]
    public void What_cannot_be_written_has_an_exit_code_of_its_own(string script, string errors)
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        var result = Sample.InFile(Encoding.UTF8.GetBytes(Sample.Header + Follows), path => Sample.Shell(script, path));

        Assert.Equal(errors, result.Errors);
        Assert.Equal(3, result.ExitCode);
    }

    [Fact]
    public void Claims_that_do_not_follow_are_not_what_is_said_of_a_full_disk()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        var result = Sample.InFile(Encoding.UTF8.GetBytes(Sample.Header + DoesNotFollow), static path => Sample.Shell("sample claims \"$1\" > /dev/full", path));

        Assert.EndsWith("standard output: cannot be written (No space left on device)\n", result.Errors, StringComparison.Ordinal);
        Assert.Equal(3, result.ExitCode);
    }
}
