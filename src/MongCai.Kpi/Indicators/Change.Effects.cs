using Ardalis.GuardClauses;

namespace MongCai.Kpi;

/// <content>How much of the change of a rate comes from its numerator, and how much from its denominator.</content>
public sealed partial class Change
{
    private const int Hundred = 100;

    /// <summary>Returns what a rate would have changed by its numerator alone: fewer poor households, of as many as before.</summary>
    /// <param name="split">How the change is split, which is not unique.</param>
    /// <returns>
    /// The effect in percentage points; with <see cref="DenominatorEffect"/> of the same split it adds up to <see cref="PercentagePoints"/>. Undefined where <see cref="PercentagePoints"/> is, and
    /// <see cref="UndefinedReason.MethodNotApplicable"/> where numerator and denominator are not known.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such split.</exception>
    /// <example>From 134 of 26.000 to 97 of 27.000: −0,1370 points at the new total, −0,1423 at the old one.</example>
    public Calculated<PercentagePoints> NumeratorEffect(RateSplit split) => Guard.Against.UnknownValue(split) switch
    {
        RateSplit.AtNewTotal => Effect(static (earlier, later) => (later.Numerator - earlier.Numerator) / later.Denominator),
        RateSplit.AtOldTotal => Effect(static (earlier, later) => (later.Numerator - earlier.Numerator) / earlier.Denominator),
        _ => Mean(NumeratorEffect(RateSplit.AtNewTotal), NumeratorEffect(RateSplit.AtOldTotal)),
    };

    /// <summary>Returns what a rate would have changed by its denominator alone: as many poor households, of more.</summary>
    /// <param name="split">How the change is split, which is not unique.</param>
    /// <returns>The effect in percentage points; undefined as <see cref="NumeratorEffect"/> is.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such split.</exception>
    public Calculated<PercentagePoints> DenominatorEffect(RateSplit split) => Guard.Against.UnknownValue(split) switch
    {
        RateSplit.AtNewTotal => Effect(static (earlier, later) => earlier.Value * (earlier.Denominator - later.Denominator) / later.Denominator),
        RateSplit.AtOldTotal => Effect(static (earlier, later) => later.Value * (earlier.Denominator - later.Denominator) / earlier.Denominator),
        _ => Mean(DenominatorEffect(RateSplit.AtNewTotal), DenominatorEffect(RateSplit.AtOldTotal)),
    };

    private static Calculated<PercentagePoints> Mean(Calculated<PercentagePoints> one, Calculated<PercentagePoints> other) =>
        one.Then(first => other.Select(second => new PercentagePoints((first + second).Value / 2)));

    private Calculated<PercentagePoints> Effect(Func<Ratio, Ratio, Rational> effect) => PercentagePoints.Then(_ => From.Ratio is { } earlier && To.Ratio is { } later
        ? Calculated.Of(new PercentagePoints(effect(earlier, later) * Hundred))
        : UndefinedReason.MethodNotApplicable);
}
