namespace MongCai.Kpi;

/// <content>The possible changes where only a bound of an observation is known.</content>
public sealed partial class Change
{
    /// <summary>
    /// Gets the possible differences, in the indicator's unit: the differences of all values in the <see cref="Observation.Range"/> of the two observations.
    /// </summary>
    /// <value>
    /// A single number where both values are known; empty where the two observations were counted under different definitions and are not compared.
    /// </value>
    /// <example>From 1,2 tỷ to "over 1,4 tỷ" it is more than 0,2 tỷ: <c>(0.2..)</c>.</example>
    public RationalInterval AbsoluteRange => Incomparable is null ? To.Range.Add(From.Range.Negate()) : RationalInterval.Empty;

    /// <summary>Gets the possible relative changes, as ratios: −0,28 is −28%.</summary>
    /// <value>
    /// Values of <see cref="From"/> that are not above zero are left out, because no change relative to them is defined. Empty where no other value is
    /// possible, and where <see cref="AbsoluteRange"/> is empty.
    /// </value>
    public RationalInterval RelativeRange => RatioRange.Add(RationalInterval.At(-1));

    /// <summary>Gets the possible ratios of the two values. The interval is empty where <see cref="RelativeRange"/> is empty.</summary>
    public RationalInterval RatioRange => Incomparable is null ? To.Range.Divide(From.Range) : RationalInterval.Empty;

    /// <summary>
    /// Gets the possible differences in percentage points. The interval is empty where <see cref="PercentagePoints"/> is undefined because of the indicator's
    /// unit or nature.
    /// </summary>
    public RationalInterval PercentagePointsRange => IsInPoints ? AbsoluteRange.Scale(To.Indicator.Unit.Convert(1, Unit.Percent)) : RationalInterval.Empty;

    private bool IsInPoints => To.Indicator is { Unit: var unit, Nature: var nature } && unit.BaseUnit == Unit.One && nature.IsRate();
}
