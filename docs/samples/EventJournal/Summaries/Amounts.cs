using MongCai.Kpi;
using MongCai.Kpi.Events;

namespace EventJournal.Summaries;

/// <summary>
/// Converts between quantities and amounts: the amount of a quantity, which is exact or a bound, and the same kind of quantity with another amount.
/// </summary>
internal static class Amounts
{
    public static Rational Of(EventQuantity quantity) => quantity.Range.Lower.GetValueOrDefault();

    public static EventQuantity With(EventQuantity quantity, Rational amount) => quantity.Range switch
    {
        { Upper: not null } => new EventQuantity(quantity.Name, amount, quantity.Unit),
        { IncludesLower: true } => new EventQuantity(quantity.Name, RationalInterval.AtLeast(amount), quantity.Unit),
        _ => new EventQuantity(quantity.Name, RationalInterval.Above(amount), quantity.Unit),
    };
}
