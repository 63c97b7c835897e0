using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Events;

/// <summary>The sum of a quantity over events.</summary>
/// <remarks>Equality is that of all parts. Text form, for a reader only: <c>165 (Exact, of 1 events)</c>.</remarks>
[JsonConverter(typeof(WriteOnlyJsonConverter<EventSum>))]
public sealed record EventSum
{
    internal EventSum(Calculated<Rational> amount, Bound bound, long events)
    {
        Amount = amount;
        Bound = bound;
        Events = events;
    }

    /// <summary>The sum in its unit. <see cref="UndefinedReason.MethodNotApplicable"/> where a lower bound is added and another one taken off.</summary>
    public Calculated<Rational> Amount { get; }

    /// <summary>Whether it is the value or a bound of it.</summary>
    public Bound Bound { get; }

    /// <summary>How many events had the quantity, less those taken back.</summary>
    public long Events { get; }

    /// <summary>Amount, bound and events.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Amount} ({Bound}, of {(Rational)Events} events)";
}
