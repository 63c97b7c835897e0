namespace MongCai.Kpi.Tests.RunningYear.Oracle;

/// <summary>The rows of the table of the values that are possible at the end.</summary>
internal enum FinalRow
{
    Unknown,
    FinalValue,
    FinalBound,
    NeverFalls,
    MayFall,
    Level,
    ProportionSomeOfMore,
    ProportionNoneOfSome,
    ProportionAllOfSome,
    ProportionOfNothing,
    RateOfSome,
    RateOfNone,
    RateThatMayFall,
    ToStockThatIsKnown,
    ToStockOfSome,
    ToStockOtherwise,
    PartsMissingOfWhatNeverFalls,
    PartsMissingOtherwise,
}
