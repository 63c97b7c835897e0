using System.Text.RegularExpressions;

namespace Guides.Tests;

/// <summary>Tests that the code on the page about F# is in the suite that runs it.</summary>
public partial class FSharpPageTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Repository.Root, "docs/testing-in-fsharp.md")).ReplaceLineEndings("\n");

    private static readonly string[] Sources =
        [.. Directory.GetFiles(Path.Combine(Repository.Root, "tests/FSharpSuite"), "*.fs").Select(static file => File.ReadAllText(file).ReplaceLineEndings("\n"))];

    [Fact]
    public void Every_block_stands_in_the_suite()
    {
        string[] blocks = [.. Block().Matches(Page).Select(static match => match.Groups["code"].Value)];
        Assert.True(blocks.Length > 9);
        Assert.All(blocks, static block => Assert.Contains(Sources, source => source.Contains(block, StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_code_in_passing_is_a_name() =>
        Assert.All(InlineCode.Of("docs/testing-in-fsharp.md", Block().Replace(Page, string.Empty)).Where(static span => !span.Code.Contains('/', StringComparison.Ordinal)), static span => span.Verify());

    [GeneratedRegex("^```fsharp\n(?<code>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Block();
}
