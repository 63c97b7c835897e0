using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Events;

/// <summary>An amount that an event had: 165 learners, over 1,4 tỷ đồng.</summary>
/// <remarks>Equality is that of all parts. Text form, for a reader only: <c>learners 165 person</c>, <c>spent 1400000000 dong or more</c>.</remarks>
[JsonConverter(typeof(WriteOnlyJsonConverter<EventQuantity>))]
public sealed record EventQuantity
{
    /// <summary>An amount.</summary>
    /// <param name="name">What it is an amount of, one of a kind in its event.</param>
    /// <param name="amount">How much, exactly, in the unit.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="isLowerBound">Whether it was that much or more: "over 1,4 tỷ đồng".</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null, empty, blank or no Unicode text.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="unit"/> is null.</exception>
    public EventQuantity(string name, Rational amount, Unit unit, bool isLowerBound = false)
    {
        Name = Guard.Against.NoText(name);
        Amount = amount;
        Unit = Guard.Against.Null(unit);
        IsLowerBound = isLowerBound;
    }

    /// <summary>What it is an amount of.</summary>
    public string Name { get; }

    /// <summary>How much, in the unit.</summary>
    public Rational Amount { get; }

    /// <summary>The unit.</summary>
    public Unit Unit { get; }

    /// <summary>Whether it was that much or more.</summary>
    public bool IsLowerBound { get; }

    /// <summary>Name, amount and unit.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Name} {Amount} {Unit}{(IsLowerBound ? " or more" : string.Empty)}";
}
