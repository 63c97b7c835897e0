using Ardalis.GuardClauses;

namespace MongCai.Kpi;

/// <content>The parts of a rate's change that come from its numerator and from its denominator.</content>
public sealed partial class Change
{
    private const int Hundred = 100;

    /// <summary>
    /// Returns the change that a rate would have had if only its numerator had changed: fewer poor households among as many households as before.
    /// </summary>
    /// <param name="split">How the change is split. Several splits are right, so the choice is named.</param>
    /// <returns>
    /// The effect in percentage points. It adds up to <see cref="PercentagePoints"/> with the <see cref="DenominatorEffect"/> of the same split. It is
    /// undefined where <see cref="PercentagePoints"/> is, and undefined, <see cref="UndefinedReason.MethodNotApplicable"/>, where a numerator or denominator
    /// is not known.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="split"/> is not a value of the enumeration.</exception>
    /// <example>From 134 of 26.000 to 97 of 27.000: −0,1370 points at the new total, −0,1423 at the old one.</example>
    public Calculated<PercentagePoints> NumeratorEffect(RateSplit split) => Guard.Against.UnknownValue(split) switch
    {
        RateSplit.AtNewTotal => Effect(static (earlier, later) => (later.Numerator - earlier.Numerator) / later.Denominator),
        RateSplit.AtOldTotal => Effect(static (earlier, later) => (later.Numerator - earlier.Numerator) / earlier.Denominator),
        _ => Mean(NumeratorEffect(RateSplit.AtNewTotal), NumeratorEffect(RateSplit.AtOldTotal)),
    };

    /// <summary>
    /// Returns the change that a rate would have had if only its denominator had changed: as many poor households as before among more households.
    /// </summary>
    /// <param name="split">How the change is split. Several splits are right, so the choice is named.</param>
    /// <returns>The effect in percentage points. It is undefined where <see cref="NumeratorEffect"/> is.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="split"/> is not a value of the enumeration.</exception>
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
