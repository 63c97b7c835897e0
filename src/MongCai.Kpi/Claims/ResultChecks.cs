using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;

namespace MongCai.Kpi.Claims;

/// <summary>Holds a published figure against a result: an attainment, a change, an observation.</summary>
/// <remarks>
/// <para>What is exact is judged as a <see cref="PublishedClaim"/> is. Where only a range is known, because a value is only bounded or reports are missing, the verdict is inclusion: the figure follows where all
/// possible values are among those that it stands for, and does not where none is.</para>
/// <para>A percentage is of a pure number; an amount is in the indicator's unit, and with a multiplier (1,4 tỷ) in its base unit (đồng).</para>
/// </remarks>
[SuppressMessage("ApiDesign", "RS0026", Justification = "What is checked differs in type: no call fits two of the overloads.")]
public static class ResultChecks
{
    /// <summary>Determines whether a published figure follows from an attainment: what is attained (đạt) or exceeded (vượt) by the method of the target, or how far the actual is from it.</summary>
    /// <param name="attainment">The attainment.</param>
    /// <param name="printed">The figure as printed.</param>
    /// <param name="formula">
    /// What the figure is said to be: attained or exceeded, in percent; the share that is used of what may be used at most (đã dùng 40%); or what was measured less the target, <see cref="ClaimFormula.Points"/>, or the other way round, <see cref="ClaimFormula.Drop"/> (còn thiếu 36 hộ).
    /// </param>
    /// <param name="tolerance">What <see cref="Hedge.About"/> means, in the unit of the figure: so far away at most.</param>
    /// <returns>The verdict, on the basis of the attainment; undefined for the reasons of <see cref="Attainment.Value"/>, <see cref="Attainment.Utilisation"/> or <see cref="Attainment.Gap"/>, and <see cref="UndefinedReason.OnlyABound"/> where some of the possible values fit.</returns>
    /// <exception cref="ArgumentException">The formula is another, or the figure is in a unit that does not fit; the message names both.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such formula, or <paramref name="tolerance"/> is negative.</exception>
    /// <exception cref="InvalidOperationException">The attainment is <c>default</c>.</exception>
    /// <example><c>measured[Basis.Plan].Check(PublishedFigure.Parse("50,68%", NumberFormat.Vietnamese)).Verdict</c> is <see cref="ClaimVerdict.Follows"/> for 37 of 73.</example>
    public static ClaimCheck Check(this Attainment attainment, PublishedFigure printed, ClaimFormula formula = ClaimFormula.Attained, Rational? tolerance = null) =>
        AttainmentClaim.Of(attainment, printed, Guard.Against.UnknownValue(formula)).Check(tolerance);

    /// <summary>
    /// Determines whether a published figure follows from a change: the relative change where it is in percent, the difference in points where it is in points, the absolute difference where it is an amount.
    /// </summary>
    /// <param name="change">The change.</param>
    /// <param name="printed">The figure as printed, below zero for a fall.</param>
    /// <param name="formula">
    /// What the figure is said to be, where its unit does not say it: <see cref="ClaimFormula.Change"/>, <see cref="ClaimFormula.Points"/>, <see cref="ClaimFormula.Drop"/> for a fall that is printed without a minus, or <see cref="ClaimFormula.Share"/> of a change of amounts to a part of what it is compared with, such as from the total to women.
    /// </param>
    /// <param name="tolerance">What <see cref="Hedge.About"/> means, in the unit of the figure: so far away at most.</param>
    /// <returns>The verdict, against the same period last year, the period before, the other category or the total; undefined where the change is, and <see cref="UndefinedReason.OnlyABound"/> where some of the possible values fit.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="change"/> is null.</exception>
    /// <exception cref="ArgumentException">The formula is another, or the figure is in a unit that does not fit; the message names both.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such formula, or <paramref name="tolerance"/> is negative.</exception>
    /// <example>From 134 to 97 households, <c>change.Check(new Percentage(-27.6m, 1))</c> and <c>change.Check(-37)</c> follow.</example>
    public static ClaimCheck Check(this Change change, PublishedFigure printed, ClaimFormula? formula = null, Rational? tolerance = null)
    {
        Guard.Against.Null(change);
        return ChangeClaim.Of(change, printed, Guard.Against.UnknownValue(formula ?? ChangeClaim.UsualFormula(printed), nameof(formula))).Check(tolerance);
    }

    /// <summary>Determines whether a published figure follows from an observation: a percentage of a rate whose parts are known is the share of its numerator in its denominator, any other figure the value itself.</summary>
    /// <param name="observation">The observation.</param>
    /// <param name="printed">The figure as printed.</param>
    /// <param name="tolerance">What <see cref="Hedge.About"/> means, in the unit of the figure: so far away at most.</param>
    /// <returns>The verdict; undefined where the observation has no value, and <see cref="UndefinedReason.OnlyABound"/> where some of the possible values fit.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="observation"/> is null.</exception>
    /// <exception cref="ArgumentException">The figure is in a unit that does not fit; the message names both.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="tolerance"/> is negative.</exception>
    /// <example>Over 1,4 tỷ observed follows "trên 1,4 tỷ" and "trên 1 tỷ", and contradicts "dưới 1 tỷ".</example>
    public static ClaimCheck Check(this Observation observation, PublishedFigure printed, Rational? tolerance = null) =>
        ObservationClaim.Of(Guard.Against.Null(observation), printed).Check(tolerance);
}
