using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Poverty;

/// <summary>What a target presumes about the total at its end, which decides what a count means as a rate.</summary>
/// <remarks>Equality is that of the total. Text form: <c>total unchanged</c>, <c>total of 27000 expected</c>.</remarks>
[JsonConverter(typeof(WriteOnlyJsonConverter<TotalAssumption>))]
public sealed record TotalAssumption
{
    private TotalAssumption(long? total) => Total = total;

    /// <summary>The total stays what it is at the opening.</summary>
    public static TotalAssumption Unchanged { get; } = new(total: null);

    /// <summary>The total that is expected; null where the one at the opening is presumed to stay.</summary>
    public long? Total { get; }

    /// <summary>The total will be another one.</summary>
    /// <param name="total">The total at the end, above zero.</param>
    /// <returns>The assumption.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="total"/> is zero or negative.</exception>
    public static TotalAssumption Expected(long total) => total > 0
        ? new TotalAssumption(total)
        : throw new ArgumentOutOfRangeException(nameof(total), $"A rate needs a total above zero, not {(Rational)total}.");

    /// <summary>The assumption in words.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Total is { } total ? $"total of {(Rational)total} expected" : "total unchanged";
}
