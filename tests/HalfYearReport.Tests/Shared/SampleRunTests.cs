using System.CommandLine;
using Samples;

namespace HalfYearReport.Tests;

public class SampleRunTests
{
    [Theory]
    [InlineData(typeof(InvalidOperationException), ExitCode.BadInput)]
    [InlineData(typeof(OutOfMemoryException), ExitCode.BadInput)]
    [InlineData(typeof(IOException), ExitCode.NotWritten)]
    [InlineData(typeof(UnauthorizedAccessException), ExitCode.NotWritten)]
    public async Task What_nobody_has_foreseen_has_an_exit_code_too(Type unforeseen, int exitCode)
    {
        var command = new RootCommand("Fails.");
        command.SetAction(int (_) => throw (Exception)Activator.CreateInstance(unforeseen)!);

        Assert.Equal(exitCode, await SampleRun.RunAsync(command, []));
    }

    [Fact]
    public void What_nobody_has_foreseen_is_told_in_one_line()
    {
        Assert.Equal(("unexpected: InvalidOperationException: first\\nsecond", ExitCode.BadInput), SampleRun.Told(new InvalidOperationException("first\nsecond")));
        Assert.Equal(("the output: cannot be written (gone)", ExitCode.NotWritten), SampleRun.Told(new IOException("gone")));
    }

    [Theory]
    [InlineData(ExitCode.Good)]
    [InlineData(ExitCode.SomeProblems)]
    public async Task What_is_done_ends_as_it_says(int exitCode)
    {
        var command = new RootCommand("Ends.");
        command.SetAction(_ => exitCode);

        Assert.Equal(exitCode, await SampleRun.RunAsync(command, []));
    }
}
