using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Guides.Tests;

/// <summary>Finds the C# blocks of a page. A block after <c>&lt;!-- continues --&gt;</c> continues the blocks before it.</summary>
internal static class Snippets
{
    private const string Opening = "```csharp";
    private const string Closing = "```";
    private const string Continuation = "<!-- continues -->";

    public static IReadOnlyList<Snippet> Of(string page, string markdown)
    {
        var snippets = new List<Snippet>();
        var before = string.Empty;
        var lastText = string.Empty;
        List<string>? block = null;
        foreach (var line in markdown.ReplaceLineEndings("\n").Split('\n'))
        {
            var text = line.Trim();
            if (block is null)
            {
                block = string.Equals(text, Opening, StringComparison.Ordinal) ? [] : null;
                lastText = block is null && text.Length > 0 ? text : lastText;
            }
            else if (string.Equals(text, Closing, StringComparison.Ordinal))
            {
                var code = string.Join('\n', block);
                var continues = string.Equals(lastText, Continuation, StringComparison.Ordinal);
                before = continues ? Join(before, code) : code;
                if (continues)
                {
                    snippets[^1] = snippets[^1] with { IsContinued = true };
                }

                snippets.Add(new Snippet(page, snippets.Count, before));
                (block, lastText) = (null, text);
            }
            else
            {
                block.Add(line);
            }
        }

        return block is null ? snippets : throw new FormatException($"{page}: the last block is not closed.");
    }

    /// <summary>Joins two programs to one: usings first, then statements, then types.</summary>
    private static string Join(string before, string code)
    {
        CompilationUnitSyntax[] units = [CSharpSyntaxTree.ParseText(before).GetCompilationUnitRoot(), CSharpSyntaxTree.ParseText(code).GetCompilationUnitRoot()];
        IEnumerable<SyntaxNode> nodes =
        [
            .. units.SelectMany(static unit => unit.Usings).DistinctBy(static directive => directive.ToString(), StringComparer.Ordinal),
            .. units.SelectMany(static unit => unit.Members).OfType<GlobalStatementSyntax>(),
            .. units.SelectMany(static unit => unit.Members).Where(static member => member is not GlobalStatementSyntax),
        ];
        return string.Concat(nodes.Select(static node => node.ToFullString().TrimEnd('\n') + "\n"));
    }
}
