using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Poverty;

/// <summary>Where a rule is laid down.</summary>
/// <remarks>
/// Equality is that of the reference. Text form, for a reader only: the title of the document, with <c> (secondary source)</c> where it was not read itself.
/// JSON form: <c>{"title":"Nghị định 07/2021/NĐ-CP","isSecondary":true}</c>, without the flag where the document was read itself.
/// </remarks>
[JsonConverter(typeof(ObjectJsonConverter<RuleSource>))]
public sealed partial class RuleSource
{
    /// <summary>A source.</summary>
    /// <param name="title">The title of the document: <c>Nghị định 07/2021/NĐ-CP</c>.</param>
    /// <param name="isSecondary">Whether the rule is known only from those who quote the document.</param>
    /// <exception cref="ArgumentException"><paramref name="title"/> is null, empty or blank.</exception>
    public RuleSource(string title, bool isSecondary = false)
    {
        Title = Guard.Against.NullOrWhiteSpace(title);
        IsSecondary = isSecondary;
    }

    /// <summary>The title of the document.</summary>
    public string Title { get; }

    /// <summary>Whether the rule is known only from those who quote the document, such as the press.</summary>
    public bool IsSecondary { get; }

    /// <summary>The title of the document, and whether it is quoted at second hand.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => IsSecondary ? $"{Title} (secondary source)" : Title;
}
