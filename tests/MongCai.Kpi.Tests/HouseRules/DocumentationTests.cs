using Microsoft.CodeAnalysis.CSharp;

namespace MongCai.Kpi.Tests.HouseRules;

/// <summary>The documentation is written for a stranger. What a machine can see of that is held here.</summary>
public class DocumentationTests
{
    private const int FewestWords = 4;
    private const int FewestWordsOfReturns = 3;

    // What the summary of a member may begin with. Types, values of an enumeration and constants are named by a noun instead.
    private static readonly HashSet<string> Verbs = new(
        """
        Gets Returns Creates Determines
        Accepts Adds Allocates Appends Applies Asserts Builds Checks Classifies Closes Combines Compares Computes Converts Corrects Counts Decides Declares
        Deconstructs Describes Divides Draws Enumerates Expects Explains Extends Finds Formats Generates Intersects Limits Lists Maps Matches Measures Merges
        Multiplies Names Negates Orders Parses Prints Projects Ranks Reads Registers Removes Replaces Restates Rolls Rounds Runs Shrinks Skips Splits
        Subtracts Sums Takes Throws Tries Truncates Validates Withdraws Writes
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);

    [Fact]
    public void Declarations_are_found() => Assert.InRange(PublicDeclaration.All.Count, 1000, int.MaxValue);

    [Fact]
    public void No_summary_has_fewer_words_than_a_sentence() => PublicTypes.None(
        from declaration in PublicDeclaration.All
        where declaration.WordsOf("summary") is { } words && words.Count < FewestWords
        select $"{declaration.Name}: {string.Join(' ', declaration.WordsOf("summary")!)}");

    [Fact]
    public void The_summary_of_a_member_begins_with_a_verb() => PublicTypes.None(
        from declaration in PublicDeclaration.All
        where !declaration.IsType && declaration.Kind is not (SyntaxKind.EnumMemberDeclaration or SyntaxKind.FieldDeclaration)
            && declaration.WordsOf("summary") is [var first, ..] && !Verbs.Contains(first)
        select $"{declaration.Name}: {string.Join(' ', declaration.WordsOf("summary")!.Take(8))}");

    [Fact]
    public void What_is_returned_is_said_in_words() => PublicTypes.None(
        from declaration in PublicDeclaration.All
        where declaration.WordsOf("returns") is { } words && words.Count < FewestWordsOfReturns
        select $"{declaration.Name}: {string.Join(' ', declaration.WordsOf("returns")!)}");

    [Fact]
    public void Every_headline_type_has_an_example()
    {
        var withExample = PublicDeclaration.All.Where(static one => one.IsType && one.Documentation.Element("example") is not null).Select(static one => one.Name).ToHashSet(StringComparer.Ordinal);
        PublicTypes.None(Headlines().Where(type => !withExample.Contains(type)));
    }

    // Those that the README lists: what a user writes first.
    private static IEnumerable<string> Headlines()
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));
        var table = page[page.IndexOf("## What is in the package", StringComparison.Ordinal)..].Split("\n## ")[1..][0];
        var types = PublicTypes.OfBothPackages.Where(static type => !type.IsEnum).Select(PublicTypes.NameOf).ToHashSet(StringComparer.Ordinal);
        return table.Split('`').Where((_, at) => at % 2 == 1).Select(static name => name.Split('<')[0]).Where(types.Contains).Distinct(StringComparer.Ordinal);
    }
}
