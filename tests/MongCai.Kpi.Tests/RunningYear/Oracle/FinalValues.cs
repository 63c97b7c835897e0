using MongCai.Kpi.Tests.Numbers.Oracle;

namespace MongCai.Kpi.Tests.RunningYear.Oracle;

/// <summary>
/// Computes F, the values that an indicator can have at the end of the period, by the table "Outlook: can it still go either way?", row by row.
/// </summary>
internal static class FinalValues
{
    private static readonly ValueSet Positive = ValueSet.Above(Exactly.Zero);

    public static (FinalRow Row, ValueSet Values) Of(YearCase year)
    {
        var (row, values) = Found(year, year.Measure);
        return (row, values.And(year.Measure.Possible));
    }

    /// <summary>Returns the values that the indicator can have now.</summary>
    public static ValueSet Now(YearCase year) => year switch
    {
        { Actual: { } value } => ValueSet.Point(value),
        { Reported: Reported.Bound bound } => bound.Range.And(year.Measure.Possible),
        { ArePartsMissing: true } => Of(year).Values,
        _ => year.Measure.Possible,
    };

    private static (FinalRow Row, ValueSet Values) Found(YearCase year, Measure measure) => year switch
    {
        { Reported: Reported.Nothing } => (FinalRow.Unknown, ValueSet.All),
        { IsFinal: true, Actual: { } value } => (FinalRow.FinalValue, ValueSet.Point(value)),
        { IsFinal: true, Reported: Reported.Bound bound } => (FinalRow.FinalBound, bound.Range),
        { IsFinal: true } => (FinalRow.Unknown, ValueSet.All),
        { Reported: Reported.SixOfSeven parts } => measure is { NeverFalls: true, IsAmount: true }
            ? (FinalRow.PartsMissingOfWhatNeverFalls, parts.IsAbove ? ValueSet.Above(parts.Amount) : ValueSet.AtLeast(parts.Amount))
            : (FinalRow.PartsMissingOtherwise, ValueSet.All),
        { Measure.Column: Column.Level } => (FinalRow.Level, ValueSet.All),
        { Measure.IsAmount: true } => measure.NeverFalls ? (FinalRow.NeverFalls, FromNowOn(year)) : (FinalRow.MayFall, ValueSet.All),
        { Measure.Kind: MeasuredKind.Proportion } => Proportion(year),
        { Measure.Kind: MeasuredKind.Rate } => Rate(year),
        _ => RateToStock(year),
    };

    private static (FinalRow Row, ValueSet Values) Proportion(YearCase year) => (HasSome(year), HasOthers(year)) switch
    {
        (true, true) => (FinalRow.ProportionSomeOfMore, new(Exactly.Zero, isLowerIn: false, year.Measure.Whole, isUpperIn: false)),
        (false, true) => (FinalRow.ProportionNoneOfSome, new(Exactly.Zero, isLowerIn: true, year.Measure.Whole, isUpperIn: false)),
        (true, false) => (FinalRow.ProportionAllOfSome, new(Exactly.Zero, isLowerIn: false, year.Measure.Whole, isUpperIn: true)),
        _ => (FinalRow.ProportionOfNothing, ValueSet.Between(Exactly.Zero, year.Measure.Whole)),
    };

    private static (FinalRow Row, ValueSet Values) Rate(YearCase year) => (year.Measure.NeverFalls, HasSome(year)) switch
    {
        (true, true) => (FinalRow.RateOfSome, Positive),
        (true, false) => (FinalRow.RateOfNone, ValueSet.AtLeast(Exactly.Zero)),
        _ => (FinalRow.RateThatMayFall, ValueSet.All),
    };

    private static (FinalRow Row, ValueSet Values) RateToStock(YearCase year) => year switch
    {
        { Measure.NeverFalls: true } when IsStockKnown(year) => (FinalRow.ToStockThatIsKnown, FromNowOn(year)),
        { Measure.NeverFalls: true } when HasSome(year) => (FinalRow.ToStockOfSome, Positive),
        _ => (FinalRow.ToStockOtherwise, ValueSet.All),
    };

    private static bool IsStockKnown(YearCase year) => year.Measure.StockDay switch
    {
        StockDay.FirstOfJanuary => true,
        StockDay.LastOfJune => year.Months >= 6,
        StockDay.FirstOfJuly => year.Months >= 7,
        StockDay.LastOfDecember => year.Months >= 12,
        _ => false,
    };

    /// <summary>Returns the values from the reported one upwards, without an upper end.</summary>
    private static ValueSet FromNowOn(YearCase year) => Now(year).WithoutUpper();

    /// <summary>Determines whether the numerator is known to be positive.</summary>
    private static bool HasSome(YearCase year) => year.Reported is Reported.Parts parts ? parts.Numerator.Against(Exactly.Zero) > 0 : Now(year).LiesIn(Positive);

    /// <summary>Determines whether the denominator is known to be larger than the numerator.</summary>
    private static bool HasOthers(YearCase year) =>
        year.Reported is Reported.Parts parts ? parts.Numerator.Against(parts.Denominator) < 0 : Now(year).LiesIn(ValueSet.Below(year.Measure.Whole));
}
