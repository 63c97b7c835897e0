using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>A name as reports print it, in Vietnamese and in English.</summary>
/// <remarks>
/// JSON form: <c>{"vi":"hộ","en":"household"}</c>.
/// </remarks>
[JsonConverter(typeof(ObjectJsonConverter<BilingualText>))]
public sealed partial record BilingualText
{
    /// <summary>A name in both languages.</summary>
    /// <param name="vietnamese">In Vietnamese.</param>
    /// <param name="english">In English.</param>
    /// <exception cref="ArgumentException">A text is null, empty or blank.</exception>
    public BilingualText(string vietnamese, string english)
    {
        Vietnamese = Guard.Against.NullOrWhiteSpace(vietnamese);
        English = Guard.Against.NullOrWhiteSpace(english);
    }

    /// <summary>In Vietnamese.</summary>
    public string Vietnamese { get; }

    /// <summary>In English.</summary>
    public string English { get; }

    /// <summary>The English text.</summary>
    /// <returns><see cref="English"/>.</returns>
    public override string ToString() => English;
}
