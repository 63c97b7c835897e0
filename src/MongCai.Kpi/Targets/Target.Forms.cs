using Ardalis.GuardClauses;
using NodaTime;

namespace MongCai.Kpi;

/// <content>The forms of targets. <see cref="TargetForm.For"/> makes a target of each.</content>
public sealed partial record Target
{
    /// <summary>Creates a form that is met by a level and by anything above it: at least 73 households.</summary>
    /// <param name="level">The lowest value that meets the form.</param>
    /// <returns>The form of at least the level.</returns>
    public static LevelForm AtLeast(Rational level) => new(LevelWord.AtLeast, level, RationalInterval.AtLeast(level), Direction.HigherIsBetter);

    /// <summary>Creates a form that is met by anything above a level, but not by the level itself: trên 290.</summary>
    /// <param name="level">The level that has to be passed.</param>
    /// <returns>The form of more than the level.</returns>
    public static LevelForm MoreThan(Rational level) => new(LevelWord.AtLeast, level, RationalInterval.Above(level), Direction.HigherIsBetter);

    /// <summary>Creates a form that is met by a level and by anything below it.</summary>
    /// <param name="level">The highest value that meets the form.</param>
    /// <returns>The form of at most the level.</returns>
    public static LevelForm AtMost(Rational level) => new(LevelWord.AtMost, level, RationalInterval.AtMost(level), Direction.LowerIsBetter);

    /// <summary>Creates a form that is met by anything below a level, but not by the level itself: dưới 4%.</summary>
    /// <param name="level">The level to stay below.</param>
    /// <returns>The form of less than the level.</returns>
    public static LevelForm LessThan(Rational level) => new(LevelWord.AtMost, level, RationalInterval.Below(level), Direction.LowerIsBetter);

    /// <summary>Creates a form that is met between two bounds and by the bounds themselves: 7,5–8,0.</summary>
    /// <param name="floor">The lower of the two bounds.</param>
    /// <param name="ceiling">The upper bound, which is not below the lower one.</param>
    /// <param name="direction">The direction of the better end; <see cref="Direction.None"/> where neither end is better.</param>
    /// <returns>The form of a range of values.</returns>
    /// <exception cref="ArgumentException"><paramref name="ceiling"/> is below <paramref name="floor"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="direction"/> is not a value of the enumeration.</exception>
    public static LevelForm Within(Rational floor, Rational ceiling, Direction direction = Direction.None)
    {
        Guard.Against.UnknownValue(direction);
        return ceiling < floor
            ? throw new ArgumentException($"No value lies between {floor} and {ceiling}.", nameof(ceiling))
            : new LevelForm(LevelWord.Within, level: null, RationalInterval.Between(floor, ceiling), direction);
    }

    /// <summary>Creates a form that is met within a tolerance around a level: khoảng 4.</summary>
    /// <param name="level">The level at the middle.</param>
    /// <param name="tolerance">
    /// How far from the level a value may be, 0 or more; null where nobody named a tolerance, so that it cannot be said whether the form is met.
    /// </param>
    /// <returns>The form of about the level.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="tolerance"/> is negative.</exception>
    public static LevelForm About(Rational level, Rational? tolerance = null) =>
        tolerance is { Sign: < 0 } negative
            ? throw new ArgumentOutOfRangeException(nameof(tolerance), $"A tolerance is not negative: {negative}.")
            : new LevelForm(LevelWord.About, level, tolerance is { } named ? RationalInterval.Between(level - named, level + named) : null, Direction.None);

    /// <summary>Creates a form that leads from a baseline to a level, and is met at the level and beyond it: from 5,03 to 4,17.</summary>
    /// <param name="baseline">The value at the start.</param>
    /// <param name="level">The value to be reached. Where it is the baseline, only staying there meets the form.</param>
    /// <returns>The form of a change from the baseline to the level.</returns>
    public static ChangeForm FromBaseline(Rational baseline, Rational level) => new(ChangeWord.FromBaseline, baseline, level);

    /// <summary>
    /// Creates a form that is met where at most an opening value less a reduction is left: giảm 0,7 (còn 4,33). The actual that is held against it is what is
    /// left.
    /// </summary>
    /// <param name="reduction">The amount to reduce by. The level to reach is the opening value less this amount.</param>
    /// <param name="opening">The value at the start.</param>
    /// <param name="openingPeriod">
    /// The period that the opening value is of. An indicator that accumulates needs it, and it must be the period of the same length before the target's: 20
    /// deaths fewer than the 120 of last year.
    /// </param>
    /// <returns>The form of a reduction from the opening value.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="reduction"/> is negative.</exception>
    public static ChangeForm ReductionBy(Rational reduction, Rational opening, ReportingPeriod? openingPeriod = null) =>
        reduction.Sign < 0
            ? throw new ArgumentOutOfRangeException(nameof(reduction), $"A reduction is not negative: {reduction}.")
            : new ChangeForm(ChangeWord.ReductionBy, opening, opening - reduction, openingPeriod);

    /// <summary>Creates a form that is met where the actual is at least last year's value with its growth: tăng 8%.</summary>
    /// <param name="growth">The growth as a part of last year's value: <c>Ratio.FromPercent(8)</c>.</param>
    /// <param name="lastYear">The value of the same period last year; for a flow, that of a period as long as the target's.</param>
    /// <returns>The form of a growth over last year.</returns>
    public static ChangeForm GrowthBy(Ratio growth, Rational lastYear) =>
        GrownTo(lastYear * (1m + growth.Value), lastYear);

    /// <summary>
    /// Creates a form that is met as long as no more than a level is used, as of a budget. The part that is used is a utilisation, and not an attainment.
    /// </summary>
    /// <param name="level">The highest amount that may be used.</param>
    /// <returns>The form of a cap.</returns>
    public static LevelForm Cap(Rational level) => new(LevelWord.Cap, level, RationalInterval.AtMost(level), Direction.LowerIsBetter);

    /// <summary>Creates a form that is met where the mean yearly reduction to date meets another form.</summary>
    /// <remarks>
    /// The actual that is held against it is what is left. The years to date are the whole months elapsed since the target's period began, divided by 12.
    /// </remarks>
    /// <param name="perYear">The form that the reduction of a year has to meet.</param>
    /// <param name="opening">The value at the start of the stage.</param>
    /// <returns>The form of an average reduction a year.</returns>
    /// <example>Giảm bình quân 1–1,5 điểm %/năm is <c>Target.AverageReduction(Target.Within(1, 1.5m), opening)</c>.</example>
    /// <exception cref="ArgumentNullException"><paramref name="perYear"/> is null.</exception>
    public static AverageForm AverageReduction(LevelForm perYear, Rational opening) => new(Guard.Against.Null(perYear), opening, isReduction: true);

    /// <summary>Creates a form that is met where the mean yearly increase to date meets another form.</summary>
    /// <remarks>The actual that is held against it is the level reached. The years to date are counted as for <see cref="AverageReduction"/>.</remarks>
    /// <param name="perYear">The form that the increase of a year has to meet.</param>
    /// <param name="opening">The value at the start of the stage.</param>
    /// <returns>The form of an average increase a year.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="perYear"/> is null.</exception>
    public static AverageForm AverageIncrease(LevelForm perYear, Rational opening) => new(Guard.Against.Null(perYear), opening, isReduction: false);

    /// <summary>Creates a form that is met where the mean yearly amount to date meets another form: 500 jobs a year on average.</summary>
    /// <remarks>
    /// The actual that is held against it is the amount since the stage began, of an indicator that accumulates. The years to date are counted as for
    /// <see cref="AverageReduction"/>.
    /// </remarks>
    /// <param name="perYear">The form that the amount of a year has to meet.</param>
    /// <returns>The form of an average amount a year.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="perYear"/> is null.</exception>
    public static AverageForm AveragePerYear(LevelForm perYear) => new(Guard.Against.Null(perYear), baseline: null, isReduction: false);

    /// <summary>Creates a form that is met where every elapsed period meets another form: at least 95% in every month.</summary>
    /// <param name="form">The form that every period has to meet.</param>
    /// <param name="every">The kind of the periods, which must follow one another without gaps.</param>
    /// <returns>The form of a level to maintain.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="form"/> is null.</exception>
    /// <exception cref="ArgumentException">Periods of the kind <paramref name="every"/> do not follow one another.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="every"/> is not a value of the enumeration.</exception>
    public static MaintainedForm Maintain(LevelForm form, PeriodKind every)
    {
        Guard.Against.Null(form);
        return Guard.Against.UnknownValue(every).IsTiling()
            ? new MaintainedForm(form, every)
            : throw new ArgumentException($"A period of the kind {every} has no next one in which to keep to {form}.", nameof(every));
    }

    /// <summary>Creates a form that is met where a milestone is reached by a date, that date included: see <see cref="Observation.Done"/>.</summary>
    /// <param name="deadline">The last day on which the milestone may be reached, in the ISO calendar.</param>
    /// <returns>The form of a milestone with a deadline.</returns>
    /// <exception cref="ArgumentException"><paramref name="deadline"/> is not in the ISO calendar.</exception>
    public static MilestoneForm DoneBy(LocalDate deadline) => new(Guard.Against.NotIso(deadline));

    /// <summary>Creates the form of a growth that ends at a level. It does not need the growth as a part of last year's value, which may be zero.</summary>
    internal static ChangeForm GrownTo(Rational level, Rational lastYear) => new(ChangeWord.GrowthBy, lastYear, level);
}
