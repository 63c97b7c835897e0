using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Events;

/// <summary>An amount that an event had: 165 learners, over 1,4 tỷ đồng.</summary>
/// <remarks>
/// An event whose amount nobody knows has no such quantity: it is left out. Equality is that of all parts. Text form, for a reader only: <c>learners 165 person</c>,
/// <c>spent 1400000000 dong or more</c>, <c>spent over 1400000000 dong</c>. JSON form: <c>{"name":"learners","amount":"165","unit":"person"}</c>, with <c>"atLeast":true</c> or <c>"over":true</c> where
/// only the lower end is known. In the line of an event (<see cref="EventJson"/>) the unit is its code alone.
/// </remarks>
/// <example><c>new EventQuantity("spent", RationalInterval.Above(1.4m), Unit.BillionDong)</c></example>
[JsonConverter(typeof(ObjectJsonConverter<EventQuantity>))]
public sealed partial record EventQuantity
{
    private readonly QuantityEnd _end;

    /// <summary>Creates an exact amount.</summary>
    /// <param name="name">What it is an amount of, one of a kind in its event.</param>
    /// <param name="amount">How much, exactly, in the unit.</param>
    /// <param name="unit">The unit.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null, empty, blank or no Unicode text.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="unit"/> is null.</exception>
    public EventQuantity(string name, Rational amount, Unit unit)
        : this(name, amount, unit, QuantityEnd.Exact)
    {
    }

    /// <summary>Creates an amount of which only the lower end may be known.</summary>
    /// <param name="name">What it is an amount of, one of a kind in its event.</param>
    /// <param name="range">How much it may be, in the unit: one number, at least a number (<see cref="RationalInterval.AtLeast"/>), or over a number (<see cref="RationalInterval.Above"/>).</param>
    /// <param name="unit">The unit.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null, empty, blank or no Unicode text; or <paramref name="range"/> is another range: no number, without a lower end, or
    /// several numbers up to an upper end.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="range"/> or <paramref name="unit"/> is null.</exception>
    public EventQuantity(string name, RationalInterval range, Unit unit)
        : this(name, EndOf(Guard.Against.Null(range)).Amount, unit, EndOf(range).End)
    {
    }

    internal EventQuantity(string name, Rational amount, Unit unit, QuantityEnd end)
    {
        Name = Guard.Against.NoText(name);
        Amount = amount;
        Unit = Guard.Against.Null(unit);
        _end = end;
    }

    /// <summary>Gets what it is an amount of.</summary>
    public string Name { get; }

    /// <summary>Gets how much it may be, in the unit: one number, at least a number, or over a number.</summary>
    public RationalInterval Range => _end switch
    {
        QuantityEnd.Exact => RationalInterval.At(Amount),
        QuantityEnd.AtLeast => RationalInterval.AtLeast(Amount),
        _ => RationalInterval.Above(Amount),
    };

    /// <summary>Gets the unit that the amount is given in.</summary>
    public Unit Unit { get; }

    /// <summary>The number, or the lower end.</summary>
    internal Rational Amount { get; }

    internal QuantityEnd End => _end;

    /// <summary>Returns the name, the amount and the unit.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => _end switch
    {
        QuantityEnd.Exact => $"{Name} {Amount} {Unit}",
        QuantityEnd.AtLeast => $"{Name} {Amount} {Unit} or more",
        _ => $"{Name} over {Amount} {Unit}",
    };

    /// <summary>Returns the same amount in another unit, of the same base unit.</summary>
    internal EventQuantity In(Unit unit) => unit == Unit ? this : new EventQuantity(Name, Unit.Convert(Amount, unit), unit, _end);

    private static (Rational Amount, QuantityEnd End) EndOf(RationalInterval range) => range switch
    {
        { SingleNumber: { } amount } => (amount, QuantityEnd.Exact),
        { Lower: { } lower, Upper: null } => (lower, range.IncludesLower ? QuantityEnd.AtLeast : QuantityEnd.Over),
        _ => throw new ArgumentException($"An amount of an event is one number, at least a number or over a number, and not {range}.", nameof(range)),
    };
}
