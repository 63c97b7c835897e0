using System.Globalization;
using MongCai.Kpi.Tests.RunningYear.Oracle;

namespace MongCai.Kpi.Tests.Scorecards.Oracle;

/// <summary>Generates indicators of every nature.</summary>
internal static class CardMeasureGen
{
    private static readonly MeasuredKind[] Kinds =
    [
        MeasuredKind.Flow, MeasuredKind.Flow, MeasuredKind.Flow, MeasuredKind.Stock, MeasuredKind.Stock, MeasuredKind.Proportion, MeasuredKind.Rate, MeasuredKind.RateToStock, MeasuredKind.ProportionOfStocks,
        MeasuredKind.DistinctCount, MeasuredKind.Index,
    ];

    public static CardMeasure Of(Dice dice, int number)
    {
        var kind = dice.Of(Kinds);
        var bare = new Measure(kind, NeverFalls: false, IsPercent: false, Declared: null, StockDay.MeanOfAll);
        var isMean = kind is MeasuredKind.Rate or MeasuredKind.RateToStock || (kind == MeasuredKind.ProportionOfStocks && dice.OneIn(2));
        var measure = bare with
        {
            NeverFalls = kind == MeasuredKind.DistinctCount || (bare.Column != Column.Level && dice.OneIn(2)),
            IsPercent = bare.HasParts && dice.OneIn(2),
        };
        measure = measure with { Declared = isMean && kind == MeasuredKind.ProportionOfStocks ? ValueSet.All : Bounds(dice, measure) };
        return new("i" + number.ToString(CultureInfo.InvariantCulture), measure, isMean);
    }

    /// <summary>Draws bounds that are wide enough for sums over areas and periods.</summary>
    private static ValueSet? Bounds(Dice dice, Measure measure) => measure.IsProportion ? null : dice.Below(5) switch
    {
        0 => ValueSet.AtLeast(Exactly.Of(measure.NeverFalls || measure.HasParts ? 0 : -10_000)),
        1 => ValueSet.Between(Exactly.Of(measure.NeverFalls || measure.HasParts ? 0 : -10_000), Exactly.Of(100_000)),
        _ => null,
    };
}
