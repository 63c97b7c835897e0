using Ardalis.GuardClauses;

namespace MongCai.Kpi;

/// <content>The forms of targets. Each is completed by <see cref="TargetForm.For"/>.</content>
public sealed partial record Target
{
    /// <summary>Met by the level and by anything above: 73 households.</summary>
    /// <param name="level">The level.</param>
    /// <returns>The form.</returns>
    public static TargetForm AtLeast(Rational level) => Upwards(TargetKind.AtLeast, level);

    /// <summary>Met by anything above the level, not by the level: trên 290.</summary>
    /// <param name="level">The level.</param>
    /// <returns>The form.</returns>
    public static TargetForm MoreThan(Rational level) => Upwards(TargetKind.AtLeast, level) with { IsStrict = true };

    /// <summary>Met by the level and by anything below.</summary>
    /// <param name="level">The level.</param>
    /// <returns>The form.</returns>
    public static TargetForm AtMost(Rational level) => Downwards(TargetKind.AtMost, level);

    /// <summary>Met by anything below the level, not by the level: dưới 4%.</summary>
    /// <param name="level">The level.</param>
    /// <returns>The form.</returns>
    public static TargetForm LessThan(Rational level) => Downwards(TargetKind.AtMost, level) with { IsStrict = true };

    /// <summary>Met between two bounds and by the bounds: 7,5–8,0.</summary>
    /// <param name="floor">The lower bound.</param>
    /// <param name="ceiling">The upper bound, not below the lower one.</param>
    /// <param name="direction">Which end is the better one, where one is.</param>
    /// <returns>The form.</returns>
    /// <exception cref="ArgumentException"><paramref name="ceiling"/> is below <paramref name="floor"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="direction"/> is no direction.</exception>
    public static TargetForm Within(Rational floor, Rational ceiling, Direction direction = Direction.None)
    {
        Guard.Against.UnknownValue(direction);
        return ceiling < floor
            ? throw new ArgumentException($"No value lies between {floor} and {ceiling}.", nameof(ceiling))
            : new TargetForm(TargetKind.Within) { Floor = floor, Ceiling = ceiling, Direction = direction };
    }

    /// <summary>Met within a tolerance around the level: khoảng 4. Without a tolerance it cannot be said whether it is met.</summary>
    /// <param name="level">The level.</param>
    /// <param name="tolerance">How far from the level still meets it, 0 or more; null where nobody named one.</param>
    /// <returns>The form.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="tolerance"/> is negative.</exception>
    public static TargetForm About(Rational level, Rational? tolerance = null) =>
        tolerance is { Sign: < 0 } negative
            ? throw new ArgumentOutOfRangeException(nameof(tolerance), $"A tolerance is not negative: {negative}.")
            : new TargetForm(TargetKind.About) { Level = level, Floor = level - tolerance, Ceiling = level + tolerance };

    /// <summary>Met at the level and beyond it, seen from the baseline: from 5,03 to 4,17. Where both are the same, only by staying there.</summary>
    /// <param name="baseline">The value at the start.</param>
    /// <param name="level">The value to be reached.</param>
    /// <returns>The form.</returns>
    public static TargetForm FromBaseline(Rational baseline, Rational level) => Towards(TargetKind.FromBaseline, baseline, level);

    /// <summary>Met where at most the opening value less the reduction is left: giảm 0,7 (còn 4,33). The actual is what is left.</summary>
    /// <param name="reduction">By how much to reduce; the equivalent level to reach is the opening value less that.</param>
    /// <param name="opening">The value at the start.</param>
    /// <returns>The form.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="reduction"/> is negative.</exception>
    public static TargetForm ReductionBy(Rational reduction, Rational opening) =>
        reduction.Sign < 0
            ? throw new ArgumentOutOfRangeException(nameof(reduction), $"A reduction is not negative: {reduction}.")
            : Downwards(TargetKind.ReductionBy, opening - reduction) with { Baseline = opening };

    /// <summary>Met where the actual is at least last year's, grown: tăng 8%.</summary>
    /// <param name="growth">By which part of last year's value: <c>Ratio.FromPercent(8)</c>.</param>
    /// <param name="lastYear">The value of the same period last year.</param>
    /// <returns>The form.</returns>
    public static TargetForm GrowthBy(Ratio growth, Rational lastYear) =>
        Upwards(TargetKind.GrowthBy, lastYear * (1m + growth.Value)) with { Baseline = lastYear };

    /// <summary>Met as long as no more than the level is used: a budget. What is used of it is utilisation, and no attainment.</summary>
    /// <param name="level">The level.</param>
    /// <returns>The form.</returns>
    public static TargetForm Cap(Rational level) => Downwards(TargetKind.Cap, level);

    private static TargetForm Upwards(TargetKind kind, Rational level) =>
        new(kind) { Level = level, Floor = level, Direction = Direction.HigherIsBetter };

    private static TargetForm Downwards(TargetKind kind, Rational level) =>
        new(kind) { Level = level, Ceiling = level, Direction = Direction.LowerIsBetter };

    private static TargetForm Towards(TargetKind kind, Rational baseline, Rational level)
    {
        var form = level.CompareTo(baseline) switch
        {
            > 0 => Upwards(kind, level),
            < 0 => Downwards(kind, level),
            _ => new TargetForm(kind) { Level = level, Floor = level, Ceiling = level },
        };
        return form with { Baseline = baseline };
    }
}
