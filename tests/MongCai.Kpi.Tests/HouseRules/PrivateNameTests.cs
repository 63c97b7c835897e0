using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MongCai.Kpi.Tests.HouseRules;

/// <summary>A name that only its author understands has been replaced, and does not come back.</summary>
public class PrivateNameTests
{
    // Each with the name that a stranger understands.
    private static readonly Dictionary<string, string> Replaced = new(StringComparer.Ordinal)
    {
        ["Way"] = "PathToTarget",
        ["AlikeEvents"] = "CountIndex",
        ["Fault"] = "Problem",
        ["fault"] = "problem",
        ["TextFault"] = "TextProblem",
        ["Misfit"] = "Problem",
        ["misfit"] = "problem",
        ["AsKnownAt"] = "KnownAt",
        ["KnownOn"] = "KnownAt",
        ["knownOn"] = "knownAt",
        ["AsPublishedOn"] = "KnownAt",
    };

    // As names of types they say nothing; as names of members they may be right: what was given beside what was computed.
    private static readonly Dictionary<string, string> ReplacedTypes = new(StringComparer.Ordinal)
    {
        ["Given"] = "Preconditions",
        ["Judging"] = "a name with what is judged",
    };

    [Fact]
    public void No_replaced_name_comes_back() => PublicTypes.None(
        from file in Repository.PackageFiles
        from token in CSharpSyntaxTree.ParseText(File.ReadAllText(file)).GetRoot().DescendantTokens()
        where token.IsKind(SyntaxKind.IdentifierToken) && Replaced.ContainsKey(token.Text)
        select $"{Path.GetFileName(file)}: {token.Text}, say {Replaced[token.Text]}");

    [Fact]
    public void No_type_has_a_replaced_name() => PublicTypes.None(
        from file in Repository.PackageFiles
        let name = Path.GetFileName(file).Split('.')[0]
        where ReplacedTypes.ContainsKey(name)
        select $"{Path.GetFileName(file)}: say {ReplacedTypes[name]}");
}
