using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Claims;

/// <summary>A figure that a report prints beside the numbers it is said to come from: 50,68% beside 37 of 73.</summary>
/// <remarks>
/// Its numbers are figures too: they remember how they were printed, so that 1,4 tỷ is known to be rounded, and a whole count to be exact.
/// Equality is that of all parts. Text form, for a reader only: <c>Attained: 37, 73, 50.68%</c>.
/// </remarks>
[JsonConverter(typeof(WriteOnlyJsonConverter<PublishedClaim>))]
public sealed record PublishedClaim
{
    /// <summary>A figure and its numbers.</summary>
    /// <param name="formula">How the figure is said to come from them.</param>
    /// <param name="actual">The actual A. For points and drop of rates, in percent.</param>
    /// <param name="baseFigure">The base B, in the unit of the actual.</param>
    /// <param name="printed">The figure as printed, with or without its unit.</param>
    /// <param name="baseKind">What the base is; null for the usual one: a plan for attained and exceeded, a total for a share, the period before for the rest.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such formula or kind of base.</exception>
    /// <exception cref="ArgumentException">Actual and base are in different units, or a figure in percent is printed with a multiplier.</exception>
    public PublishedClaim(ClaimFormula formula, PublishedFigure actual, PublishedFigure baseFigure, PublishedFigure printed, BaseKind? baseKind = null)
    {
        Formula = Guard.Against.UnknownValue(formula);
        BaseKind = Guard.Against.UnknownValue(baseKind ?? UsualBase(formula));
        (Actual, Base, Printed) = (actual, baseFigure, printed);
        if (actual.Unit != baseFigure.Unit)
        {
            throw new ArgumentException($"The actual {actual} and the base {baseFigure} are in different units.", nameof(baseFigure));
        }

        if (IsQuotient && printed.Multiplier != 1)
        {
            throw new ArgumentException($"{formula} is printed in percent, which has no multiplier: {printed}.", nameof(printed));
        }
    }

    /// <summary>How the figure is said to come from its numbers.</summary>
    public ClaimFormula Formula { get; }

    /// <summary>The actual, as printed.</summary>
    public PublishedFigure Actual { get; }

    /// <summary>The base, as printed.</summary>
    public PublishedFigure Base { get; }

    /// <summary>What the base is.</summary>
    public BaseKind BaseKind { get; }

    /// <summary>The figure, as printed.</summary>
    public PublishedFigure Printed { get; }

    /// <summary>Whether the formula divides, so that its figure is in percent.</summary>
    internal bool IsQuotient => Formula is not (ClaimFormula.Points or ClaimFormula.Drop);

    /// <summary>Whether the figure follows from its numbers, and if not, what explains it.</summary>
    /// <param name="tolerance">What <see cref="Hedge.About"/> means, in the unit of the figure: so far away at most.</param>
    /// <returns>The verdict, with the exact value and what it prints as.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="tolerance"/> is negative.</exception>
    /// <example><c>new PublishedClaim(ClaimFormula.Attained, 37, 73, new Percentage(50.68m, 2)).Judge().Verdict</c> is <see cref="ClaimVerdict.Follows"/>.</example>
    public ClaimJudgement Judge(Rational? tolerance = null)
    {
        PublishedFigure.RequireTolerance(tolerance);
        return Judging.Of(this, tolerance);
    }

    /// <summary>The formula and the three figures.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Formula}: {Actual}, {Base}, {Printed}";

    private static BaseKind UsualBase(ClaimFormula formula) => formula switch
    {
        ClaimFormula.Attained or ClaimFormula.Exceeded => BaseKind.Plan,
        ClaimFormula.Share => BaseKind.Total,
        _ => BaseKind.PreviousPeriod,
    };
}
