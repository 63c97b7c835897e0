using MongCai.Kpi.Poverty;
using NodaTime;

namespace MongCai.Kpi.Tests.Poverty;

/// <summary>Tests movements made from snapshots and from records; the expected ones were computed by hand.</summary>
public class MovementBuildingTests
{
    private static readonly LocalDate Opening = new(2022, 12, 14);
    private static readonly LocalDate Closing = new(2023, 12, 14);
    private static readonly PovertyHistory Known = new(["relapsed"], ["near again"]);

    private static readonly HouseholdStatus[] Before =
    [
        new("stays", PovertyClass.Poor, 4), new("to near", PovertyClass.Poor, 5), new("rises", PovertyClass.Poor, 2), new("leaves", PovertyClass.Poor, 3),
        new("falls", PovertyClass.NearPoor, 6), new("relapsed", PovertyClass.Other, 4), new("new", PovertyClass.Middle, 1), new("near again", PovertyClass.Other, 2),
    ];

    private static readonly HouseholdStatus[] After =
    [
        new("stays", PovertyClass.Poor, 3), new("to near", PovertyClass.NearPoor, 7), new("rises", PovertyClass.Other, 9),
        new("falls", PovertyClass.Poor, 6), new("relapsed", PovertyClass.Poor, 5), new("new", PovertyClass.Poor, 1), new("near again", PovertyClass.NearPoor, 2),
        new("arrives", PovertyClass.NearPoor, 3),
    ];

    // Of the poor households, "to near", "rises" and "leaves" are decreases, and "falls", "relapsed" and "new" are increases. For persons, "stays" shrank by
    // 1 (other decrease), and "relapsed" and "new" count with their closing size.
    private static readonly MovementTables Households = new(
        new() { Opening = 4, ToOtherClass = 1, RoseAbove = 1, OtherDecrease = 1, FromOtherClass = 1, Relapsed = 1, NewlyArisen = 1, Closing = 4 },
        new() { Opening = 1, ToOtherClass = 1, FromOtherClass = 1, Relapsed = 1, OtherIncrease = 1, Closing = 3 });

    private static readonly MovementTables Persons = new(
        new() { Opening = 14, ToOtherClass = 5, RoseAbove = 2, OtherDecrease = 4, FromOtherClass = 6, Relapsed = 5, NewlyArisen = 1, Closing = 15 },
        new() { Opening = 6, ToOtherClass = 6, FromOtherClass = 5, Relapsed = 2, OtherIncrease = 5, Closing = 12 });

    [Fact]
    public void From_two_snapshots()
    {
        var movement = PovertyMovement.Between(Snapshot(Opening, Before), Snapshot(Closing, After), Known);
        Assert.Equal((Households.Poor, Households.NearPoor), (movement.Households.Poor, movement.Households.NearPoor));
        Assert.Equal((Persons.Poor, Persons.NearPoor), (movement.Persons?.Poor, movement.Persons?.NearPoor));
        Assert.Equal((Opening, Closing, PovertyStandard.National2022), (movement.OpeningDate, movement.ClosingDate, movement.Standard));
    }

    [Fact]
    public void From_the_opening_count_and_the_records_of_those_that_changed()
    {
        var movement = PovertyMovement.Fold(Snapshot(Opening, Before).Count(), Records(), Closing, Known);
        Assert.Equal((Households.Poor, Households.NearPoor), (movement.Households.Poor, movement.Households.NearPoor));
        Assert.Equal((Persons.Poor, Persons.NearPoor), (movement.Persons?.Poor, movement.Persons?.NearPoor));
    }

    [Fact]
    public void Without_a_history_nobody_relapses()
    {
        var movement = PovertyMovement.Between(Snapshot(Opening, Before), Snapshot(Closing, After), PovertyHistory.None);
        Assert.Equal((0L, 2L), (movement.Households.Poor.Relapsed, movement.Households.Poor.NewlyArisen));
    }

    [Fact]
    public void Who_was_near_poor_before_has_newly_arisen_among_the_poor()
    {
        var history = PovertyHistory.Of([Snapshot(Opening.PlusYears(-1), [new("a", PovertyClass.NearPoor, 1), new("b", PovertyClass.Poor, 1)])]);
        var opening = Snapshot(Opening, [new("a", PovertyClass.Other, 1), new("b", PovertyClass.Other, 1)]);
        var closing = Snapshot(Closing, [new("a", PovertyClass.Poor, 1), new("b", PovertyClass.Poor, 1)]);
        var movement = PovertyMovement.Between(opening, closing, history);
        Assert.Equal((1L, 1L), (movement.Households.Poor.Relapsed, movement.Households.Poor.NewlyArisen));
    }

    [Fact]
    public void Who_comes_and_goes_between_the_reviews_is_in_no_row()
    {
        var guest = new HouseholdStatus("guest", PovertyClass.Poor, 1);
        var movement = PovertyMovement.Fold(
            Snapshot(Opening, Before).Count(),
            [new(Closing, guest, after: null, ChangeCause.MovedOut), new(Opening.PlusDays(1), before: null, guest, ChangeCause.MovedIn)],
            Closing,
            PovertyHistory.None);
        Assert.Equal("poor 4 - 0 + 0 = 4; near-poor 1 - 0 + 0 = 1", movement.Households.ToString());
    }

    [Fact]
    public void Households_alone_are_folded_where_persons_are_not_known() => Assert.Null(PovertyMovement.Fold(
        new PovertyCount(new AreaCode("A"), Opening, PovertyStandard.National2022, new(100, 4, 1)), Records(), Closing, Known).Persons);

    internal static HouseholdSnapshot Snapshot(LocalDate date, IEnumerable<HouseholdStatus> households, string area = "A", PovertyStandard? standard = null) =>
        new(new AreaCode(area), date, standard ?? PovertyStandard.National2022, households);

    private static IEnumerable<HouseholdChange> Records()
    {
        var day = Opening;
        foreach (var before in Before)
        {
            var after = Array.Find(After, candidate => string.Equals(candidate.HouseholdId, before.HouseholdId, StringComparison.Ordinal));
            yield return new HouseholdChange(day = day.PlusDays(1), before, after, after is null ? ChangeCause.MovedOut : ChangeCause.Reviewed);
        }

        yield return new HouseholdChange(Closing, before: null, After[^1], ChangeCause.MovedIn);
    }
}
