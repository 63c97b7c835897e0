using MongCai.Kpi;
using MongCai.Kpi.Claims;

namespace HalfYearReport;

/// <summary>The opening of a stock, if what it was reduced by is a net change: 97 left and 37 fewer make 134.</summary>
public sealed record PresumedOpening(Observation Stock, AttainmentByBasis Reduced, LocalisedText Presumed, IReadOnlyList<PublishedRate> Claims)
{
    private const int MostRates = 5;

    /// <summary>The title of a section of its own; null where it has none.</summary>
    public LocalisedText? Title { get; init; }

    /// <summary>The stock at the beginning; undefined where one of the two was not reported.</summary>
    public Calculated<Rational> Opening => Stock.Value.Then(left => Reduced.Observation.Value.Select(reduced => left + reduced));

    /// <summary>What each target would leave at the end of its period; undefined where it does not measure the reduction, and where it is above the opening.</summary>
    public IReadOnlyList<(Attainment Against, Calculated<Rational> Left)> AtTheEnd => Opening.Match<IReadOnlyList<(Attainment, Calculated<Rational>)>>(
        opening => [.. Reduced.All.Select(against => (against, LeftBy(against, opening)))],
        static _ => []);

    /// <summary>The rates that the opening prints as for the totals that the published share of the stock leaves possible, each with its part of them.</summary>
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
