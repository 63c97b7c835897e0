using System.Runtime.InteropServices;
using NodaTime;

namespace MongCai.Kpi;

/// <summary>
/// The exact sums from which an observation is finished: they merge in any order, and the one division happens at the end. Who did not report is coverage; a report without its
/// quantity is a bound.
/// </summary>
/// <remarks>Merging is associative and commutative, and <c>default</c> is its identity.</remarks>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Partial
{
    // Weaker is smaller; zero stands for nothing yet.
    private readonly int _firmness;

    // Null where every report has its quantity: then the sum is the numerator alone.
    private readonly RationalInterval? _range;

    private Partial(Rational numerator, Rational denominator, RationalInterval? range, Coverage coverage, Observation source)
    {
        Numerator = numerator;
        Denominator = denominator;
        _range = range;
        Reported = coverage.Reported;
        Expected = coverage.Expected;
        _firmness = (int)source.Status + 1;
        Through = source.Through;
    }

    private Partial(in Partial left, in Partial right)
    {
        Numerator = left.Numerator + right.Numerator;
        Denominator = left.Denominator + right.Denominator;
        _range = left._range is null && right._range is null ? null : left.Range.Add(right.Range);
        Reported = checked(left.Reported + right.Reported);
        Expected = checked(left.Expected + right.Expected);
        _firmness = left._firmness == 0 ? right._firmness : right._firmness == 0 ? left._firmness : Math.Min(left._firmness, right._firmness);
        Through = left.Through is { } one && right.Through is { } other ? LocalDate.Min(one, other) : left.Through ?? right.Through;
    }

    /// <summary>The sum of the reported quantities; of rates that of their numerators.</summary>
    public Rational Numerator { get; private init; }

    /// <summary>The sum of the denominators of rates; of everything else, how many reports there are.</summary>
    public Rational Denominator { get; private init; }

    public int Reported { get; private init; }

    public int Expected { get; private init; }

    /// <summary>As firm as the weakest report.</summary>
    public ObservationStatus Status => _firmness == 0 ? ObservationStatus.Official : (ObservationStatus)(_firmness - 1);

    /// <summary>As far as the report that reaches least; null where there is none.</summary>
    public LocalDate? Through { get; init; }

    public Coverage Coverage => new(Reported, Expected);

    private RationalInterval Range => _range ?? RationalInterval.At(Numerator);

    /// <summary>The part of one observation, which counts for its own coverage, or for that of the areas it stands for.</summary>
    /// <exception cref="InvalidOperationException">It is a rate whose numerator and denominator are not known.</exception>
    public static Partial Of(Observation observation, Coverage? coverage = null)
    {
        coverage ??= observation.Coverage;
        if (observation.Indicator.HasParts && observation.Parts is { } parts)
        {
            return new Partial(parts.Numerator, parts.Denominator, range: null, coverage, observation);
        }

        if (observation.Value.TryGetValue(out var value))
        {
            return observation.Indicator.HasParts ? throw NoParts(observation) : new Partial(value, 1, range: null, coverage, observation);
        }

        return observation.NumeratorOverZero is { } numerator ? new Partial(numerator, 0, range: null, coverage, observation)
            : coverage.Reported > 0 && observation.HasRange && !observation.Indicator.HasParts ? new Partial(0, 1, observation.Range, coverage, observation)
            : new Partial { Expected = coverage.Expected };
    }

    public Partial Merge(in Partial other) => new(this, other);

    /// <summary>The same sums where so many were expected: what has not come was not reported.</summary>
    public Partial OfExpected(int expected) => this with { Expected = expected };

    /// <summary>The same sums over another denominator, such as the mean of the stocks instead of their sum.</summary>
    public Partial Over(Rational denominator) => this with { Denominator = denominator };

    /// <summary>The observation that the parts make up.</summary>
    /// <param name="indicator">What is summed.</param>
    /// <param name="period">The period that the parts make up.</param>
    /// <param name="isEnough">Whether the parts that came are enough for a value.</param>
    public Observation Finish(Indicator indicator, ReportingPeriod period, bool isEnough)
    {
        var whole = isEnough ? Whole(indicator, period) : SoFar(indicator, period);
        var reach = Through is { } through && through < period.End ? through : period.End;
        return (whole with { Status = Status, Through = reach }).CoveredBy(Coverage);
    }

    private Observation Whole(Indicator indicator, ReportingPeriod period) => indicator.Nature switch
    {
        Nature.Milestone => Denominator.Sign == 0
            ? new Observation(indicator, period, UndefinedReason.EmptyPopulation)
            : new Observation(indicator, period, Calculated.Of(Numerator / Denominator)),
        _ when indicator.HasParts => Observation.OfRatio(indicator, period, Numerator, Denominator),
        _ => _range is null ? new Observation(indicator, period, Calculated.Of(Numerator)) : Observation.OfRange(indicator, period, _range),
    };

    // What never falls is at least what was reported, whatever is missing.
    private Observation SoFar(Indicator indicator, ReportingPeriod period)
    {
        var missing = Observation.Missing(indicator, period);
        return Reported > 0 && indicator is { Nature: Nature.Flow, NeverFalls: true } && Range.Lower is { } sum
            ? missing.With(ObservationDetails.Missing(MissingReason.NotReported) with { Range = RationalInterval.Between(sum, upper: null, Range.IncludesLower).Intersect(indicator.Possible) })
            : missing;
    }

    private static InvalidOperationException NoParts(Observation observation) =>
        new($"{observation} has no numerator and denominator, and percentages do not add: observe it by {nameof(Observation)}.{nameof(Observation.OfRatio)}.");
}
