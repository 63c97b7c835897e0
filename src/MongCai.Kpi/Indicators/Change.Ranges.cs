namespace MongCai.Kpi;

/// <content>The changes that are possible where only a bound of an observation is known.</content>
public sealed partial record Change
{
    /// <summary>
    /// Gets the differences that are possible, in the indicator's unit: those of all values that <see cref="Observation.Range"/> leaves to the two observations. A single number where both are known, and empty where the two
    /// were counted under different definitions and are not compared.
    /// </summary>
    /// <example>From 1,2 tỷ to "over 1,4 tỷ" it is more than 0,2 tỷ: <c>(0.2..)</c>.</example>
    public RationalInterval AbsoluteRange => Incomparable is null ? Later.Range.Add(Earlier.Range.Negate()) : RationalInterval.Empty;

    /// <summary>
    /// Gets the relative changes that are possible, as ratios: −0,28 is −28%. Earlier values that are not above zero have none and are left out; empty where no other is possible, and where <see cref="AbsoluteRange"/> is.
    /// </summary>
    public RationalInterval RelativeRange => Incomparable is null ? Later.Range.Divide(Earlier.Range).Add(RationalInterval.At(-1)) : RationalInterval.Empty;

    /// <summary>Gets the differences in percentage points that are possible; empty where <see cref="Points"/> is undefined for the unit or the nature of the indicator.</summary>
    public RationalInterval PointsRange => IsInPoints ? AbsoluteRange.Scale(Later.Indicator.Unit.Convert(1, Unit.Percent)) : RationalInterval.Empty;

    private bool IsInPoints => Later.Indicator is { Unit: var unit, Nature: var nature } && unit.Basic == Unit.One && nature.IsRate();
}
