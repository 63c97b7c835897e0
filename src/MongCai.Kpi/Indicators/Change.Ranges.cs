namespace MongCai.Kpi;

/// <content>The changes that are possible where only a bound of an observation is known.</content>
public sealed partial class Change
{
    /// <summary>
    /// Gets the differences that are possible, in the indicator's unit: those of all values that <see cref="Observation.Range"/> leaves to the two observations. A single number where both are known, and empty where the two
    /// were counted under different definitions and are not compared.
    /// </summary>
    /// <example>From 1,2 tỷ to "over 1,4 tỷ" it is more than 0,2 tỷ: <c>(0.2..)</c>.</example>
    public RationalInterval AbsoluteRange => Incomparable is null ? To.Range.Add(From.Range.Negate()) : RationalInterval.Empty;

    /// <summary>
    /// Gets the relative changes that are possible, as ratios: −0,28 is −28%. Values that are not above zero have no change relative to them and are left out; empty where no other is possible, and where <see cref="AbsoluteRange"/> is.
    /// </summary>
    public RationalInterval RelativeRange => RatioRange.Add(RationalInterval.At(-1));

    /// <summary>Gets the ratios that are possible, empty where no <see cref="RelativeRange"/> is.</summary>
    public RationalInterval RatioRange => Incomparable is null ? To.Range.Divide(From.Range) : RationalInterval.Empty;

    /// <summary>Gets the differences in percentage points that are possible; empty where <see cref="PercentagePoints"/> is undefined for the unit or the nature of the indicator.</summary>
    public RationalInterval PercentagePointsRange => IsInPoints ? AbsoluteRange.Scale(To.Indicator.Unit.Convert(1, Unit.Percent)) : RationalInterval.Empty;

    private bool IsInPoints => To.Indicator is { Unit: var unit, Nature: var nature } && unit.BaseUnit == Unit.One && nature.IsRate();
}
