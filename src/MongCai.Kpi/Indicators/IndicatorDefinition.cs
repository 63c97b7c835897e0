using System.Text.Json;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>
/// What exactly an indicator counts, and by which rules: poor households by the national standard of 2016–2020. When the rules change, the indicator keeps its code and gets another definition,
/// and values under the two do not compare or add.
/// </summary>
/// <remarks>
/// Equality is that of the id. Text form: the id. JSON form: <c>{"id":"vn-2016/poor-households","text":{"vietnamese":"…","english":"…"}}</c>.
/// </remarks>
/// <example><c>new Indicator("jobs", Unit.Worker, Nature.Flow) { Definition = new IndicatorDefinition("jobs-2024", new("việc làm trên 3 tháng", "jobs of more than three months")) }</c></example>
[JsonConverter(typeof(ObjectJsonConverter<IndicatorDefinition>))]
public sealed record IndicatorDefinition : IJsonObject<IndicatorDefinition>
{
    /// <summary>Creates a definition.</summary>
    /// <param name="id">The id, by which two definitions are told apart.</param>
    /// <param name="text">The definition in words.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is null, empty or blank.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public IndicatorDefinition(string id, BilingualText text)
    {
        Id = Guard.Against.NullOrWhiteSpace(id);
        Text = Guard.Against.Null(text);
    }

    /// <summary>Gets the id, by which two definitions are told apart.</summary>
    public string Id { get; }

    /// <summary>Gets the definition in words.</summary>
    public BilingualText Text { get; }

    static IndicatorDefinition IJsonObject<IndicatorDefinition>.Read(JsonElement json)
    {
        var parts = new JsonParts(json, "id", "text");
        return new IndicatorDefinition(parts.String("id"), parts.Object<BilingualText>("text"));
    }

    void IJsonObject<IndicatorDefinition>.Write(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        writer.WriteString("id", Id);
        writer.WriteObject("text", Text);
        writer.WriteEndObject();
    }

    /// <summary>Determines whether the other is the same definition.</summary>
    /// <param name="other">The other definition.</param>
    /// <returns>True where the ids are equal.</returns>
    public bool Equals(IndicatorDefinition? other) => string.Equals(Id, other?.Id, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>Returns the id as the text of the definition.</summary>
    /// <returns><see cref="Id"/>.</returns>
    public override string ToString() => Id;
}
