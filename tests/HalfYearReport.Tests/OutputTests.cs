namespace HalfYearReport.Tests;

public class OutputTests
{
    [Theory]
    [InlineData("--json")]
    [InlineData("--lang", "en")]
    [InlineData("--explain", "new-jobs")]
    public void A_standard_output_that_is_full_is_one_line(params string[] arguments)
    {
        if (!File.Exists("/dev/full"))
        {
            return;
        }

        var result = Sample.RunInto("/dev/full", arguments);

        Assert.Equal("standard output: cannot be written (No space left on device)", result.Errors.TrimEnd());
        Assert.Equal(3, result.ExitCode);
    }
}
