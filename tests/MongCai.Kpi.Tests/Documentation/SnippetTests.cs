namespace MongCai.Kpi.Tests.Documentation;

/// <summary>What the pages show compiles, runs and prints what they say.</summary>
public class SnippetTests
{
    // A theory needs a case, also while no page shows code.
    private const string Sample = "```csharp\nConsole.WriteLine(1 + 1); // 2\n```";

    private static readonly Lazy<IReadOnlyList<Snippet>> All = new(static () =>
        [.. Snippets.Of("sample", Sample), .. Repository.Pages.SelectMany(static page => Snippets.Of(Path.GetRelativePath(Repository.Root, page), File.ReadAllText(page)))]);

    public static TheoryData<string, int> Blocks
    {
        get
        {
            var blocks = new TheoryData<string, int>();
            foreach (var snippet in All.Value)
            {
                blocks.Add(snippet.Page, snippet.Index);
            }

            return blocks;
        }
    }

    [Theory]
    [MemberData(nameof(Blocks))]
    public void Prints_what_it_says(string page, int block) =>
        All.Value.Single(snippet => snippet.Index == block && string.Equals(snippet.Page, page, StringComparison.Ordinal)).Verify();
}
