namespace MongCai.Kpi;

/// <content>The values that the indicator can have at all.</content>
public sealed partial record Indicator
{
    // Null where nothing is declared beyond what the nature says.
    private readonly RationalInterval? _bounds;
    private readonly bool _neverFalls;

    // Null where it is the bounds.
    private readonly RationalInterval? _possible;

    /// <summary>
    /// Gets the smallest and the largest possible value, in the indicator's unit, in any area and period. They are signs and scales, not capacities: values outside are refused, and what a running
    /// year can still bring lies within them.
    /// </summary>
    /// <value>
    /// Unless set, 0 to 1 for a proportion, in its unit (0 to 100 in percent), and for a milestone; 0 and more for a distinct count; every number for the others.
    /// </value>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    /// <exception cref="ArgumentException">It contains no number, one that the nature excludes, or none that what never falls can have.</exception>
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
    /// Gets whether what a period adds is never negative: the total of a year that runs can only grow. Of a rate it is said of what accumulates in it. A flow may fall unless it is declared not
    /// to, since a wrong "secured" is worse than none.
    /// </summary>
    /// <value>False unless set; a distinct count never falls.</value>
    /// <exception cref="ArgumentException">The indicator is a stock, an index or a milestone, of which nothing accumulates; or its bounds are all below zero.</exception>
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

    /// <summary>The values that it can have: within the bounds, and from zero on where it never falls.</summary>
    internal RationalInterval Possible => _possible ?? Bounds;

    /// <summary>Whether a value of it contains what came before it in the period: a flow, a distinct count, or a rate whose numerator adds up.</summary>
    internal bool Accumulates => Nature switch
    {
        Nature.Flow or Nature.DistinctCount => true,
        Nature.Proportion or Nature.Ratio or Nature.Mean => RateParts != RateParts.Stock,
        _ => false,
    };

    /// <summary>Whether it is built up from nothing in the course of a period: what accumulates, but for a rate of two flows, which is of the same size at any time.</summary>
    internal bool GrowsFromNothing => Accumulates && !IsRateOfFlows;

    internal bool IsRateOfFlows => RateParts == RateParts.Flow && HasParts;

    /// <summary>Whether a value of it has a numerator and a denominator.</summary>
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

    /// <summary>Whether the indicator can have a value at all.</summary>
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
