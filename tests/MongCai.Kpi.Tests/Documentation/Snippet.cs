using System.Text.RegularExpressions;
using MongCai.Kpi.Tests.Compilation;

namespace MongCai.Kpi.Tests.Documentation;

/// <summary>A block of code as a page shows it, with the blocks it continues, and the lines it says are printed.</summary>
internal sealed partial record Snippet(string Page, int Index, string Code)
{
    public IReadOnlyList<string> Expected => [.. PrintedLine().Matches(Code).Select(static match => match.Groups["text"].Value.TrimEnd())];

    /// <summary>Compiles and runs the block; where it says what is printed, that is what has to be printed.</summary>
    public void Verify()
    {
        var compiled = UserCode.Compile(Code);
        Assert.True(compiled.Succeeded, $"{Page}, block {Index}: {string.Join(Environment.NewLine, compiled.Errors)}");
        var printed = compiled.Run();
        if (Expected.Count > 0)
        {
            Assert.Equal(Expected, printed);
        }
    }

    [GeneratedRegex(@"^[ \t]*Console\.WriteLine\(.*\);[ \t]*//[ \t]?(?<text>.*)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex PrintedLine();
}
