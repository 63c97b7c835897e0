using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using MongCai.Kpi.Tests.Compilation;

namespace MongCai.Kpi.Tests.HouseRules;

/// <summary>The sources of the library as a compiler understands them. They are read once for all house rules.</summary>
internal static class SourceReferences
{
    private static readonly Lazy<CSharpCompilation> Compiled = new(static () => UserCode.CompileLibrary(Repository.SourceFiles));

    private static readonly Lazy<IReadOnlyList<SourceReference>> Found = new(static () => [.. Find().Distinct()]);

    private static readonly Lazy<HashSet<string>> TypeNames = new(static () =>
        [.. Library.SyntaxTrees.SelectMany(static tree => tree.GetRoot().DescendantNodes()).OfType<BaseTypeDeclarationSyntax>().Select(static type => type.Identifier.Text)]);

    /// <summary>Gets the sources of the library, compiled.</summary>
    public static CSharpCompilation Library => Compiled.Value;

    /// <summary>Gets every pair of a file and a type that the file names, each once.</summary>
    public static IReadOnlyList<SourceReference> All => Found.Value;

    private static IEnumerable<SourceReference> Find() =>
        from tree in Library.SyntaxTrees
        where tree.FilePath.Length > 0
        from reference in In(tree)
        select reference;

    private static IEnumerable<SourceReference> In(SyntaxTree tree)
    {
        var (model, room) = (Library.GetSemanticModel(tree), Room.Of(tree.FilePath));
        return
            from name in NamesIn(tree)
            from type in TypesOf(model.GetSymbolInfo(name).Symbol)
            where !type.DeclaringSyntaxReferences.IsEmpty
            select new SourceReference(room, Room.Of(HomeOf(type)), type.Name, Path.GetFileName(tree.FilePath));
    }

    // The compiler takes its time to say what a name refers to. So it is asked of the names of types, where they first stand in a file; and where every test tries all of its cases, of every name wherever it stands.
    private static IEnumerable<SimpleNameSyntax> NamesIn(SyntaxTree tree) =>
        tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>() is var names && CaseCount.IsAll
            ? names
            : names.Where(static name => TypeNames.Value.Contains(name.Identifier.Text)).DistinctBy(static name => name.Identifier.Text, StringComparer.Ordinal);

    // A type that is written in several files lives in that which has its plain name.
    private static string HomeOf(INamedTypeSymbol type) => type.DeclaringSyntaxReferences.Select(static declaration => declaration.SyntaxTree.FilePath).MinBy(static file => Path.GetFileName(file).Length)!;

    private static IEnumerable<INamedTypeSymbol> TypesOf(ISymbol? symbol) =>
        (symbol as INamedTypeSymbol ?? symbol?.ContainingType) is { } type ? [type.OriginalDefinition] : [];
}
