using System.Runtime.InteropServices;

namespace MongCai.Kpi;

/// <summary>What was expected by a moment: one amount E, or all amounts between two; counted from zero, or along a path from a baseline.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct Expectation
{
    private readonly Rational _lower;
    private readonly Rational _upper;

    // Null where the amount is built up from zero, or has no path at all.
    private readonly Rational? _start;
    private readonly Rational _end;
    private readonly Direction _direction;

    private Expectation(in Rational lower, in Rational upper, Rational? start, in Rational end, Direction direction, bool isRange)
    {
        (_lower, _upper, _start, _end, _direction, IsRange) = (lower, upper, start, end, direction, isRange);
    }

    /// <summary>Gets whether all amounts between two were expected.</summary>
    public bool IsRange { get; }

    public Calculated<Rational> Amount => IsRange ? UndefinedReason.OnlyABound : _lower;

    public RationalInterval Range => RationalInterval.Between(_lower, _upper);

    /// <summary>Creates the expectation of one amount that is counted from zero.</summary>
    public static Expectation Of(in Rational amount, Direction direction) => new(amount, amount, start: null, amount, direction, isRange: false);

    /// <summary>Creates the expectation of all amounts between two.</summary>
    public static Expectation Between(in Rational lower, in Rational upper, Direction direction) => new(lower, upper, start: null, upper, direction, isRange: true);

    /// <summary>Creates the expectation of an amount on the path from a baseline to a level.</summary>
    public static Expectation OnPath(in Rational amount, in Rational start, in Rational end) =>
        new(amount, amount, start, end, end.CompareTo(start) switch { > 0 => Direction.HigherIsBetter, < 0 => Direction.LowerIsBetter, _ => Direction.None }, isRange: false);

    /// <summary>Returns an actual minus the expected amount; for a range, minus its nearer end, and 0 inside it.</summary>
    public Rational VarianceOf(in Rational actual) =>
        actual < _lower ? actual - _lower
        : actual > _upper ? actual - _upper
        : 0;

    /// <summary>
    /// Returns the share of the expectation that was reached: made over expected, or allowed over used where less is better. A value above 1 is better than
    /// expected.
    /// </summary>
    /// <param name="actual">The amount that was reached.</param>
    /// <param name="whyNothing">The reason to return where nothing was expected.</param>
    public Calculated<Ratio> IndexOf(in Rational actual, UndefinedReason whyNothing)
    {
        if (IsRange || (_direction == Direction.None && _start is null))
        {
            return UndefinedReason.MethodNotApplicable;
        }

        if (_start is { } start)
        {
            return _end == start ? UndefinedReason.NoDistance
                : _lower == start ? whyNothing
                : (_lower - start).Sign != (_end - start).Sign ? UndefinedReason.MethodNotApplicable
                : new Ratio(actual - start, _lower - start);
        }

        return _lower.Sign switch
        {
            0 => whyNothing,
            < 0 => UndefinedReason.NegativeTarget,
            _ when _direction == Direction.HigherIsBetter => new Ratio(actual, _lower),
            _ when actual.Sign > 0 => new Ratio(_lower, actual),
            _ => UndefinedReason.MethodNotApplicable,
        };
    }

    /// <summary>Determines whether an actual is ahead, on pace or behind. The calculation needs no division.</summary>
    public Standing StandingOf(in Rational actual, in Rational tolerance)
    {
        var variance = VarianceOf(actual);
        var end = actual < _lower ? _lower : _upper;
        var scale = _start is { } start ? end - start : end;
        if (Rational.Abs(variance) <= tolerance * Rational.Abs(scale))
        {
            return Standing.OnPace;
        }

        return (_direction, variance.Sign) is (Direction.HigherIsBetter, > 0) or (Direction.LowerIsBetter, < 0) ? Standing.Ahead : Standing.Behind;
    }
}
