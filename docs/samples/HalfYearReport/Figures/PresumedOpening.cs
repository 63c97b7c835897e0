using MongCai.Kpi;
using MongCai.Kpi.Claims;

namespace HalfYearReport;

/// <summary>The opening of a stock, presuming that what it was reduced by is a net change: 97 households left and 37 fewer make 134.</summary>
public sealed record PresumedOpening(Observation Stock, AttainmentByBasis Reduced, LocalisedText Presumed, IReadOnlyList<PublishedRate> Claims)
{
    private const int MostRates = 5;

    /// <summary>Gets the title of a section of its own; null where the opening has none.</summary>
    public LocalisedText? Title { get; init; }

    /// <summary>Gets the stock at the beginning; undefined where the stock or its reduction was not reported.</summary>
    public Calculated<Rational> Opening => Stock.Value.Then(left => Reduced.Observation.Value.Select(reduced => left + reduced));

    /// <summary>
    /// Gets what each target would leave at the end of its period; undefined for a target that does not measure the reduction, or that is above the opening.
    /// </summary>
    public IReadOnlyList<(Attainment Against, Calculated<Rational> Left)> AtTheEnd => Opening.Match<IReadOnlyList<(Attainment, Calculated<Rational>)>>(
        opening => [.. Reduced.All.Select(against => (against, LeftBy(against, opening)))],
        static _ => []);

    /// <summary>
    /// Gets the rates that the opening could be printed as, given the totals that the published share of the stock leaves possible, each with the totals that
    /// lead to it.
    /// </summary>
    public IReadOnlyList<(PublishedFigure Rate, CountInterval Totals)> Rates
    {
        get
        {
            if (!Opening.TryGetValue(out var opening) || Claims.FirstOrDefault(IsShareOfTotal)?.Printed is not { } share)
            {
                return [];
            }

            var totals = Claims.Where(IsShareOfTotal).Aggregate(CountInterval.AtLeast(1), static (left, claim) => left.Intersect(claim.BasesBy(Rounding.HalfAwayFromZero)));
            if (totals is not { First: { } first, Last: { } last })
            {
                return [];
            }

            var (highest, lowest) = (Print(opening, first), Print(opening, last));
            var step = new decimal(lo: 1, mid: 0, hi: 0, isNegative: false, (byte)share.Decimals);
            return (highest - lowest) / step < MostRates
                ? [.. Steps(highest, lowest, step).Select(Rate).Where(static rate => !rate.Totals.IsEmpty)]
                : [];

            (PublishedFigure Rate, CountInterval Totals) Rate(decimal rate)
            {
                var figure = new PublishedFigure(rate, share.Decimals, FigureUnit.Percent);
                return (figure, figure.BasesFor(opening, ClaimFormula.Share).Counts.Intersect(totals));
            }

            decimal Print(Rational part, long total) => new Ratio(part, total).ToPercentage(share.Decimals).Value;
        }
    }

    private static Calculated<Rational> LeftBy(Attainment against, Rational opening) => against.Gap.Then<Rational>(_ =>
        against.Target?.Form is LevelForm { Level: { } level } && opening >= level ? opening - level : UndefinedReason.MethodNotApplicable);

    private bool IsShareOfTotal(PublishedRate claim) =>
        claim is { Formula: ClaimFormula.Share, Printed: not null } && claim.ClaimBase == ClaimBase.Total && claim.Observation == Stock;

    private static IEnumerable<decimal> Steps(decimal highest, decimal lowest, decimal step)
    {
        for (var rate = highest; rate >= lowest; rate -= step)
        {
            yield return rate;
        }
    }
}
