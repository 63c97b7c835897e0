using System.Text.Json;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>Of how many areas and periods that were expected a value was reported: 16 of 17. It is no share of areas where something happened.</summary>
/// <remarks>Equality is that of both numbers. Text form, for a reader only: <c>16 of 17</c>. JSON form: <c>{"reported":16,"expected":17}</c>.</remarks>
[JsonConverter(typeof(ObjectJsonConverter<Coverage>))]
public sealed record Coverage : IJsonObject<Coverage>
{
    /// <summary>A coverage.</summary>
    /// <param name="reported">How many were reported, 0 to <paramref name="expected"/>.</param>
    /// <param name="expected">How many were expected, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative, or more were reported than expected.</exception>
    public Coverage(int reported, int expected)
    {
        Expected = Guard.Against.NotBetween(expected, 0, int.MaxValue, "Expected");
        Reported = Guard.Against.NotBetween(reported, 0, expected, "Reported");
    }

    /// <summary>How many were reported.</summary>
    public int Reported { get; }

    /// <summary>How many were expected.</summary>
    public int Expected { get; }

    /// <summary>Whether none is missing.</summary>
    public bool IsComplete => Reported == Expected;

    /// <summary>Reported over expected; undefined, <see cref="UndefinedReason.EmptyPopulation"/>, where none was expected.</summary>
    public Calculated<Ratio> Share => Expected == 0 ? UndefinedReason.EmptyPopulation : new Ratio(Reported, Expected);

    /// <summary>One report that came.</summary>
    internal static Coverage One { get; } = new(1, 1);

    /// <summary>One report that did not come.</summary>
    internal static Coverage NoneOfOne { get; } = new(0, 1);

    static Coverage IJsonObject<Coverage>.Read(JsonElement json, JsonSerializerOptions options)
    {
        var parts = new JsonParts(json, options, "reported", "expected");
        return new Coverage(checked((int)parts.Count("reported")), checked((int)parts.Count("expected")));
    }

    void IJsonObject<Coverage>.Write(Utf8JsonWriter writer, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteNumber("reported", Reported);
        writer.WriteNumber("expected", Expected);
        writer.WriteEndObject();
    }

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Reported, Expected);

    /// <summary>Both numbers.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => FormattableString.Invariant($"{Reported} of {Expected}");
}
