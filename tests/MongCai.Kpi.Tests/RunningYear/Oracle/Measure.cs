using MongCai.Kpi.Tests.Numbers.Oracle;

namespace MongCai.Kpi.Tests.RunningYear.Oracle;

/// <summary>The indicator of a case.</summary>
/// <param name="Kind">What it counts.</param>
/// <param name="NeverFalls">Whether its increments, or those of its parts, are never negative.</param>
/// <param name="IsPercent">Whether a rate is printed in percent.</param>
/// <param name="Declared">The bounds that it declares, if any.</param>
/// <param name="StockDay">For a flow over a stock, the day of that stock.</param>
internal sealed record Measure(MeasuredKind Kind, bool NeverFalls, bool IsPercent, ValueSet? Declared, StockDay StockDay)
{
    public Column Column => Kind switch
    {
        MeasuredKind.Flow or MeasuredKind.DistinctCount or MeasuredKind.RateToStock => Column.Accumulating,
        MeasuredKind.Proportion or MeasuredKind.Rate => Column.Rate,
        _ => Column.Level,
    };

    /// <summary>Gets whether it is a count itself, not one count over another.</summary>
    public bool IsAmount => Kind is MeasuredKind.Flow or MeasuredKind.DistinctCount;

    /// <summary>Gets whether it is reported as a numerator and a denominator.</summary>
    public bool HasParts => Kind is MeasuredKind.Proportion or MeasuredKind.Rate or MeasuredKind.RateToStock or MeasuredKind.ProportionOfStocks;

    public bool IsProportion => Kind is MeasuredKind.Proportion or MeasuredKind.ProportionOfStocks;

    /// <summary>Gets what the whole is in its unit: 100 in percent, else 1.</summary>
    public BigRational Whole => Exactly.Of(IsPercent ? 100 : 1);

    /// <summary>Gets its smallest and largest possible value; what never falls began with nothing, so it is never below 0.</summary>
    public ValueSet Possible => NeverFalls ? Unsigned.And(ValueSet.AtLeast(Exactly.Zero)) : Unsigned;

    private ValueSet Unsigned => Declared ?? (IsProportion ? ValueSet.Between(Exactly.Zero, Whole) : ValueSet.All);

    public override string ToString() =>
        $"{(NeverFalls ? "never falling " : "")}{Kind}{(HasParts ? IsPercent ? " in percent" : " of one" : "")}{(Kind == MeasuredKind.RateToStock ? $" on {StockDay}" : "")}{(Declared is { } bounds ? $" within {bounds}" : "")}";
}
