using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Claims;

/// <summary>
/// The result of checking a published figure: whether it follows from its numbers or from a result, what the exact value is, and how that value would be
/// printed.
/// </summary>
/// <remarks>
/// <para>A check comes from <see cref="PublishedClaim.Check"/>, for numbers printed beside the figure, or from <see cref="ResultChecks"/>, for results of this
/// library. It holds facts only; <see cref="ClaimPhrases"/> says them in the language of a <see cref="Phrasebook"/>.</para>
/// <para>Two checks are equal only if they are the same object. The text form is meant for a reader and cannot be parsed:
/// <c>Attained: 37, 73, 50.68%: Follows</c>. The JSON form is written and cannot be read:
/// <c>{"printed":"50.68%","formula":"attained","base":"plan","verdict":"follows","exact":"3700/73","range":{…},"printsAs":"50.68%"}</c>. It also has the
/// reason, the slip and the decimals before padding where the verdict has them, and it lacks <c>printsAs</c> where no decimal holds that figure.</para>
/// </remarks>
/// <example>
/// <c>new PublishedClaim(ClaimFormula.Attained, 37, 54, new Percentage(68.51m, 2)).Check()</c> has the verdict <see cref="ClaimVerdict.Truncated"/> and prints
/// as 68.52%.
/// </example>
[JsonConverter(typeof(ObjectJsonConverter<ClaimCheck>))]
public sealed partial class ClaimCheck
{
    private readonly IClaim _claim;
    private readonly Calculated<ExactFigure> _exact;

    internal ClaimCheck(IClaim claim, ClaimVerdict verdict, Calculated<ExactFigure> exact, UndefinedReason? reason = null) =>
        (_claim, Verdict, _exact, Reason) = (claim, verdict, exact, reason);

    /// <summary>Gets the checked figure as it was printed.</summary>
    public PublishedFigure Printed => _claim.Printed;

    /// <summary>Gets the formula by which the figure is said to come about.</summary>
    public ClaimFormula Formula => _claim.Formula;

    /// <summary>Gets the base that the figure is measured against; null for <see cref="ClaimFormula.Level"/>, which has no base.</summary>
    public ClaimBase? Base => _claim.Base;

    /// <summary>Gets the verdict on the figure: the first one that applies, in the order of <see cref="ClaimVerdict"/>.</summary>
    public ClaimVerdict Verdict { get; }

    /// <summary>Gets the reason why the figure cannot be judged; null unless the verdict is <see cref="ClaimVerdict.Undefined"/>.</summary>
    public UndefinedReason? Reason { get; }

    /// <summary>Gets the mistake of formula that explains the figure; null unless the verdict is <see cref="ClaimVerdict.OtherFormula"/>.</summary>
    public FormulaSlip? Slip { get; internal init; }

    /// <summary>
    /// Gets the number of decimals with which the figure is right, before zeros were added; null unless the verdict is <see cref="ClaimVerdict.Padded"/>.
    /// </summary>
    public int? DecimalsBeforePadding { get; internal init; }

    /// <summary>
    /// Gets the exact value by the claimed formula. It is in percent where the formula divides; for points, drop and level it is in the unit of the inputs, and
    /// for an amount that is printed with a multiplier in the base unit. It is undefined with <see cref="UndefinedReason.OnlyABound"/> where only its
    /// <see cref="Range"/> is known, and otherwise for the reasons of the checked result.
    /// </summary>
    public Calculated<Rational> Exact => _exact.TryGetValue(out var exact) ? exact.Value : _exact.Reason ?? UndefinedReason.NotCalculated;

    /// <summary>
    /// Gets the values that the inputs leave possible for the figure, in the unit of <see cref="Exact"/>. Exact inputs leave one value. Inputs that are printed
    /// with decimals or a multiplier, hedged, or known only within bounds leave more. The range is empty where no input gives a value.
    /// </summary>
    /// <example>1,4 tỷ of 3 tỷ is exactly 140/3 percent; because both inputs are rounded, the range is <c>(270/7..58)</c>.</example>
    public RationalInterval Range => _claim.Possible;

    /// <summary>
    /// Gets the figure that follows: the exact value rounded half away from zero, with as many decimals as the printed figure. Undefined where
    /// <see cref="Exact"/> is. It has no unit where the printed figure has none; otherwise it is in percent for a formula that divides and in points for one
    /// that subtracts, whichever was printed. It keeps the threshold of the printed figure, if that has one.
    /// </summary>
    /// <exception cref="OverflowException">The figure that follows does not fit into a decimal.</exception>
    public Calculated<PublishedFigure> PrintsAs => PrintWith(Printed.Decimals);

    /// <summary>Returns the figure that follows with other decimals or by another rounding rule, in the unit of <see cref="PrintsAs"/>.</summary>
    /// <param name="decimals">The number of decimals, 0 to 28.</param>
    /// <param name="rounding">The rounding rule to apply.</param>
    /// <returns>The figure that the exact value prints as; undefined where <see cref="Exact"/> is undefined.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is not 0 to 28, or <paramref name="rounding"/> is no rule.</exception>
    /// <exception cref="OverflowException">The figure does not fit into a decimal.</exception>
    public Calculated<PublishedFigure> PrintWith(int decimals, Rounding rounding = Rounding.HalfAwayFromZero)
    {
        Guard.Against.DecimalsOutOfRange(decimals);
        Guard.Against.UnknownRounding(rounding);
        return _exact.TryGetValue(out var exact) ? Printed.PrintLike(exact, decimals, rounding, Unit) : _exact.Reason ?? UndefinedReason.NotCalculated;
    }

    /// <summary>Returns the claim and the verdict as text for a reader.</summary>
    /// <returns>Text such as <c>Attained: 37, 73, 50.68%: Follows</c>.</returns>
    public override string ToString() => $"{_claim}: {Verdict}";

    /// <summary>Gets the unit of the exact value, if the printed figure names a unit.</summary>
    internal FigureUnit Unit => Formula.Divides() ? FigureUnit.Percent : Formula == ClaimFormula.Level ? Printed.Unit : FigureUnit.Points;
}
