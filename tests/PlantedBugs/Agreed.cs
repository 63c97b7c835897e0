namespace Province;

/// <summary>Bugs in rules that have to give the answers of the library, or of a table.</summary>
internal static class Agreed
{
    public static IReadOnlyList<Planted> Bugs { get; } =
    [
        PrintedBeforeBanded.Bug, YellowFromAbove.Bug, ColoursInDoubles.Bug, TwoThirdsAsPercent.Bug, CappedBeforeGraded.Bug,
        .. Register2022.Bugs, OldStandardByNewRule.Bug, DecreeExamples.Bug,
        .. WindowsOfReports.Bugs, DecemberIsLater.Bug, .. WeekOfADay.Bugs, .. MonthOfADay.Bugs,
        .. AttainedInTheSheet.Bugs, .. WayFromBaseline.Bugs, .. VerdictsOfTheYear.Bugs, .. VerdictsOfForms.Bugs, .. OutlooksOfTheYear.Bugs,
        .. SumsOfAmounts.Bugs, .. PrintedShares.Bugs,
    ];
}
