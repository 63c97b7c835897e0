using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Claims;

/// <summary>What can be said of a published figure: whether it follows from its numbers or from a result, what the exact value is, and what it prints as.</summary>
/// <remarks>
/// The facts are data; the words for them are those of a <c>Phrasebook</c>. Equality is that of the reference. Text form, for a reader only: <c>Attained: 37, 73, 50.68%: Follows</c>.
/// JSON form, written and not read: <c>{"printed":"50.68%","formula":"attained","base":"plan","verdict":"follows","exact":"3700/73","range":{…},"printsAs":"50.68%"}</c>, with the reason, the slip and the decimals before
/// padding where the verdict has them, and without what it prints as where no decimal holds it.
/// </remarks>
/// <example><c>new PublishedClaim(ClaimFormula.Attained, 37, 54, new Percentage(68.51m, 2)).Check()</c> is truncated, and prints as 68.52%.</example>
[JsonConverter(typeof(ObjectJsonConverter<ClaimCheck>))]
public sealed partial class ClaimCheck
{
    private readonly IClaim _claim;
    private readonly Calculated<ExactFigure> _exact;

    internal ClaimCheck(IClaim claim, ClaimVerdict verdict, Calculated<ExactFigure> exact, UndefinedReason? reason = null) =>
        (_claim, Verdict, _exact, Reason) = (claim, verdict, exact, reason);

    /// <summary>Gets the figure that was checked, as printed.</summary>
    public PublishedFigure Printed => _claim.Printed;

    /// <summary>Gets how the figure is said to come about.</summary>
    public ClaimFormula Formula => _claim.Formula;

    /// <summary>Gets what the figure is measured against; null for <see cref="ClaimFormula.Level"/>, the figure itself.</summary>
    public ClaimBase? Base => _claim.Base;

    /// <summary>Gets the first verdict that applies.</summary>
    public ClaimVerdict Verdict { get; }

    /// <summary>Gets why nothing can be said; null unless the verdict is <see cref="ClaimVerdict.Undefined"/>.</summary>
    public UndefinedReason? Reason { get; }

    /// <summary>Gets the formula that gives the figure; null unless the verdict is <see cref="ClaimVerdict.OtherFormula"/>.</summary>
    public FormulaSlip? Slip { get; internal init; }

    /// <summary>Gets the decimals with which the figure is right, before zeros were added; null unless the verdict is <see cref="ClaimVerdict.Padded"/>.</summary>
    public int? DecimalsBeforePadding { get; internal init; }

    /// <summary>Gets the exact value by the claimed formula: in percent, or for points, drop and level in the unit of the inputs; of an amount that is printed with a multiplier in the base unit.
    /// Undefined where only its <see cref="Range"/> is known, <see cref="UndefinedReason.OnlyABound"/>, and for the reasons of the result.</summary>
    public Calculated<Rational> Exact => _exact.TryGetValue(out var exact) ? exact.Value : _exact.Reason ?? UndefinedReason.NotCalculated;

    /// <summary>
    /// Gets the values of the figure that its inputs leave possible, in the unit of <see cref="Exact"/>: that value alone where they are exact; more where they are printed with decimals or a multiplier,
    /// hedged, or known within bounds. Empty where no input gives a value.
    /// </summary>
    /// <example>1,4 of 3 tỷ are 140/3%; as far as both are rounded, <c>(270/7..58)</c>.</example>
    public RationalInterval Range => _claim.Possible;

    /// <summary>Gets what the exact value prints as, half away from zero, with the decimals of the printed figure: the figure that follows.
    /// Without a unit where that has none; otherwise in percent for a formula that divides, in points for one that subtracts, whichever was printed. Beside the threshold of the printed figure, where that has one.</summary>
    /// <exception cref="OverflowException">It does not fit into a decimal.</exception>
    public Calculated<PublishedFigure> PrintsAs => PrintWith(Printed.Decimals);

    /// <summary>Returns what the exact value prints as with other decimals or by another rule, in the unit of <see cref="PrintsAs"/>.</summary>
    /// <param name="decimals">The decimals, 0 to 28.</param>
    /// <param name="rounding">The rule.</param>
    /// <returns>The figure; undefined where <see cref="Exact"/> is.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is not 0 to 28, or <paramref name="rounding"/> is no rule.</exception>
    /// <exception cref="OverflowException">It does not fit into a decimal.</exception>
    public Calculated<PublishedFigure> PrintWith(int decimals, Rounding rounding = Rounding.HalfAwayFromZero)
    {
        Guard.Against.DecimalsOutOfRange(decimals);
        Guard.Against.UnknownRounding(rounding);
        return _exact.TryGetValue(out var exact) ? Printed.InPlaceOfIt(exact, decimals, rounding, Unit) : _exact.Reason ?? UndefinedReason.NotCalculated;
    }

    /// <summary>Returns the claim and the verdict.</summary>
    /// <returns>Text such as <c>Attained: 37, 73, 50.68%: Follows</c>.</returns>
    public override string ToString() => $"{_claim}: {Verdict}";

    /// <summary>The unit of the value, where the figure names one.</summary>
    internal FigureUnit Unit => Formula.Divides() ? FigureUnit.Percent : Formula == ClaimFormula.Level ? Printed.Unit : FigureUnit.Points;
}
