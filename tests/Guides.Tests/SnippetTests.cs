namespace Guides.Tests;

/// <summary>What the pages show compiles, runs and prints what they say.</summary>
public class SnippetTests
{
    // A theory needs a case, also while no page shows code.
    private const string Sample = "```csharp\nConsole.WriteLine(1 + 1); // 2\n```";

    private static readonly Lazy<IReadOnlyList<Snippet>> All = new(static () =>
        [.. Snippets.Of("sample", Sample), .. Repository.Pages.SelectMany(static page => Snippets.Of(Path.GetRelativePath(Repository.Root, page), File.ReadAllText(page)))]);

    /// <summary>Gets the blocks that no other continues: their programs have the code of all blocks.</summary>
    public static TheoryData<string, int> Blocks => BlocksOf(isContinued: false);

    /// <summary>Gets the blocks whose code stands in the program of the next one too.</summary>
    public static TheoryData<string, int> ContinuedBlocks => BlocksOf(isContinued: true);

    [Theory]
    [MemberData(nameof(Blocks))]
    public void Prints_what_it_says(string page, int block) => Verify(page, block);

    [Theory]
    [MemberData(nameof(ContinuedBlocks))]
    [Trait("Category", "Slow")]
    public void Prints_what_it_says_before_it_is_continued(string page, int block) => Verify(page, block);

    private static TheoryData<string, int> BlocksOf(bool isContinued)
    {
        var blocks = new TheoryData<string, int>();
        foreach (var snippet in All.Value.Where(snippet => snippet.IsContinued == isContinued))
        {
            blocks.Add(snippet.Page, snippet.Index);
        }

        return blocks;
    }

    private static void Verify(string page, int block) =>
        All.Value.Single(snippet => snippet.Index == block && string.Equals(snippet.Page, page, StringComparison.Ordinal)).Verify();
}
