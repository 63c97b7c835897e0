using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MongCai.Kpi.Tests.HouseRules;

/// <summary>A public type or member of the packages, with what its documentation says.</summary>
/// <param name="Name">The name, with that of the type before a member.</param>
/// <param name="Kind">The kind of the declaration.</param>
/// <param name="Documentation">The documentation comment; empty where there is none or it is inherited.</param>
internal sealed partial record PublicDeclaration(string Name, SyntaxKind Kind, XElement Documentation)
{
    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.CSharp14, DocumentationMode.Parse);

    private static readonly Lazy<IReadOnlyList<PublicDeclaration>> Found = new(static () => [.. Find()]);

    /// <summary>Gets every public type and member of both packages that has a documentation comment. They are read once.</summary>
    public static IReadOnlyList<PublicDeclaration> All => Found.Value;

    /// <summary>Gets a value indicating whether this is a type.</summary>
    public bool IsType => Kind is SyntaxKind.ClassDeclaration or SyntaxKind.StructDeclaration or SyntaxKind.InterfaceDeclaration or SyntaxKind.EnumDeclaration
        or SyntaxKind.RecordDeclaration or SyntaxKind.RecordStructDeclaration or SyntaxKind.DelegateDeclaration;

    /// <summary>Returns the words of a part of the documentation, or null where it has no such part. References count as the name that they refer to.</summary>
    public IReadOnlyList<string>? WordsOf(string part) =>
        Documentation.Element(part) is { } element ? [.. Text(element).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Where(static word => word.Any(char.IsLetterOrDigit))] : null;

    private static string Text(XElement element) => string.Concat(element.Nodes().Select(static node => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "see" or "paramref" or "typeparamref" } reference when reference.IsEmpty => NameIn(reference),
        XElement other => Text(other),
        _ => string.Empty,
    }));

    private static string NameIn(XElement reference) =>
        (reference.FirstAttribute?.Value ?? string.Empty).Split('(')[0].Split('.')[^1];

    private static IEnumerable<PublicDeclaration> Find()
    {
        var roots = Repository.PackageFiles.AsParallel().Select(static file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), Parsing).GetRoot()).ToList();

        // A type in several files may say in one of them only that it is public.
        var types = roots.SelectMany(static root => root.DescendantNodes().OfType<BaseTypeDeclarationSyntax>())
            .Where(static type => IsSaidPublic(type.Modifiers)).Select(static type => type.Identifier.Text).ToHashSet(StringComparer.Ordinal);
        return
            from root in roots
            from member in root.DescendantNodes().OfType<MemberDeclarationSyntax>()
            where IsPublic(member, types)
            let comment = member.GetLeadingTrivia().Select(static trivia => trivia.GetStructure()).OfType<DocumentationCommentTriviaSyntax>().LastOrDefault()
            where comment is not null
            select new PublicDeclaration(NameOf(member), member.Kind(), Read(comment));
    }

    private static bool IsPublic(MemberDeclarationSyntax member, HashSet<string> types) => member switch
    {
        BaseNamespaceDeclarationSyntax => false,
        BaseTypeDeclarationSyntax type => types.Contains(type.Identifier.Text) && (type.Parent is not BaseTypeDeclarationSyntax outer || IsPublic(outer, types)),
        _ => member.Parent is BaseTypeDeclarationSyntax parent && IsPublic(parent, types) && (parent is EnumDeclarationSyntax or InterfaceDeclarationSyntax || IsSaidPublic(member.Modifiers)),
    };

    private static bool IsSaidPublic(SyntaxTokenList modifiers) => modifiers.Any(SyntaxKind.PublicKeyword) || modifiers.Any(SyntaxKind.ProtectedKeyword);

    private static XElement Read(DocumentationCommentTriviaSyntax comment) =>
        XElement.Parse($"<doc>{Slashes().Replace(comment.Content.ToFullString(), " ")}</doc>", LoadOptions.PreserveWhitespace);

    private static string NameOf(MemberDeclarationSyntax member) => member switch
    {
        BaseTypeDeclarationSyntax type => type.Identifier.Text,
        DelegateDeclarationSyntax type => type.Identifier.Text,
        _ => $"{(member.Parent as BaseTypeDeclarationSyntax)?.Identifier.Text}.{member switch
        {
            MethodDeclarationSyntax method => $"{method.Identifier.Text}{method.ParameterList}",
            PropertyDeclarationSyntax property => property.Identifier.Text,
            EnumMemberDeclarationSyntax value => value.Identifier.Text,
            BaseFieldDeclarationSyntax field => field.Declaration.Variables[0].Identifier.Text,
            OperatorDeclarationSyntax @operator => $"operator {@operator.OperatorToken.Text}",
            ConstructorDeclarationSyntax constructor => $"constructor{constructor.ParameterList}",
            _ => $"{member.Kind()}",
        }}",
    };

    [GeneratedRegex(@"^\s*///", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Slashes();
}
