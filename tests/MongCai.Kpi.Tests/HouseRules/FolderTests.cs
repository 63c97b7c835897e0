using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using MongCai.Kpi.Tests.Compilation;

namespace MongCai.Kpi.Tests.HouseRules;

/// <summary>The folders of the source depend on each other one way.</summary>
public class FolderTests
{
    private static readonly string[] Foundation = ["Guards", "Formats"];
    private static readonly string[] Indicators = [.. Foundation, "Languages", "Numbers", "Periods", "Areas", "Breakdowns", "Documents"];
    private static readonly string[] Measured = [.. Indicators, "Indicators"];
    private static readonly string[] Targets = Measured;
    private static readonly string[] Attainments = [.. Targets, "Targets", "Pace"];
    private static readonly string[] Rows = [.. Targets, "Targets"];
    private static readonly string[] Text = [.. Attainments, "Attainments", "RollUps"];
    private static readonly string[] Claims = [.. Text, "Text"];

    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Guards"] = [],
        ["Formats"] = [],
        ["Numbers"] = Foundation,
        ["Periods"] = Foundation,
        ["Languages"] = [.. Foundation, "Numbers", "Periods"],
        ["Areas"] = [.. Foundation, "Languages", "Numbers", "Periods"],
        ["Breakdowns"] = [.. Foundation, "Languages", "Numbers", "Periods"],
        ["Pace"] = [.. Foundation, "Numbers", "Periods"],
        ["Indicators"] = Indicators,
        ["Claims"] = Claims,
        ["Events"] = Measured,
        ["Poverty"] = Measured,
        ["Documents"] = [.. Foundation, "Languages"],
        ["RollUps"] = Measured,
        ["Scorecards"] = [.. Attainments, "Attainments", "RollUps"],
        ["Scores"] = [.. Attainments, "Attainments"],
        ["Targets"] = Targets,
        ["Attainments"] = Attainments,
        ["Text"] = Text,
        ["Rows"] = Rows,
        ["DependencyInjection"] = [.. Text, "Text", "Scorecards"],
    };

    private static readonly CSharpCompilation Library = UserCode.CompileLibrary(Repository.SourceFiles);

    [Fact]
    public void The_sources_are_understood() =>
        PublicTypes.None(Library.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(static diagnostic => diagnostic.ToString()));

    [Fact]
    public void Every_folder_is_declared() =>
        PublicTypes.None(Repository.SourceFiles.Select(Repository.FolderOf).Distinct(StringComparer.Ordinal).Except(Allowed.Keys, StringComparer.Ordinal));

    [Fact]
    public void No_folder_refers_to_one_above_it() => PublicTypes.None(
        from reference in References()
        where !string.Equals(reference.From, reference.To, StringComparison.Ordinal)
            && Allowed.TryGetValue(reference.From, out var allowed) && !allowed.Contains(reference.To, StringComparer.Ordinal)
        select $"{reference.From} refers to {reference.To}: {reference.Type} in {reference.File}");

    [Fact]
    public void References_are_found() =>
        Assert.Contains(References(), static reference => reference is { From: "Numbers", To: "Formats", Type: "SpanWriter" });

    private static IReadOnlyCollection<Reference> References() =>
    [
        .. from tree in Library.SyntaxTrees
           where tree.FilePath.Length > 0
           let model = Library.GetSemanticModel(tree)
           from name in tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>()
           from type in TypesOf(model.GetSymbolInfo(name).Symbol)
           from declaration in type.DeclaringSyntaxReferences
           select new Reference(Repository.FolderOf(tree.FilePath), Repository.FolderOf(declaration.SyntaxTree.FilePath), type.Name, Path.GetFileName(tree.FilePath)),
    ];

    private static IEnumerable<INamedTypeSymbol> TypesOf(ISymbol? symbol) =>
        (symbol as INamedTypeSymbol ?? symbol?.ContainingType) is { } type ? [type.OriginalDefinition] : [];

    private sealed record Reference(string From, string To, string Type, string File);
}
