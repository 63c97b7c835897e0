using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Claims;

/// <summary>What can be said of a published claim: whether its figure follows from its numbers, what the exact value is, and what it prints as.</summary>
/// <remarks>The facts are data; the words for them are those of a <c>Phrasebook</c>. Equality is that of all parts. Text form, for a reader only.</remarks>
[JsonConverter(typeof(WriteOnlyJsonConverter<ClaimJudgement>))]
public sealed record ClaimJudgement
{
    private readonly Calculated<ExactFigure> _exact;

    internal ClaimJudgement(PublishedClaim claim, ClaimVerdict verdict, Calculated<ExactFigure> exact, UndefinedReason? reason = null) =>
        (Claim, Verdict, _exact, Reason) = (claim, verdict, exact, reason);

    /// <summary>The claim.</summary>
    public PublishedClaim Claim { get; }

    /// <summary>The first verdict that applies.</summary>
    public ClaimVerdict Verdict { get; }

    /// <summary>Why there is nothing to compare the figure with; null unless the verdict is <see cref="ClaimVerdict.Undefined"/>.</summary>
    public UndefinedReason? Reason { get; }

    /// <summary>The formula that gives the figure; null unless the verdict is <see cref="ClaimVerdict.OtherFormula"/>.</summary>
    public FormulaSlip? Slip { get; internal init; }

    /// <summary>The decimals with which the figure is right, before zeros were added; null unless the verdict is <see cref="ClaimVerdict.Padded"/>.</summary>
    public int? DecimalsBeforePadding { get; internal init; }

    /// <summary>The exact value by the claimed formula: in percent, or for points and drop in the unit of the inputs.</summary>
    public Calculated<Rational> Exact => _exact.TryGetValue(out var exact) ? exact.Value : _exact.Reason ?? UndefinedReason.NotCalculated;

    /// <summary>What the exact value prints as, half away from zero, with the decimals of the printed figure: the figure that follows.
    /// Without a unit where that has none; otherwise in percent for a formula that divides, in points for one that subtracts, whichever was printed.</summary>
    /// <exception cref="OverflowException">It does not fit into a decimal.</exception>
    public Calculated<PublishedFigure> PrintsAs => PrintWith(Claim.Printed.Decimals);

    /// <summary>What the exact value prints as with other decimals or by another rule, in the unit of <see cref="PrintsAs"/>.</summary>
    /// <param name="decimals">The decimals, 0 to 28.</param>
    /// <param name="rounding">The rule.</param>
    /// <returns>The figure, or why there is none.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is not 0 to 28, or <paramref name="rounding"/> is no rule.</exception>
    /// <exception cref="OverflowException">It does not fit into a decimal.</exception>
    public Calculated<PublishedFigure> PrintWith(int decimals, Rounding rounding = Rounding.HalfAwayFromZero)
    {
        Guard.Against.DecimalsOutOfRange(decimals);
        Guard.Against.UnknownRounding(rounding);
        return _exact.TryGetValue(out var exact)
            ? Claim.Printed.With(exact.Round(decimals, rounding), Claim.IsQuotient ? FigureUnit.Percent : FigureUnit.Points)
            : _exact.Reason ?? UndefinedReason.NotCalculated;
    }

    /// <summary>The claim and the verdict.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Claim}: {Verdict}";
}
