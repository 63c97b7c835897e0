using Xunit.Sdk;

namespace Guides.Tests;

/// <summary>Tests the check of the pages on pages of its own.</summary>
public class SnippetsTests
{
    private const string Right = """
        # A page
        ```csharp
        using MongCai.Kpi;

        var ratio = new Ratio(37, 73);
        Console.WriteLine(ratio.ToPercentage(2)); // 50.68%
        ```
        """;

    [Fact]
    public void A_right_expectation_passes() => Verify(Right);

    [Fact]
    public void A_wrong_expectation_fails() => Fails(Right.Replace("// 50.68%", "// 50.69%", StringComparison.Ordinal));

    [Fact]
    public void A_line_too_many_fails() => Fails(Right.Replace("var ratio", "Console.WriteLine(1);\nvar ratio", StringComparison.Ordinal));

    [Fact]
    public void A_line_too_few_fails() => Fails("```csharp\nif (args.Length > 0)\n{\n    Console.WriteLine(2); // 2\n}\n```");

    [Fact]
    public void A_block_that_does_not_compile_fails() => Fails("```csharp\nvar x = ;\n```");

    [Fact]
    public void A_block_that_throws_fails() =>
        Assert.Throws<NotSupportedException>(static () => Snippets.Of("page", "```csharp\nthrow new NotSupportedException();\n```")[0].Verify());

    [Fact]
    public void A_block_without_expectations_has_to_run() => Verify("```csharp\nConsole.WriteLine(1);\n```");

    [Fact]
    public void Blocks_of_another_language_are_left_alone() => Assert.Empty(Snippets.Of("page", "```json\n{}\n```\n\n```\ntext\n```"));

    [Fact]
    public void Blocks_are_numbered_in_the_order_of_the_page() =>
        Assert.Equal([0, 1], Snippets.Of("page", $"{Right}\n{Right}").Select(static snippet => snippet.Index));

    [Fact]
    public void A_block_stands_alone() => Fails($"{Right}\n```csharp\n_ = ratio;\n```");

    [Fact]
    public void A_block_continues_the_ones_before_it_where_the_page_says_so()
    {
        var page = $"{Right}\nText.\n\n<!-- continues -->\n```csharp\nusing System.Text;\nvar text = new StringBuilder().Append(ratio);\nConsole.WriteLine(text);   // 37/73\n```";
        Verify(page);
        Fails(page.Replace("// 37/73", "// 73/37", StringComparison.Ordinal));
    }

    [Fact]
    public void A_block_may_continue_one_that_ends_with_a_type() =>
        Verify("```csharp\nConsole.WriteLine(new Commune(1)); // Commune { Id = 1 }\nrecord Commune(int Id);\n```\n<!-- continues -->\n```csharp\nConsole.WriteLine(new Commune(2).Id); // 2\n```");

    [Fact]
    public void A_block_that_is_not_closed_is_an_error() => Assert.Throws<FormatException>(static () => Snippets.Of("page", "```csharp\nvar x = 1;"));

    private static void Verify(string markdown) => Assert.All(Snippets.Of("page", markdown), static snippet => snippet.Verify());

    private static void Fails(string markdown)
    {
        Assert.NotEmpty(Snippets.Of("page", markdown));
        Assert.ThrowsAny<XunitException>(() => Verify(markdown));
    }
}
