using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>Of how many areas and periods that were expected a value was reported: 16 of 17. It is no share of areas where something happened.</summary>
/// <remarks>Equality is that of both numbers. Text form, for a reader only: <c>16 of 17</c>.</remarks>
[JsonConverter(typeof(WriteOnlyJsonConverter<Coverage>))]
public sealed record Coverage
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

    /// <summary>Both numbers.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => FormattableString.Invariant($"{Reported} of {Expected}");
}
