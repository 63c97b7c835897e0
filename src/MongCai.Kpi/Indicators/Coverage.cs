using System.Text.Json;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>How many reports came for a value, of how many that were expected from areas and periods: 16 of 17.</summary>
/// <remarks>
/// A coverage says how complete a value is. The share of areas in which something happened is not a coverage.
/// Two coverages are equal when both numbers are equal: 1 of 2 is not 2 of 4. The text form, for a reader only, is <c>16 of 17</c>. The JSON form is
/// <c>{"reported":16,"expected":17}</c>.
/// </remarks>
/// <example><code>var share = new Coverage(reported: 16, expected: 17).Share;</code></example>
[JsonConverter(typeof(ObjectJsonConverter<Coverage>))]
public sealed record Coverage : IJsonObject<Coverage>
{
    /// <summary>Creates a coverage from the number of reports that came and the number expected.</summary>
    /// <param name="reported">How many reports came: 0 to <paramref name="expected"/>.</param>
    /// <param name="expected">How many reports were expected: 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative, or more reports came than were expected.</exception>
    public Coverage(int reported, int expected)
    {
        Expected = Guard.Against.NotBetween(expected, 0, int.MaxValue, "Expected");
        Reported = Guard.Against.NotBetween(reported, 0, expected, "Reported");
    }

    /// <summary>Gets how many reports came.</summary>
    public int Reported { get; }

    /// <summary>Gets how many reports were expected.</summary>
    public int Expected { get; }

    /// <summary>Gets a value indicating whether no report is missing.</summary>
    public bool IsComplete => Reported == Expected;

    /// <summary>
    /// Gets the reported number over the expected one. It is undefined, <see cref="UndefinedReason.EmptyPopulation"/>, where no report was expected.
    /// </summary>
    public Calculated<Ratio> Share => Expected == 0 ? UndefinedReason.EmptyPopulation : new Ratio(Reported, Expected);

    /// <summary>Gets the coverage of one report that came.</summary>
    internal static Coverage One { get; } = new(1, 1);

    /// <summary>Gets the coverage of one report that did not come.</summary>
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

    /// <summary>Returns both numbers, for a reader only.</summary>
    /// <returns>The text in the form <c>16 of 17</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Reported} of {Expected}");
}
