using System.Runtime.InteropServices;

namespace MongCai.Kpi;

/// <summary>What was expected by a moment: one amount E, or all between two; from zero, or along a path from a baseline.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct Expectation
{
    private readonly Rational _lower;
    private readonly Rational _upper;

    // Null where it is built up from zero, or has no path at all.
    private readonly Rational? _start;
    private readonly Rational _end;
    private readonly Direction _direction;

    private Expectation(in Rational lower, in Rational upper, Rational? start, in Rational end, Direction direction, bool isRange)
    {
        (_lower, _upper, _start, _end, _direction, IsRange) = (lower, upper, start, end, direction, isRange);
    }

    /// <summary>Whether all between two amounts was expected.</summary>
    public bool IsRange { get; }

    public Calculated<Rational> Amount => IsRange ? UndefinedReason.OnlyABound : _lower;

    public RationalInterval Range => RationalInterval.Between(_lower, _upper);

    /// <summary>So much, of what is more or less than zero.</summary>
    public static Expectation Of(in Rational amount, Direction direction) => new(amount, amount, start: null, amount, direction, isRange: false);

    /// <summary>All between two amounts.</summary>
    public static Expectation Between(in Rational lower, in Rational upper, Direction direction) => new(lower, upper, start: null, upper, direction, isRange: true);

    /// <summary>So much on the path from a baseline to a level.</summary>
    public static Expectation OnPath(in Rational amount, in Rational start, in Rational end) =>
        new(amount, amount, start, end, end.CompareTo(start) switch { > 0 => Direction.HigherIsBetter, < 0 => Direction.LowerIsBetter, _ => Direction.None }, isRange: false);

    /// <summary>An actual minus what was expected; of a range, minus the nearer end, and 0 inside.</summary>
    public Rational VarianceOf(in Rational actual) =>
        actual < _lower ? actual - _lower
        : actual > _upper ? actual - _upper
        : 0;

    /// <summary>Made over expected, and allowed over used where less is better: above 1 is better.</summary>
    /// <param name="actual">The actual.</param>
    /// <param name="whyNothing">Why nothing was expected, where that is so.</param>
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

    /// <summary>Whether an actual is ahead, on pace or behind; no division is needed.</summary>
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
