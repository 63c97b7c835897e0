using System.Text.Json;
using MongCai.Kpi.Poverty;

namespace MongCai.Kpi.Testing.Tests.Poverty;

public class PovertyTests
{
    [Fact]
    public void Standards_and_criteria_reach_every_class_and_bound()
    {
        Samples.Reach(
            KpiGen.PovertyStandards,
            [
                .. PovertyStandard.National.Select(static national => (national.Code, (Func<PovertyStandard, bool>)(standard => standard == national))),
                ("one criterion", static standard => standard.Criteria.Count == 1),
                ("four criteria of a host's own", static standard => standard.Criteria.Count == 4 && !PovertyStandard.National.Contains(standard)),
                ("no indicators", static standard => standard.Indicators is null),
                ("indicators", static standard => standard.Indicators is { Count: > 0 }),
            ]);
        Samples.Reach(
            KpiGen.PovertyCriteria,
            ("by income alone", static criterion => criterion is { DeprivationsAtLeast: 0, DeprivationsBelow: null }),
            ("between two lines", static criterion => criterion.IncomeAbove is not null),
            ("near-poor", static criterion => criterion.Class == PovertyClass.NearPoor),
            ("middle", static criterion => criterion.Class == PovertyClass.Middle));
        Samples.Reach(KpiGen.IncomeLines, ("one for both", static line => line.Rural == line.Urban), ("a rural one above the urban one", static line => line.Rural > line.Urban));
    }

    [Fact]
    public void Households_of_a_standard_reach_every_class_of_it() => Samples.Reach(
        KpiGen.ClassificationsBy(PovertyStandard.National2022),
        [.. Enum.GetValues<PovertyClass>().Select(static povertyClass => ($"{povertyClass}", (Func<Classification, bool>)(classified => classified.Class == povertyClass)))]);

    [Fact]
    public void Counts_reach_nobody_and_everybody()
    {
        Samples.Reach(
            KpiGen.PovertyTallies,
            ("nobody", static tally => tally.Total == 0),
            ("all poor", static tally => tally.Total > 0 && tally.Poor == tally.Total),
            ("none poor", static tally => tally is { Total: > 0, Poor: 0 }),
            ("near-poor not counted", static tally => tally.NearPoor is null),
            ("nobody else", static tally => tally.Total > 1 && tally.Poor + tally.NearPoor == tally.Total),
            ("millions", static tally => tally.Total > 1_000_000));
        Samples.Reach(KpiGen.PovertyCounts, ("of households alone", static count => count.Persons is null), ("of persons too", static count => count.Persons is not null));
    }

    [Fact]
    public void Movements_balance_and_reach_every_row_in_both_tables()
    {
        Samples.Reach(
            KpiGen.PovertyMovements,
            [
                .. Enum.GetValues<MovementRow>().Select(static row => ($"poor, {row}", (Func<PovertyMovement, bool>)(movement => movement.Households.Poor[row] > 0))),
                .. Enum.GetValues<MovementRow>().Select(static row => ($"near-poor, {row}", (Func<PovertyMovement, bool>)(movement => movement.Households.NearPoor[row] > 0))),
                ("a row of nobody", static movement => movement.Households.Poor.Relapsed == 0),
                ("of households alone", static movement => movement.Persons is null),
                ("of persons too", static movement => movement.Persons is not null),
                ("on one day", static movement => movement.OpeningDate == movement.ClosingDate),
                ("milliards", static movement => movement.Households.Poor.Opening >= 1_000_000_000),
            ]);
        Assert.All(Samples.Each(KpiGen.ClassMovements), static table => Assert.Equal(table.Closing, table.Opening - table.GrossDecrease + table.GrossIncrease));
    }

    [Fact]
    public void Reviews_reach_every_cause_and_what_is_recorded_is_what_is_reviewed()
    {
        Samples.Reach(
            KpiGen.HouseholdReviews,
            [
                .. Enum.GetValues<ChangeCause>().Select(static cause => ($"{cause}", (Func<HouseholdReviews, bool>)(reviews => reviews.Changes.Any(change => change.Cause == cause)))),
                ("nobody at first", static reviews => reviews.Snapshots[0].Households.Count == 0),
                ("two reviews", static reviews => reviews.Snapshots.Count == 2),
                ("five reviews", static reviews => reviews.Snapshots.Count == 5),
                ("nothing happened", static reviews => reviews.Changes.Count == 0),
                ("back again", static reviews => reviews.Changes.Any(change => change.Cause == ChangeCause.MovedIn && reviews.Snapshots[0].Households.Any(household => string.Equals(household.HouseholdId, change.HouseholdId, StringComparison.Ordinal)))),
            ]);
        foreach (var reviews in Samples.Of(KpiGen.HouseholdReviews, seed: 1, count: 200))
        {
            for (var opening = 0; opening < reviews.Snapshots.Count - 1; opening++)
            {
                var present = reviews.Snapshots[opening].Households.ToDictionary(static household => household.HouseholdId, StringComparer.Ordinal);
                foreach (var change in reviews.ChangesAfter(opening))
                {
                    Assert.Equal(change.Before, present.GetValueOrDefault(change.HouseholdId));
                    _ = present.Remove(change.HouseholdId);
                    if (change.After is { } after)
                    {
                        present.Add(change.HouseholdId, after);
                    }
                }

                Assert.Equal(reviews.Snapshots[opening + 1].Households.ToHashSet(), present.Values.ToHashSet());
            }

            Assert.Throws<ArgumentOutOfRangeException>("opening", () => reviews.ChangesAfter(reviews.Snapshots.Count - 1));
            Assert.Throws<ArgumentOutOfRangeException>("opening", () => reviews.HistoryBefore(-1));
        }

        Samples.Reach(KpiGen.HouseholdChanges, [.. Enum.GetValues<ChangeCause>().Select(static cause => ($"{cause}", (Func<HouseholdChange, bool>)(change => change.Cause == cause)))]);
        Samples.Reach(KpiGen.HouseholdSnapshots, ("nobody", static review => review.Households.Count == 0), ("everybody poor", static review => review.Households.Count > 0 && review.Households.All(static household => household.Class == PovertyClass.Poor)));
    }

    [Fact]
    public void Poverty_shrinks_to_nobody()
    {
        Minimal.Of(KpiArbitraries.PovertyTallies(), static _ => true, new PovertyTally(0, 0));
        Minimal.Of(KpiArbitraries.PovertyTallies(), static tally => tally.Poor > 0, new PovertyTally(1, 1));
        Minimal.Of(KpiArbitraries.PovertyCounts(), static _ => true, static end => Assert.Equal((new PovertyTally(0, 0), null), (end.Households, end.Persons)));
        Minimal.Of(KpiArbitraries.IncomeLines(), static _ => true, static end => Assert.Equal((1m, 1m), (end.Rural, end.Urban)));
        Minimal.Of(KpiArbitraries.PovertyCriteria(), static criterion => criterion.Class == PovertyClass.Poor, static end => Assert.Equal(
            JsonSerializer.Serialize(new PovertyCriterion(PovertyClass.Poor, new IncomeLine(1, 1))), JsonSerializer.Serialize(end)));
        Minimal.Of(KpiArbitraries.PovertyStandards(), static standard => standard.Criteria.Count > 1, static end => Assert.Equal(("a", 2, null), (end.Code, end.Criteria.Count, end.Indicators)));
        Minimal.Of(KpiArbitraries.HouseholdStatuses(), static household => household.Class == PovertyClass.Poor, new HouseholdStatus("0", PovertyClass.Poor, 1));
        Minimal.Of(KpiArbitraries.HouseholdSnapshots(), static review => review.Households.Count > 1, static end => Assert.Equal((2, 2), (end.Households.Count, end.Households.Sum(static household => household.Persons))));
        Minimal.Of(KpiArbitraries.HouseholdReviews(), static reviews => reviews.Changes.Any(static change => change.Cause == ChangeCause.Merged), static end => Assert.Equal((2, 2), (end.Snapshots.Count, end.Changes.Count(static change => change.Cause == ChangeCause.Merged))));
        Minimal.Of(KpiArbitraries.PovertyHistories(), static _ => true, PovertyHistory.None);
        Minimal.Of(KpiArbitraries.PovertyMovements(), static movement => movement.Households.Poor.Relapsed > 0, static end => Assert.Equal(
            (null, new ClassMovement { Relapsed = 1, Closing = 1 }, new ClassMovement()), (end.Persons, end.Households.Poor, end.Households.NearPoor)));
        Minimal.Of(KpiArbitraries.PovertyMovements(), static movement => movement.Persons?.Poor.ToOtherClass > 2, static end => Assert.Equal(end.Persons!.Poor.ToOtherClass, end.Persons.NearPoor.FromOtherClass));
        Minimal.Of(KpiArbitraries.MovementTables(), static tables => tables.Poor.ToOtherClass > 4, static end => Assert.Equal(
            (new ClassMovement { Opening = 5, ToOtherClass = 5 }, new ClassMovement { FromOtherClass = 5, Closing = 5 }), (end.Poor, end.NearPoor)));
        Minimal.Of(KpiArbitraries.ClassMovements(), static _ => true, new ClassMovement());
    }
}
