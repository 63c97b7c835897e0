using Ardalis.GuardClauses;
using NodaTime;

namespace MongCai.Kpi;

/// <content>The forms of targets. Each is completed by <see cref="TargetForm.For"/>.</content>
public sealed partial record Target
{
    /// <summary>Met by the level and by anything above: 73 households.</summary>
    /// <param name="level">The level.</param>
    /// <returns>The form.</returns>
    public static LevelForm AtLeast(Rational level) => new(LevelWord.AtLeast, level, RationalInterval.AtLeast(level), Direction.HigherIsBetter);

    /// <summary>Met by anything above the level, not by the level: trên 290.</summary>
    /// <param name="level">The level.</param>
    /// <returns>The form.</returns>
    public static LevelForm MoreThan(Rational level) => new(LevelWord.AtLeast, level, RationalInterval.Above(level), Direction.HigherIsBetter);

    /// <summary>Met by the level and by anything below.</summary>
    /// <param name="level">The level.</param>
    /// <returns>The form.</returns>
    public static LevelForm AtMost(Rational level) => new(LevelWord.AtMost, level, RationalInterval.AtMost(level), Direction.LowerIsBetter);

    /// <summary>Met by anything below the level, not by the level: dưới 4%.</summary>
    /// <param name="level">The level.</param>
    /// <returns>The form.</returns>
    public static LevelForm LessThan(Rational level) => new(LevelWord.AtMost, level, RationalInterval.Below(level), Direction.LowerIsBetter);

    /// <summary>Met between two bounds and by the bounds: 7,5–8,0.</summary>
    /// <param name="floor">The lower bound.</param>
    /// <param name="ceiling">The upper bound, not below the lower one.</param>
    /// <param name="direction">Which end is the better one, where one is.</param>
    /// <returns>The form.</returns>
    /// <exception cref="ArgumentException"><paramref name="ceiling"/> is below <paramref name="floor"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="direction"/> is no direction.</exception>
    public static LevelForm Within(Rational floor, Rational ceiling, Direction direction = Direction.None)
    {
        Guard.Against.UnknownValue(direction);
        return ceiling < floor
            ? throw new ArgumentException($"No value lies between {floor} and {ceiling}.", nameof(ceiling))
            : new LevelForm(LevelWord.Within, level: null, RationalInterval.Between(floor, ceiling), direction);
    }

    /// <summary>Met within a tolerance around the level: khoảng 4. Without a tolerance it cannot be said whether it is met.</summary>
    /// <param name="level">The level.</param>
    /// <param name="tolerance">How far from the level still meets it, 0 or more; null where nobody named one.</param>
    /// <returns>The form.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="tolerance"/> is negative.</exception>
    public static LevelForm About(Rational level, Rational? tolerance = null) =>
        tolerance is { Sign: < 0 } negative
            ? throw new ArgumentOutOfRangeException(nameof(tolerance), $"A tolerance is not negative: {negative}.")
            : new LevelForm(LevelWord.About, level, tolerance is { } named ? RationalInterval.Between(level - named, level + named) : null, Direction.None);

    /// <summary>Met at the level and beyond it, seen from the baseline: from 5,03 to 4,17. Where both are the same, only by staying there.</summary>
    /// <param name="baseline">The value at the start.</param>
    /// <param name="level">The value to be reached.</param>
    /// <returns>The form.</returns>
    public static ChangeForm FromBaseline(Rational baseline, Rational level) => new(ChangeWord.FromBaseline, baseline, level);

    /// <summary>Met where at most the opening value less the reduction is left: giảm 0,7 (còn 4,33). The actual is what is left.</summary>
    /// <param name="reduction">By how much to reduce; the equivalent level to reach is the opening value less that.</param>
    /// <param name="opening">The value at the start.</param>
    /// <param name="openingPeriod">
    /// The period that the opening value is of. What accumulates over a period needs it, and of the period of the same length before the target's: 20 deaths fewer than the 120 of last year.
    /// </param>
    /// <returns>The form.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="reduction"/> is negative.</exception>
    public static ChangeForm ReductionBy(Rational reduction, Rational opening, ReportingPeriod? openingPeriod = null) =>
        reduction.Sign < 0
            ? throw new ArgumentOutOfRangeException(nameof(reduction), $"A reduction is not negative: {reduction}.")
            : new ChangeForm(ChangeWord.ReductionBy, opening, opening - reduction, openingPeriod);

    /// <summary>Met where the actual is at least last year's, grown: tăng 8%.</summary>
    /// <param name="growth">By which part of last year's value: <c>Ratio.FromPercent(8)</c>.</param>
    /// <param name="lastYear">The value of the same period last year: for a flow, of a period as long as the target's.</param>
    /// <returns>The form.</returns>
    public static ChangeForm GrowthBy(Ratio growth, Rational lastYear) =>
        GrownTo(lastYear * (1m + growth.Value), lastYear);

    /// <summary>Met as long as no more than the level is used: a budget. What is used of it is utilisation, and no attainment.</summary>
    /// <param name="level">The level.</param>
    /// <returns>The form.</returns>
    public static LevelForm Cap(Rational level) => new(LevelWord.Cap, level, RationalInterval.AtMost(level), Direction.LowerIsBetter);

    /// <summary>
    /// Met where the mean yearly reduction to date meets a form: giảm bình quân 1–1,5 điểm %/năm is <c>AverageReduction(Within(1, 1.5m), opening)</c>. The actual is what is left;
    /// the years to date are the whole months elapsed since the target's period began, over 12.
    /// </summary>
    /// <param name="perYear">What is asked of the reduction a year.</param>
    /// <param name="opening">The value at the start of the stage.</param>
    /// <returns>The form.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="perYear"/> is null.</exception>
    public static AverageForm AverageReduction(LevelForm perYear, Rational opening) => new(Guard.Against.Null(perYear), opening, isReduction: true);

    /// <summary>Met where the mean yearly increase to date meets a form. The actual is what there is; the years to date are those of <see cref="AverageReduction"/>.</summary>
    /// <param name="perYear">What is asked of the increase a year.</param>
    /// <param name="opening">The value at the start of the stage.</param>
    /// <returns>The form.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="perYear"/> is null.</exception>
    public static AverageForm AverageIncrease(LevelForm perYear, Rational opening) => new(Guard.Against.Null(perYear), opening, isReduction: false);

    /// <summary>Met where the mean amount of a year to date meets a form: 500 jobs a year on average. The actual is what the stage has brought since it began; the years to date are those of
    /// <see cref="AverageReduction"/>.</summary>
    /// <param name="perYear">What is asked of a year.</param>
    /// <returns>The form, for what accumulates.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="perYear"/> is null.</exception>
    public static AverageForm AveragePerYear(LevelForm perYear) => new(Guard.Against.Null(perYear), baseline: null, isReduction: false);

    /// <summary>Met where every period elapsed meets a form: at least 95% in every month.</summary>
    /// <param name="form">What is asked of every period.</param>
    /// <param name="every">The kind of the periods, one that tiles time.</param>
    /// <returns>The form.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="form"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="every"/> does not tile time.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind.</exception>
    public static MaintainedForm Maintain(LevelForm form, PeriodKind every)
    {
        Guard.Against.Null(form);
        return Guard.Against.UnknownValue(every).IsTiling()
            ? new MaintainedForm(form, every)
            : throw new ArgumentException($"A period of the kind {every} has no next one in which to keep to {form}.", nameof(every));
    }

    /// <summary>Met where it was done by a date, that date included: <see cref="Observation.Done"/>.</summary>
    /// <param name="deadline">The last day, in the ISO calendar.</param>
    /// <returns>The form.</returns>
    /// <exception cref="ArgumentException"><paramref name="deadline"/> is not in the ISO calendar.</exception>
    public static MilestoneForm DoneBy(LocalDate deadline) => new(Guard.Against.NotIso(deadline));

    /// <summary>The growth that ends at a level; its part of last year's value is not asked for, which may have been zero.</summary>
    internal static ChangeForm GrownTo(Rational level, Rational lastYear) => new(ChangeWord.GrowthBy, lastYear, level);
}
