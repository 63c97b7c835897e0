using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Claims;

/// <summary>A figure that a report prints beside the numbers it is said to come from: 50,68% beside 37 of 73.</summary>
/// <remarks>
/// Its numbers are figures too: they remember how they were printed, so that 1,4 tỷ is known to be rounded, and a whole count to be exact.
/// Equality is that of the reference. Text form, for a reader only: <c>Attained: 37, 73, 50.68%</c>.
/// JSON form: the parts, <c>{"formula":"attained","actual":"37","baseFigure":"73","base":"plan","printed":"50.68%"}</c>, the base as a <see cref="ClaimBase"/> is written.
/// </remarks>
[JsonConverter(typeof(ObjectJsonConverter<PublishedClaim>))]
public sealed partial class PublishedClaim : IClaim
{
    /// <summary>Creates a claim: a figure and its numbers.</summary>
    /// <param name="formula">How the figure is said to come from them.</param>
    /// <param name="actual">The actual A. For points and drop of rates, in percent.</param>
    /// <param name="baseFigure">The base B, in the unit of the actual.</param>
    /// <param name="printed">The figure as printed, with or without its unit.</param>
    /// <param name="claimBase">What the base is, a <see cref="Basis"/> or a comparison; null for the usual one: a plan for attained and exceeded, a total for a share, the period before for the rest.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such formula.</exception>
    /// <exception cref="ArgumentException">Actual and base are in different units, a figure in percent is printed with a multiplier, or the formula is <see cref="ClaimFormula.Level"/>, which has no base.</exception>
    public PublishedClaim(ClaimFormula formula, PublishedFigure actual, PublishedFigure baseFigure, PublishedFigure printed, ClaimBase? claimBase = null)
    {
        Formula = Guard.Against.UnknownValue(formula);
        Base = ClaimBase.UsualOf(formula) is { } usual
            ? claimBase ?? usual
            : throw new ArgumentException($"{formula} has no base: two statements of one figure are held against each other by {nameof(IdentityCheck)}.{nameof(IdentityCheck.TwoStatements)}.", nameof(formula));
        (Actual, BaseFigure, Printed) = (actual, baseFigure, printed);
        if (actual.Unit != baseFigure.Unit)
        {
            throw new ArgumentException($"The actual {actual} and the base {baseFigure} are in different units.", nameof(baseFigure));
        }

        if (formula.Divides() && printed.Multiplier != 1)
        {
            throw new ArgumentException($"{formula} is printed in percent, which has no multiplier: {printed}.", nameof(printed));
        }
    }

    /// <summary>Gets how the figure is said to come from its numbers.</summary>
    public ClaimFormula Formula { get; }

    /// <summary>Gets the actual, as printed.</summary>
    public PublishedFigure Actual { get; }

    /// <summary>Gets the base, as printed.</summary>
    public PublishedFigure BaseFigure { get; }

    /// <summary>Gets what the base is: a commitment or a comparison.</summary>
    public ClaimBase Base { get; }

    /// <summary>Gets the figure, as printed.</summary>
    public PublishedFigure Printed { get; }

    RationalInterval IClaim.Possible => Formula.Figures(Actual.InputValues(), BaseFigure.InputValues());

    (Rational Actual, Rational Base) IClaim.Operands => (Actual.Value, BaseFigure.Value);

    bool IClaim.MayBeRates => true;

    bool IClaim.CanBeTurnedOver => true;

    bool IClaim.HasSlack => !Actual.IsWhole || !BaseFigure.IsWhole;

    /// <summary>Determines whether the figure follows from its numbers, and if not, what explains it.</summary>
    /// <param name="tolerance">What <see cref="Hedge.About"/> means, in the unit of the figure: so far away at most.</param>
    /// <returns>The verdict, with the exact value and what it prints as; undefined where the base is not above zero and the formula divides by it, and where an input is hedged.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="tolerance"/> is negative.</exception>
    /// <example><c>new PublishedClaim(ClaimFormula.Attained, 37, 73, new Percentage(50.68m, 2)).Check().Verdict</c> is <see cref="ClaimVerdict.Follows"/>.</example>
    public ClaimCheck Check(Rational? tolerance = null)
    {
        PublishedFigure.RequireTolerance(tolerance);
        return ClaimJudge.Of(
            this,
            Actual.Hedge == Hedge.None && BaseFigure.Hedge == Hedge.None ? ExactFigure.Of(Formula, Actual.Value, BaseFigure.Value, Printed.Multiplier, Base) : UndefinedReason.MethodNotApplicable,
            tolerance);
    }

    /// <summary>Returns the formula and the three figures.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Formula}: {Actual}, {BaseFigure}, {Printed}";
}
