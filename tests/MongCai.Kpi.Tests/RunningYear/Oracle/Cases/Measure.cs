using MongCai.Kpi.Tests.Numbers.Oracle;

namespace MongCai.Kpi.Tests.RunningYear.Oracle;

/// <summary>The indicator of a case, in the terms of the oracle.</summary>
/// <param name="Kind">The kind of thing that the indicator counts.</param>
/// <param name="NeverFalls">Whether its increments, or those of its parts, are never negative.</param>
/// <param name="IsPercent">Whether the rate is printed in percent.</param>
/// <param name="Declared">The bounds that the indicator declares, if any.</param>
/// <param name="StockDay">The day of the stock that a flow is divided by.</param>
internal sealed record Measure(MeasuredKind Kind, bool NeverFalls, bool IsPercent, ValueSet? Declared, StockDay StockDay)
{
    public Column Column => Kind switch
    {
        MeasuredKind.Flow or MeasuredKind.DistinctCount or MeasuredKind.RateToStock => Column.Accumulating,
        MeasuredKind.Proportion or MeasuredKind.Rate => Column.Rate,
        _ => Column.Level,
    };

    /// <summary>Gets whether the indicator is a count itself, and not one count over another.</summary>
    public bool IsAmount => Kind is MeasuredKind.Flow or MeasuredKind.DistinctCount;

    /// <summary>Gets whether the indicator is reported as a numerator and a denominator.</summary>
    public bool HasParts => Kind is MeasuredKind.Proportion or MeasuredKind.Rate or MeasuredKind.RateToStock or MeasuredKind.ProportionOfStocks;

    public bool IsProportion => Kind is MeasuredKind.Proportion or MeasuredKind.ProportionOfStocks;

    /// <summary>Gets the value of the whole in the indicator's unit: 100 in percent, otherwise 1.</summary>
    public BigRational Whole => Exactly.Of(IsPercent ? 100 : 1);

    /// <summary>Gets the values that are possible at all; an indicator that never falls began with nothing, so it is never below 0.</summary>
    public ValueSet Possible => NeverFalls ? Unsigned.And(ValueSet.AtLeast(Exactly.Zero)) : Unsigned;

    private ValueSet Unsigned => Declared ?? (IsProportion ? ValueSet.Between(Exactly.Zero, Whole) : ValueSet.All);

    public override string ToString() =>
        $"{(NeverFalls ? "never falling " : "")}{Kind}{(HasParts ? IsPercent ? " in percent" : " of one" : "")}{(Kind == MeasuredKind.RateToStock ? $" on {StockDay}" : "")}{(Declared is { } bounds ? $" within {bounds}" : "")}";
}
