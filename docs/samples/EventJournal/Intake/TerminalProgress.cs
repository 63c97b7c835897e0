using Spectre.Console;

namespace EventJournal;

/// <summary>A progress bar while a file is taken in; notes about its lines appear above the bar.</summary>
internal static class TerminalProgress
{
    public static Task<IntakeTally> RunAsync(IAnsiConsole console, string name, long bytes, TextWriter acknowledgements, Func<IntakeOutput, Task<IntakeTally>> intake) =>
        console.Progress().StartAsync(context =>
        {
            var bar = context.AddTask(Markup.Escape(OneLine.Of(name)), maxValue: Math.Max(bytes, 1));
            return intake(new IntakeOutput(acknowledgements, note => console.WriteLine(note), reached => bar.Value = reached));
        });
}
