using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Poverty;

/// <summary>Where a rule is laid down.</summary>
/// <remarks>Equality is that of both parts. Text form: the document, with <c> (secondary source)</c> where it was not read itself.</remarks>
[JsonConverter(typeof(WriteOnlyJsonConverter<RuleSource>))]
public sealed record RuleSource
{
    /// <summary>A source.</summary>
    /// <param name="document">The document: <c>Nghị định 07/2021/NĐ-CP</c>.</param>
    /// <param name="isSecondary">Whether the rule is known only from those who quote the document.</param>
    /// <exception cref="ArgumentException"><paramref name="document"/> is null, empty or blank.</exception>
    public RuleSource(string document, bool isSecondary = false)
    {
        Document = Guard.Against.NullOrWhiteSpace(document);
        IsSecondary = isSecondary;
    }

    /// <summary>The document.</summary>
    public string Document { get; }

    /// <summary>Whether the rule is known only from those who quote the document, such as the press.</summary>
    public bool IsSecondary { get; }

    /// <summary>The document, and whether it is quoted at second hand.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => IsSecondary ? $"{Document} (secondary source)" : Document;
}
