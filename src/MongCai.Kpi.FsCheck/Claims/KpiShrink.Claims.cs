using MongCai.Kpi.Claims;

namespace MongCai.Kpi.Testing;

/// <content>Shrinkers of published figures and claims.</content>
public static partial class KpiShrink
{
    /// <summary>Shrinks a figure towards 0: without a threshold, hedge and multiplier, with fewer digits, and to a plain amount.</summary>
    /// <param name="value">The figure to shrink.</param>
    /// <returns>The simpler figures; empty for the simplest.</returns>
    public static IEnumerable<PublishedFigure> Smaller(PublishedFigure value)
    {
        if (value.Threshold is { } threshold)
        {
            return SmallerBeside(value, threshold).Where(next => next != value).Distinct();
        }

        return SmallerAlone(value);
    }

    // First the figure without its threshold, then simpler figures at the same distance from their threshold, and then a simpler distance.
    private static IEnumerable<PublishedFigure> SmallerBeside(PublishedFigure value, Rational threshold)
    {
        var (alone, distance) = (value.WithThreshold(threshold, NearThreshold.Round), threshold - value.Value);
        return
        [
            alone,
            .. SmallerAlone(alone).Select(next => next.WithThreshold(next.Value + distance, value.NearThreshold)),
            .. value.Hedge == Hedge.None ? [alone.WithThreshold(threshold), .. Smaller(distance).Select(next => alone.WithThreshold(alone.Value + next, value.NearThreshold))] : Array.Empty<PublishedFigure>(),
        ];
    }

    private static IEnumerable<PublishedFigure> SmallerAlone(PublishedFigure value)
    {
        var (printed, decimals) = (value.Number, value.Decimals);
        PublishedFigure[] plainer =
        [
            new(printed, decimals, FigureUnit.Amount, value.Hedge, value.Multiplier),
            new(printed, decimals, value.Unit, Hedge.None, value.Multiplier),
            new(printed, decimals, value.Unit, value.Hedge),
            .. SmallerPrinted(printed).Select(next => new PublishedFigure(next, next.Scale, value.Unit, value.Hedge, value.Multiplier)),
        ];
        return plainer.Where(next => next != value).Distinct();
    }

    /// <summary>Shrinks a base towards the plan: a basis first loses its issuer, then becomes the plan itself.</summary>
    /// <param name="value">The base to shrink.</param>
    /// <returns>The simpler bases; empty for the simplest.</returns>
    public static IEnumerable<ClaimBase> Smaller(ClaimBase value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value.Basis is { } basis ? Smaller(basis).Select(ClaimBase.FromBasis) : [Basis.Plan];
    }

    /// <summary>Shrinks a claim to simpler figures. Whether the claim follows may change; the arbitraries of <see cref="ClaimArbitraries"/> keep it.</summary>
    /// <param name="value">The claim to shrink.</param>
    /// <returns>The simpler claims; empty for the simplest.</returns>
    public static IEnumerable<PublishedClaim> Smaller(PublishedClaim value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var (formula, actual, baseFigure, printed, claimBase) = (value.Formula, value.Actual, value.BaseFigure, value.Printed, value.Base);
        return Constructed.Those(
        [
            .. Smaller(actual).Select(next => (Func<PublishedClaim>)(() => new PublishedClaim(formula, next, baseFigure, printed, claimBase))),
            .. Smaller(baseFigure).Select(next => (Func<PublishedClaim>)(() => new PublishedClaim(formula, actual, next, printed, claimBase))),
            .. Smaller(printed).Select(next => (Func<PublishedClaim>)(() => new PublishedClaim(formula, actual, baseFigure, next, claimBase))),
        ]);
    }
}
