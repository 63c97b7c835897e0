using Spectre.Console;

namespace EventJournal.Tests;

public class ProgressTests
{
    // The program draws a bar only on a terminal, and there is none here, so the bar is drawn by the test.
    [Fact]
    public async Task A_terminal_shows_how_far_the_file_is_and_what_is_wrong_above_it()
    {
        using var drawn = new StringWriter();
        using var acknowledgements = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.Yes, Interactive = InteractionSupport.Yes, Out = new AnsiConsoleOutput(drawn) });
        console.Profile.Width = 100;

        var tally = await TerminalProgress.RunAsync(console, "re[cords].jsonl", bytes: 200, acknowledgements, async output =>
        {
            output.Reached(100);
            await Task.Delay(TimeSpan.FromMilliseconds(500));
            output.Note("line 3: [no] record");
            output.Reached(200);
            await output.Acknowledgements.WriteLineAsync("acknowledged 4");
            return new IntakeTally(3, 0, 1);
        });

        Assert.Equal(new IntakeTally(3, 0, 1), tally);
        Assert.Equal("acknowledged 4" + Environment.NewLine, acknowledgements.ToString());
        foreach (var expected in (string[])["re[cords].jsonl", " 50%", "100%", "line 3: [no] record"])
        {
            Assert.Contains(expected, drawn.ToString(), StringComparison.Ordinal);
        }
    }
}
