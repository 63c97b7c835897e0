using MongCai.Kpi.Poverty;

namespace MongCai.Kpi.Testing.Tests.Distributions;

internal static class HouseholdDistributions
{
    public static Chapter Chapter { get; } = new("Poverty: standards and households",
    [
        Distribution.Of(KpiArbitraries.IncomeLines())
            .Main("the urban line above the rural one", static line => line.Urban > line.Rural)
            .Main("the rural line above the urban one", static line => line.Rural > line.Urban)
            .Edge("one line for both", static line => line.Rural == line.Urban),
        Distribution.Of(KpiArbitraries.RuleSources())
            .Main("the document itself", static source => !source.IsSecondary)
            .Main("from a secondary source", static source => source.IsSecondary),
        Distribution.Of(KpiArbitraries.DeprivationIndicators())
            .Main("water", static indicator => indicator.Code is "water")
            .Main("with diacritics", static indicator => indicator.Name.In("vi").Any(static letter => letter > 127)),
        Distribution.Of(KpiArbitraries.PovertyCriteria())
            .Main("poor", static criterion => criterion.Class == PovertyClass.Poor)
            .Main("near-poor", static criterion => criterion.Class == PovertyClass.NearPoor)
            .Main("middle", static criterion => criterion.Class == PovertyClass.Middle)
            .Main("by income alone", static criterion => criterion is { DeprivationsAtLeast: 0, DeprivationsBelow: null })
            .Main("between two lines", static criterion => criterion.IncomeAbove is not null),
        Distribution.Of(KpiArbitraries.PovertyStandards())
            .Main("a national one", static standard => PovertyStandard.National.Contains(standard))
            .Main("a host's own", static standard => !PovertyStandard.National.Contains(standard))
            .Main("one criterion", static standard => standard.Criteria.Count == 1)
            .Main("four criteria of a host's own", static standard => standard.Criteria.Count == 4 && !PovertyStandard.National.Contains(standard))
            .Edge("no indicators", static standard => standard.Indicators is null),
        Distribution.Of(KpiGen.ClassificationsBy(PovertyStandard.National2022))
            .Mains<PovertyClass>(static (classified, povertyClass) => classified.Class == povertyClass),
        Distribution.Of(KpiArbitraries.PovertyTallies())
            .Edge("nobody", static tally => tally.Total == 0)
            .Main("all are poor", static tally => tally.Total > 0 && tally.Poor == tally.Total)
            .Main("none is poor", static tally => tally is { Total: > 0, Poor: 0 })
            .Main("near-poor are not counted", static tally => tally.NearPoor is null)
            .Main("nobody is anything else", static tally => tally.Total > 1 && tally.Poor + tally.NearPoor == tally.Total)
            .Main("more than a million", static tally => tally.Total > 1_000_000),
        Distribution.Of(KpiArbitraries.PovertyCounts())
            .Main("of households alone", static count => count.Persons is null)
            .Main("of persons too", static count => count.Persons is not null)
            .Main("of an area", static count => count.Area != AreaCode.ReportingAuthority)
            .Main("of a category", static count => !count.Category.IsTotal),
        Distribution.Of(KpiArbitraries.HouseholdStatuses())
            .Mains<PovertyClass>(static (household, povertyClass) => household.Class == povertyClass)
            .Main("of one person", static household => household.Persons == 1)
            .Main("of a category", static household => !household.Category.IsTotal)
            .Main("of two breakdowns", static household => household.Category.Code.Contains('*', StringComparison.Ordinal)),
        Distribution.Of(KpiArbitraries.HouseholdChanges())
            .Mains<ChangeCause>(static (change, cause) => change.Cause == cause)
            .Main("a class that changes", static change => change is { Before: { } before, After: { } after } && before.Class != after.Class),
        Distribution.Of(KpiArbitraries.HouseholdSnapshots())
            .Edge("nobody", static review => review.Households.Count == 0)
            .Main("ten households or more", static review => review.Households.Count >= 10)
            .Main("all say their category", static review => review.Households.Count > 0 && review.Households.All(static household => !household.Category.IsTotal))
            .Main("some say it", static review => review.Households.Any(static household => !household.Category.IsTotal) && review.Households.Any(static household => household.Category.IsTotal))
            .Main("poor of every size", static review => review.Households.Where(static household => household.Class == PovertyClass.Poor).Select(static household => household.Persons).Distinct().Count() > 2),
        Distribution.Of(KpiArbitraries.HouseholdReviews())
            .Main("two reviews", static reviews => reviews.Snapshots.Count == 2)
            .Main("five reviews", static reviews => reviews.Snapshots.Count == 5)
            .Main("a merger", static reviews => reviews.Changes.Any(static change => change.Cause == ChangeCause.Merged))
            .Main("a split", static reviews => reviews.Changes.Any(static change => change.Cause == ChangeCause.Split))
            .Main("gone and back again", static reviews => reviews.Changes.Any(change => change.Cause == ChangeCause.MovedIn && WasThereAtFirst(reviews, change.HouseholdId)))
            .Edge("nothing happened", static reviews => reviews.Changes.Count == 0)
            .Edge("nobody at first", static reviews => reviews.Snapshots[0].Households.Count == 0),
        Distribution.Of(KpiArbitraries.PovertyHistories())
            .Main("nobody was poor before", static history => history.Equals(PovertyHistory.None))
            .Main("somebody may have been", static history => !history.Equals(PovertyHistory.None)),
    ]);

    private static bool WasThereAtFirst(HouseholdReviews reviews, string id) => reviews.Snapshots[0].Households.Any(household => string.Equals(household.HouseholdId, id, StringComparison.Ordinal));
}
