using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Claims;

/// <summary>A figure that a report prints beside the numbers it is said to come from: 50,68% beside 37 of 73.</summary>
/// <remarks>
/// <para>Use it to check a published percentage or change when its numbers are printed beside it. For results of this library, <see cref="ResultChecks"/>
/// checks a figure without a claim.</para>
/// <para>The numbers are published figures too. They keep how they were printed, so that 1,4 tỷ is known to be rounded and a whole count to be exact.</para>
/// <para>Two claims are equal only if they are the same object. The text form is meant for a reader and cannot be parsed: <c>Attained: 37, 73, 50.68%</c>.
/// The JSON form has the parts, with the base as a <see cref="ClaimBase"/> is written:
/// <c>{"formula":"attained","actual":"37","baseFigure":"73","base":"plan","printed":"50.68%"}</c>.</para>
/// </remarks>
/// <example>
/// <code>
/// var claim = new PublishedClaim(ClaimFormula.Attained, 37, 73, new Percentage(50.68m, 2));
/// Console.WriteLine(claim.Check().Verdict); // Follows
/// </code>
/// </example>
[JsonConverter(typeof(ObjectJsonConverter<PublishedClaim>))]
public sealed partial class PublishedClaim : IClaim
{
    /// <summary>Creates a claim from a printed figure and the numbers beside it.</summary>
    /// <param name="formula">The formula by which the figure is said to come from the numbers.</param>
    /// <param name="actual">The actual A; for points and drop of rates it is in percent.</param>
    /// <param name="baseFigure">The base B, in the unit of the actual.</param>
    /// <param name="printed">The figure as printed, with or without its unit.</param>
    /// <param name="claimBase">
    /// What the base is: a <see cref="Basis"/> or a comparison. Null stands for the usual one: a plan for attained and exceeded, a total for a share, the
    /// previous period for the rest.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such formula.</exception>
    /// <exception cref="ArgumentException">
    /// Actual and base are in different units, a figure in percent is printed with a multiplier, or the formula is <see cref="ClaimFormula.Level"/>, which has
    /// no base.
    /// </exception>
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

    /// <summary>Gets the formula by which the figure is said to come from its numbers.</summary>
    public ClaimFormula Formula { get; }

    /// <summary>Gets the actual A as it was printed.</summary>
    public PublishedFigure Actual { get; }

    /// <summary>Gets the base B as it was printed.</summary>
    public PublishedFigure BaseFigure { get; }

    /// <summary>Gets what the base stands for: a commitment or a comparison.</summary>
    public ClaimBase Base { get; }

    /// <summary>Gets the claimed figure as it was printed.</summary>
    public PublishedFigure Printed { get; }

    RationalInterval IClaim.Possible => Formula.Figures(Actual.InputValues(), BaseFigure.InputValues());

    (Rational Actual, Rational Base) IClaim.Operands => (Actual.Value, BaseFigure.Value);

    bool IClaim.MayBeRates => true;

    bool IClaim.CanBeTurnedOver => true;

    bool IClaim.HasSlack => !Actual.IsWhole || !BaseFigure.IsWhole;

    /// <summary>Checks whether the figure follows from its numbers, and if not, finds what explains it.</summary>
    /// <param name="tolerance">
    /// The distance from the figure within which <see cref="Hedge.About"/> is true, in the unit of the figure. Null means that it is not known.
    /// </param>
    /// <returns>
    /// The verdict, with the exact value and the figure it prints as; undefined where the formula divides by a base that is not above zero, and where an input
    /// is hedged.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="tolerance"/> is negative.</exception>
    /// <example>
    /// <c>new PublishedClaim(ClaimFormula.Attained, 37, 73, new Percentage(50.68m, 2)).Check().Verdict</c> is <see cref="ClaimVerdict.Follows"/>.
    /// </example>
    public ClaimCheck Check(Rational? tolerance = null)
    {
        PublishedFigure.RequireTolerance(tolerance);
        return ClaimJudge.Of(
            this,
            Actual.Hedge == Hedge.None && BaseFigure.Hedge == Hedge.None ? ExactFigure.Of(Formula, Actual.Value, BaseFigure.Value, Printed.Multiplier, Base) : UndefinedReason.MethodNotApplicable,
            tolerance);
    }

    /// <summary>Returns the formula and the three figures as text for a reader.</summary>
    /// <returns>Text such as <c>Attained: 37, 73, 50.68%</c>.</returns>
    public override string ToString() => $"{Formula}: {Actual}, {BaseFigure}, {Printed}";
}
