namespace MongCai.Kpi;

/// <content>The values that the indicator can have.</content>
public sealed partial record Indicator
{
    // Null where the bounds are those of the nature.
    private readonly RationalInterval? _bounds;
    private readonly bool _neverFalls;

    // Null where the possible values are the bounds.
    private readonly RationalInterval? _possible;

    /// <summary>Gets or initialises the smallest and the largest value that the indicator can have, in its unit, in any area and period.</summary>
    /// <remarks>
    /// Bounds say which sign and scale the values have. They are not capacities. A value outside the bounds is refused, and what a running year can still
    /// bring lies within them.
    /// </remarks>
    /// <value>
    /// Unless set: 0 to 1, converted to the indicator's unit (0 to 100 in percent), for a proportion; 0 to 1 for a milestone; 0 and more for a distinct
    /// count; every number for the others.
    /// </value>
    /// <exception cref="ArgumentNullException">The interval is null.</exception>
    /// <exception cref="ArgumentException">
    /// The interval is empty, contains a value that the nature excludes, or lies below zero although <see cref="NeverFalls"/> is set.
    /// </exception>
    /// <example><c>Bounds = RationalInterval.AtLeast(0)</c> for an amount that cannot be negative.</example>
    public RationalInterval Bounds
    {
        get => _bounds ?? NaturalBounds;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            _bounds = !value.IsEmpty && NaturalBounds.Contains(value)
                ? value
                : throw new ArgumentException($"The values of {Code}, a {Nature}, cannot lie in {value}: expected a part of {NaturalBounds} that is not empty.", nameof(value));
            _possible = Possibly(_bounds, nameof(value));
        }
    }

    /// <summary>
    /// Gets or initialises a value indicating whether the amounts that are added in the course of a year are never negative, so that the total to date can
    /// only grow.
    /// </summary>
    /// <remarks>
    /// For a rate, it says so of the parts that accumulate. A flow may fall unless it is declared not to, because a wrong <see cref="Outlook.Secured"/> is
    /// worse than none.
    /// </remarks>
    /// <value>False unless set; always true for a distinct count.</value>
    /// <exception cref="ArgumentException">
    /// The indicator is a stock, an index or a milestone, which do not accumulate; or all its bounds lie below zero.
    /// </exception>
    public bool NeverFalls
    {
        get => _neverFalls || Nature == Nature.DistinctCount;
        init
        {
            _neverFalls = !value || Nature is not (Nature.Stock or Nature.IndexNumber or Nature.Milestone)
                ? value
                : throw new ArgumentException($"{Code} is a {Nature}, a level of its own day: only what accumulates never falls.", nameof(value));
            _possible = Possibly(Bounds, nameof(value));
        }
    }

    /// <summary>Gets the values that the indicator can have: those within the bounds, and from zero on where it never falls.</summary>
    internal RationalInterval Possible => _possible ?? Bounds;

    /// <summary>
    /// Gets whether a value includes all that came before it in the period: a flow, a distinct count, or a rate whose numerator adds up over time.
    /// </summary>
    internal bool Accumulates => Nature switch
    {
        Nature.Flow or Nature.DistinctCount => true,
        Nature.Proportion or Nature.Ratio or Nature.Mean => RateParts != RateParts.Stock,
        _ => false,
    };

    /// <summary>
    /// Gets whether the value is built up from zero in the course of a period: true for all that accumulates except a rate of two flows, which is of the same
    /// size at any time.
    /// </summary>
    internal bool GrowsFromNothing => Accumulates && !IsRateOfFlows;

    internal bool IsRateOfFlows => RateParts == RateParts.Flow && HasParts;

    /// <summary>Gets whether the values have a numerator and a denominator.</summary>
    internal bool HasParts => Nature is Nature.Proportion or Nature.Ratio or Nature.Mean;

    private static RationalInterval NotNegative { get; } = RationalInterval.AtLeast(0);

    private static RationalInterval ZeroToOne { get; } = RationalInterval.Between(0, 1);

    private static RationalInterval ZeroToHundred { get; } = RationalInterval.Between(0, 100);

    private RationalInterval NaturalBounds => Nature switch
    {
        Nature.Milestone => ZeroToOne,
        Nature.Proportion when Unit == Unit.Percent => ZeroToHundred,
        Nature.Proportion when Unit == Unit.One => ZeroToOne,
        Nature.Proportion => RationalInterval.Between(0, Unit.FromPure(1)),
        Nature.DistinctCount => NotNegative,
        _ => RationalInterval.Unbounded,
    };

    /// <summary>Determines whether the indicator can have a value.</summary>
    internal bool CanBe(in Rational value) => Nature switch
    {
        Nature.Proportion => value.Sign >= 0 && value <= Unit.FromPure(1) && IsDeclared(value),
        Nature.Milestone => value == 0 || value == 1,
        _ => (value.Sign >= 0 || !NeverFalls) && IsDeclared(value),
    };

    private RationalInterval Possibly(RationalInterval bounds, string parameterName) =>
        bounds.Intersect(_neverFalls ? NotNegative : RationalInterval.Unbounded) is { IsEmpty: false } possible
            ? possible
            : throw new ArgumentException($"{Code} never falls, and so is never below zero: it can have no value in {bounds}.", parameterName);

    private bool IsDeclared(in Rational value) => _bounds is null || _bounds.Contains(value);
}
