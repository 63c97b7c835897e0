using System.Text.RegularExpressions;
using MongCai.Kpi.Tests.Compilation;

namespace Guides.Tests;

/// <summary>A block of code on a page, with the blocks that it continues and the lines that it claims to print.</summary>
internal sealed partial record Snippet(string Page, int Index, string Code)
{
    /// <summary>Gets a value indicating whether the next block of the page continues this one, so that its program contains this one's.</summary>
    public bool IsContinued { get; init; }

    public IReadOnlyList<string> Expected => [.. PrintedLine().Matches(Code).Select(static match => match.Groups["text"].Value.TrimEnd())];

    /// <summary>Checks that the block compiles and runs; where it claims to print something, exactly that has to be printed.</summary>
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
