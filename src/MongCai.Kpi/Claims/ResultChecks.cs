using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;

namespace MongCai.Kpi.Claims;

/// <summary>Extension methods that check a published figure against a result of this library: an attainment, a change or an observation.</summary>
/// <remarks>
/// <para>An exact result is judged as a <see cref="PublishedClaim"/> is. Where only a range of the result is known, because a value is only bounded or reports
/// are missing, the figure follows where it stands for all possible values, and does not follow where it stands for none of them.</para>
/// <para>A percentage is compared in percent of a pure number. An amount is in the indicator's unit, and with a multiplier (1,4 tỷ) in its base unit
/// (đồng).</para>
/// </remarks>
[SuppressMessage("ApiDesign", "RS0026", Justification = "What is checked differs in type: no call fits two of the overloads.")]
public static class ResultChecks
{
    /// <summary>
    /// Checks whether a published figure follows from an attainment: the attained (đạt) or exceeded (vượt) percentage by the method of the target, or the
    /// distance of the actual from the target.
    /// </summary>
    /// <param name="attainment">The attainment to check against.</param>
    /// <param name="printed">The figure as printed.</param>
    /// <param name="formula">
    /// What the figure is said to be: attained or exceeded, in percent; the used share of what may be used at most (đã dùng 40%); the measured value minus the
    /// target, <see cref="ClaimFormula.Points"/>; or the target minus the measured value, <see cref="ClaimFormula.Drop"/> (còn thiếu 36 hộ).
    /// </param>
    /// <param name="tolerance">
    /// The distance from the figure within which <see cref="Hedge.About"/> is true, in the unit of the figure. Null means that it is not known.
    /// </param>
    /// <returns>
    /// The check, with the basis of the attainment as its base. Its verdict is undefined for the reasons of <see cref="Attainment.Value"/>,
    /// <see cref="Attainment.Utilisation"/> or <see cref="Attainment.Gap"/>, and with <see cref="UndefinedReason.OnlyABound"/> where some of the possible
    /// values fit the figure and others do not.
    /// </returns>
    /// <exception cref="ArgumentException">The formula is another, or the figure is in a unit that does not fit; the message names both.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such formula, or <paramref name="tolerance"/> is negative.</exception>
    /// <exception cref="InvalidOperationException">The attainment is <c>default</c>.</exception>
    /// <example>
    /// <c>measured[Basis.Plan].Check(PublishedFigure.Parse("50,68%", NumberFormat.Vietnamese)).Verdict</c> is <see cref="ClaimVerdict.Follows"/> for 37 of 73.
    /// </example>
    public static ClaimCheck Check(this Attainment attainment, PublishedFigure printed, ClaimFormula formula = ClaimFormula.Attained, Rational? tolerance = null) =>
        AttainmentClaim.Of(attainment, printed, Guard.Against.UnknownValue(formula)).Check(tolerance);

    /// <summary>
    /// Checks whether a published figure follows from a change: the relative change for a figure in percent, the difference in points for a figure in points,
    /// and the absolute difference for an amount.
    /// </summary>
    /// <param name="change">The change to check against.</param>
    /// <param name="printed">The figure as printed, below zero for a fall.</param>
    /// <param name="formula">
    /// What the figure is said to be, where its unit does not say it: <see cref="ClaimFormula.Change"/>; <see cref="ClaimFormula.Points"/>;
    /// <see cref="ClaimFormula.Drop"/> for a fall that is printed without a minus; or, for amounts, <see cref="ClaimFormula.Share"/> for the share of a
    /// category in the one that it is a part of, such as women in the total.
    /// </param>
    /// <param name="tolerance">
    /// The distance from the figure within which <see cref="Hedge.About"/> is true, in the unit of the figure. Null means that it is not known.
    /// </param>
    /// <returns>
    /// The check, with what the change is compared with as its base: the same period last year, the previous period, the other category or the total. Its
    /// verdict is undefined where the change is, and with <see cref="UndefinedReason.OnlyABound"/> where some of the possible values fit the figure and others
    /// do not.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="change"/> is null.</exception>
    /// <exception cref="ArgumentException">The formula is another, or the figure is in a unit that does not fit; the message names both.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such formula, or <paramref name="tolerance"/> is negative.</exception>
    /// <example>For a change from 134 to 97 households, <c>change.Check(new Percentage(-27.6m, 1))</c> and <c>change.Check(-37)</c> both follow.</example>
    public static ClaimCheck Check(this Change change, PublishedFigure printed, ClaimFormula? formula = null, Rational? tolerance = null)
    {
        Guard.Against.Null(change);
        return ChangeClaim.Of(change, printed, Guard.Against.UnknownValue(formula ?? ChangeClaim.UsualFormula(printed), nameof(formula))).Check(tolerance);
    }

    /// <summary>
    /// Checks whether a published figure follows from an observation. A percentage of a rate whose parts are known is checked as the share of its numerator in
    /// its denominator, any other figure as the value itself.
    /// </summary>
    /// <param name="observation">The observation to check against.</param>
    /// <param name="printed">The figure as printed.</param>
    /// <param name="tolerance">
    /// The distance from the figure within which <see cref="Hedge.About"/> is true, in the unit of the figure. Null means that it is not known.
    /// </param>
    /// <returns>
    /// The check. Its verdict is undefined where the observation has no value, and with <see cref="UndefinedReason.OnlyABound"/> where some of the possible
    /// values fit the figure and others do not.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="observation"/> is null.</exception>
    /// <exception cref="ArgumentException">The figure is in a unit that does not fit; the message names both.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="tolerance"/> is negative.</exception>
    /// <example>For an observation of over 1,4 tỷ, "trên 1,4 tỷ" and "trên 1 tỷ" follow, and "dưới 1 tỷ" does not.</example>
    public static ClaimCheck Check(this Observation observation, PublishedFigure printed, Rational? tolerance = null) =>
        ObservationClaim.Of(Guard.Against.Null(observation), printed).Check(tolerance);
}
