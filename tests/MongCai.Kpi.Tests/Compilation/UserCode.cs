using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MongCai.Kpi.Tests.Compilation;

/// <summary>Compiles code as a user of the library would write it, in a project with implicit usings.</summary>
internal static class UserCode
{
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.CSharp14);

    private static readonly CSharpCompilationOptions Options =
        new(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable);

    private static readonly SyntaxTree Usings = Parse(ImplicitUsings);

    private static readonly Lazy<IReadOnlyList<MetadataReference>> Trusted = new(static () =>
        [.. TrustedPlatform().Select(static path => MetadataReference.CreateFromFile(path))]);

    private static readonly Lazy<CSharpCompilation> Empty = new(static () => CSharpCompilation.Create("User", [Usings], Trusted.Value, Options));

    /// <summary>Gets references to the running framework and to everything that the tests refer to, the library included.</summary>
    public static IReadOnlyList<MetadataReference> References => Trusted.Value;

    /// <summary>Compiles a program; each of them is a change of the same empty one, so that the references are read once.</summary>
    public static Compiled Compile(string source) => new(Empty.Value.AddSyntaxTrees(Parse(source)));

    /// <summary>Creates a compilation of the library's own sources, to find out which type refers to which.</summary>
    public static CSharpCompilation CompileLibrary(IEnumerable<string> files) => CSharpCompilation.Create(
        "Sources",
        [Usings, .. files.Select(static file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), Parsing, file))],
        [.. References.Where(static reference => !string.Equals(Path.GetFileName(reference.Display), "MongCai.Kpi.dll", StringComparison.Ordinal))],
        Options.WithOutputKind(OutputKind.DynamicallyLinkedLibrary));

    /// <summary>Creates a compilation of a file of tests, to find out which types it names.</summary>
    public static (SyntaxTree Tree, SemanticModel Model) CompileTests(string file)
    {
        var tree = Parse(File.ReadAllText(file));
        var compilation = CSharpCompilation.Create("Tests", [Usings, Parse("global using Xunit;"), tree], References, Options.WithOutputKind(OutputKind.DynamicallyLinkedLibrary));
        Assert.DoesNotContain(compilation.GetDiagnostics(), static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return (tree, compilation.GetSemanticModel(tree));
    }

    private static SyntaxTree Parse(string source) => CSharpSyntaxTree.ParseText(source, Parsing);

    private static string[] TrustedPlatform() =>
        ((string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? string.Empty)
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
}
