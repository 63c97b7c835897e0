namespace MongCai.Kpi.Tests.HouseRules;

/// <summary>The architecture page shows the folder rules as they are.</summary>
public class ArchitectureTests
{
    private const string WriteVariable = "MONGCAI_WRITE_ARCHITECTURE";

    private static readonly string Page = Path.Combine(Repository.Root, "docs", "maintaining", "architecture.md");

    [Fact]
    public void The_picture_is_drawn_from_the_folder_rules() => IsOnThePage("picture", Architecture.Diagram());

    [Fact]
    public void The_table_of_folders_is_that_of_the_folder_rules() => IsOnThePage("folders", Architecture.Table());

    private static void IsOnThePage(string part, string drawn)
    {
        var (start, end) = ($"<!-- {part}: drawn from the folder rules -->\n", $"<!-- end of {part} -->");
        var page = File.ReadAllText(Page).ReplaceLineEndings("\n");
        var from = page.IndexOf(start, StringComparison.Ordinal) + start.Length;
        var to = page.IndexOf(end, StringComparison.Ordinal);
        Assert.InRange(to, from, page.Length);
        if (string.Equals(Environment.GetEnvironmentVariable(WriteVariable), "1", StringComparison.Ordinal))
        {
            File.WriteAllText(Page, $"{page[..from]}{drawn}{page[to..]}");
            return;
        }

        Assert.True(
            string.Equals(drawn, page[from..to], StringComparison.Ordinal),
            $"docs/maintaining/architecture.md shows other rules than FolderRules.cs. Run this test with {WriteVariable}=1, and read what has become of the page.");
    }
}
