using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Poverty;

/// <summary>The document in which a rule of a poverty standard is laid down.</summary>
/// <remarks>
/// Two sources are equal only if they are the same object. The text form is for readers only: the title of the document, followed by <c> (secondary source)</c>
/// where the document itself was not read.
/// The JSON form is <c>{"title":"Nghị định 07/2021/NĐ-CP","isSecondary":true}</c>, without the flag where the document itself was read.
/// </remarks>
[JsonConverter(typeof(ObjectJsonConverter<RuleSource>))]
public sealed partial class RuleSource
{
    /// <summary>Creates a reference to the document that lays down a rule.</summary>
    /// <param name="title">The title of the document, such as <c>Nghị định 07/2021/NĐ-CP</c>.</param>
    /// <param name="isSecondary">Whether the rule is known only from those who quote the document.</param>
    /// <exception cref="ArgumentException"><paramref name="title"/> is null, empty or blank.</exception>
    public RuleSource(string title, bool isSecondary = false)
    {
        Title = Guard.Against.NullOrWhiteSpace(title);
        IsSecondary = isSecondary;
    }

    /// <summary>Gets the title of the document.</summary>
    public string Title { get; }

    /// <summary>Gets a value indicating whether the rule is known only from those who quote the document, such as the press.</summary>
    public bool IsSecondary { get; }

    /// <summary>Returns the title of the document, and whether it is quoted at second hand.</summary>
    /// <returns>A text such as <c>Nghị định 07/2021/NĐ-CP (secondary source)</c>.</returns>
    public override string ToString() => IsSecondary ? $"{Title} (secondary source)" : Title;
}
