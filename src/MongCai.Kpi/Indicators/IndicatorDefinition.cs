using System.Text.Json;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>What exactly an indicator counts, and by which rules: poor households by the national standard of 2016–2020.</summary>
/// <remarks>
/// One needs a definition where the rules of counting may change. The indicator then keeps its code and gets another definition, and values under the two
/// definitions are neither compared nor added. Two definitions are equal when their codes are equal. The text form is the code. The JSON form is
/// <c>{"code":"vn-2016/poor-households","text":{"vi":"…","en":"…"}}</c>.
/// </remarks>
/// <example>
/// <code>
/// var definition = new IndicatorDefinition("jobs-2024", new(("vi", "việc làm trên 3 tháng"), ("en", "jobs of more than three months")));
/// var jobs = new Indicator("jobs", Unit.Worker, Nature.Flow) { Definition = definition };
/// </code>
/// </example>
[JsonConverter(typeof(ObjectJsonConverter<IndicatorDefinition>))]
public sealed record IndicatorDefinition : IJsonObject<IndicatorDefinition>
{
    /// <summary>Creates a definition from its code and its words.</summary>
    /// <param name="code">The code that distinguishes the definition from others.</param>
    /// <param name="text">The definition in words.</param>
    /// <exception cref="ArgumentException"><paramref name="code"/> is null, empty or blank.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public IndicatorDefinition(string code, LocalisedText text)
    {
        Code = Guard.Against.NullOrWhiteSpace(code);
        Text = Guard.Against.Null(text);
    }

    /// <summary>Gets the code that distinguishes the definition from others.</summary>
    public string Code { get; }

    /// <summary>Gets the definition in words.</summary>
    public LocalisedText Text { get; }

    static IndicatorDefinition IJsonObject<IndicatorDefinition>.Read(JsonElement json, JsonSerializerOptions options)
    {
        var parts = new JsonParts(json, options, "code", "text");
        return new IndicatorDefinition(parts.String("code"), parts.Object<LocalisedText>("text"));
    }

    void IJsonObject<IndicatorDefinition>.Write(Utf8JsonWriter writer, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("code", Code);
        writer.WriteObject("text", Text, options);
        writer.WriteEndObject();
    }

    /// <summary>Determines whether another definition is the same as this one.</summary>
    /// <param name="other">The other definition.</param>
    /// <returns>True where the codes are equal.</returns>
    public bool Equals(IndicatorDefinition? other) => string.Equals(Code, other?.Code, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Code);

    /// <summary>Returns the code of the definition.</summary>
    /// <returns>The value of <see cref="Code"/>: <c>vn-2016/poor-households</c>.</returns>
    public override string ToString() => Code;
}
