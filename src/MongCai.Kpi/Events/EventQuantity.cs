using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Events;

/// <summary>A named amount of an event, exact or with only its lower bound known: 165 learners, over 1.4 billion đồng (over 1,4 tỷ đồng).</summary>
/// <remarks>
/// <para>
/// Record quantities when an indicator adds up amounts of events, such as learners trained or money spent. An event whose amount nobody knows has no such
/// quantity: it is left out.
/// </para>
/// <para>
/// Two quantities are equal when all their parts are equal. The text form, for display only, is <c>learners 165 person</c>,
/// <c>spent 1400000000 dong or more</c> or <c>spent over 1400000000 dong</c>. The JSON form is <c>{"name":"learners","amount":"165","unit":"person"}</c>, with
/// <c>"atLeast":true</c> or <c>"over":true</c> when only the lower bound is known. In the line of an event (<see cref="EventJson"/>) the unit is represented by
/// its code alone.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// var learners = new EventQuantity("learners", 165, Unit.Person);
/// var spent = new EventQuantity("spent", RationalInterval.Above(1.4m), Unit.BillionDong);
/// </code>
/// </example>
[JsonConverter(typeof(ObjectJsonConverter<EventQuantity>))]
public sealed partial record EventQuantity
{
    private readonly QuantityEnd _end;

    /// <summary>Creates a quantity with an exact amount.</summary>
    /// <param name="name">The name of the quantity, which an event may have only once.</param>
    /// <param name="amount">The exact amount, in the unit.</param>
    /// <param name="unit">The unit of the amount.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null, empty, blank or not valid Unicode.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="unit"/> is null.</exception>
    public EventQuantity(string name, Rational amount, Unit unit)
        : this(name, amount, unit, QuantityEnd.Exact)
    {
    }

    /// <summary>Creates a quantity of which possibly only the lower bound is known.</summary>
    /// <param name="name">The name of the quantity, which an event may have only once.</param>
    /// <param name="range">
    /// The possible amounts, in the unit: one number, at least a number (<see cref="RationalInterval.AtLeast"/>), or over a number
    /// (<see cref="RationalInterval.Above"/>).
    /// </param>
    /// <param name="unit">The unit of the amounts.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="name"/> is null, empty, blank or not valid Unicode; or <paramref name="range"/> is another kind of range: empty, without a lower bound,
    /// or with several numbers up to an upper bound.
    /// </exception>
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

    /// <summary>Gets the name of the quantity, such as learners.</summary>
    public string Name { get; }

    /// <summary>Gets the interval of possible amounts, in the unit: one number, at least a number, or over a number.</summary>
    public RationalInterval Range => _end switch
    {
        QuantityEnd.Exact => RationalInterval.At(Amount),
        QuantityEnd.AtLeast => RationalInterval.AtLeast(Amount),
        _ => RationalInterval.Above(Amount),
    };

    /// <summary>Gets the unit in which the amount is given.</summary>
    public Unit Unit { get; }

    /// <summary>Gets the exact amount, or the lower bound of the amount.</summary>
    internal Rational Amount { get; }

    internal QuantityEnd End => _end;

    /// <summary>Returns the name, the amount and the unit, for display only.</summary>
    /// <returns>Text such as <c>learners 165 person</c> or <c>spent over 1400000000 dong</c>.</returns>
    public override string ToString() => _end switch
    {
        QuantityEnd.Exact => $"{Name} {Amount} {Unit}",
        QuantityEnd.AtLeast => $"{Name} {Amount} {Unit} or more",
        _ => $"{Name} over {Amount} {Unit}",
    };

    /// <summary>Returns the same quantity in another unit that has the same base unit.</summary>
    internal EventQuantity In(Unit unit) => unit == Unit ? this : new EventQuantity(Name, Unit.Convert(Amount, unit), unit, _end);

    private static (Rational Amount, QuantityEnd End) EndOf(RationalInterval range) => range switch
    {
        { SingleNumber: { } amount } => (amount, QuantityEnd.Exact),
        { Lower: { } lower, Upper: null } => (lower, range.IncludesLower ? QuantityEnd.AtLeast : QuantityEnd.Over),
        _ => throw new ArgumentException($"An amount of an event is one number, at least a number or over a number, and not {range}.", nameof(range)),
    };
}
