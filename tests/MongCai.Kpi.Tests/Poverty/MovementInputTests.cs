using MongCai.Kpi.Poverty;
using NodaTime;

namespace MongCai.Kpi.Tests.Poverty;

/// <summary>Tests that input which cannot be a movement is refused with the value and the rule.</summary>
public class MovementInputTests
{
    private static readonly LocalDate Opening = new(2022, 12, 14);
    private static readonly LocalDate Closing = new(2023, 12, 14);
    private static readonly HouseholdStatus Poor = new("a", PovertyClass.Poor, 4);
    private static readonly HouseholdStatus NearPoor = new("a", PovertyClass.NearPoor, 4);

    [Fact]
    public void A_household_that_comes_twice() => Refused(
        "households", "Household a comes twice: a poor, 4 persons, and a near-poor, 4 persons. A household has one row.", static () => Snapshot(Opening, Poor, NearPoor));

    [Fact]
    public void A_row_that_is_null()
    {
        Assert.Throws<ArgumentNullException>("households", static () => Snapshot(Opening, Poor, null!));
        Assert.Throws<ArgumentNullException>("changes", static () => PovertyMovement.Fold(Snapshot(Opening, Poor).Count(), [null!], Closing, PovertyHistory.None));
    }

    [Fact]
    public void Two_standards_mixed() => Refused(
        "closing",
        "A movement is under one standard: the opening is under vn-2016, the closing under vn-2022.",
        static () => PovertyMovement.Between(MovementBuildingTests.Snapshot(Opening, [Poor], standard: PovertyStandard.National2016), Snapshot(Closing, Poor), PovertyHistory.None));

    [Fact]
    public void Two_areas_mixed() => Refused(
        "closing",
        "A movement is that of one area, not of A and B.",
        static () => PovertyMovement.Between(Snapshot(Opening, Poor), MovementBuildingTests.Snapshot(Closing, [Poor], "B"), PovertyHistory.None));

    [Theory]
    [InlineData(-1)]
    [InlineData(366)]
    public void A_record_outside_the_dates(int days) => Refused(
        "changes",
        $"{NodaTime.Text.LocalDatePattern.Iso.Format(Opening.PlusDays(days))} Reviewed: a poor, 4 persons -> a near-poor, 4 persons: not after 2022-12-14 and up to 2023-12-14.",
        () => Fold(new HouseholdChange(Opening.PlusDays(days), Poor, NearPoor, ChangeCause.Reviewed)));

    [Fact]
    public void A_record_of_the_opening_day() =>
        Assert.Throws<ArgumentException>("changes", static () => Fold(new HouseholdChange(Opening, Poor, NearPoor, ChangeCause.Reviewed)));

    [Fact]
    public void A_record_that_does_not_begin_where_the_one_before_it_ended() => Refused(
        "changes",
        "2023-02-01 MovedOut: a poor, 4 persons -> absent: the record before it left household a as a near-poor, 4 persons.",
        static () => Fold(
            new HouseholdChange(new LocalDate(2023, 2, 1), Poor, after: null, ChangeCause.MovedOut),
            new HouseholdChange(new LocalDate(2023, 1, 1), Poor, NearPoor, ChangeCause.Reviewed)));

    [Fact]
    public void More_changes_than_households() => Refused(
        "opening",
        "The records change 2 poor households, where the opening has 1.",
        static () => Fold(
            new HouseholdChange(Closing, Poor, after: null, ChangeCause.MovedOut),
            new HouseholdChange(Closing, new("b", PovertyClass.Poor, 1), after: null, ChangeCause.Dissolved)));

    [Theory]
    [InlineData(2, 5, 5, "2 of 5")]
    [InlineData(1, 4, 3, "1 of 4")]
    [InlineData(2, 5, 6, "2 of 5")]
    public void Records_that_leave_households_without_persons_or_persons_without_a_household(int poor, int poorPersons, int changedPersons, string had)
    {
        var opening = new PovertyCount(new AreaCode("A"), Opening, PovertyStandard.National2022, new(10, poor, 1), new(20, poorPersons, 1));
        Refused(
            "opening",
            $"The records change 1 poor households of {changedPersons} persons, where the opening has {had}: the rest does not fit.",
            () => PovertyMovement.Fold(opening, [new(Closing, new HouseholdStatus("a", PovertyClass.Poor, changedPersons), after: null, ChangeCause.MovedOut)], Closing, PovertyHistory.None));
    }

    [Fact]
    public void A_record_of_a_household_that_cannot_have_been_there() => Refused(
        "opening",
        "The records change 1 other households, where the opening has 0.",
        static () => PovertyMovement.Fold(
            new PovertyCount(new AreaCode("A"), Opening, PovertyStandard.National2022, new(10, 5, 5)),
            [new(Closing, new HouseholdStatus("x", PovertyClass.Other, 2), new HouseholdStatus("x", PovertyClass.Poor, 2), ChangeCause.Reviewed)],
            Closing,
            PovertyHistory.None));

    [Fact]
    public void A_history_that_is_not_before_the_opening()
    {
        var (first, second) = (Snapshot(Opening, Poor), Snapshot(Closing, NearPoor));

        Refused("history", "The history goes up to the review of 2022-12-14: it has to end before the opening, 2022-12-14.", () => PovertyMovement.Between(first, second, PovertyHistory.Of([first])));
        Assert.Throws<ArgumentNullException>("earlier", static () => PovertyHistory.Of([null!]));
        Assert.NotNull(PovertyMovement.Between(first, second, PovertyHistory.Of([Snapshot(Opening.PlusDays(-1), Poor)])));
    }

    [Fact]
    public void A_closing_before_the_opening_whatever_the_records() => Assert.Throws<ArgumentOutOfRangeException>(
        "closing",
        static () => PovertyMovement.Fold(
            Snapshot(Opening, Poor).Count(), [new HouseholdChange(Closing, Poor, NearPoor, ChangeCause.Reviewed)], Opening.PlusDays(-1), PovertyHistory.None));

    [Fact]
    public void An_opening_without_its_near_poor() => Refused(
        "opening",
        "The opening has no near-poor households: 1 poor of 10. Without them nothing crosses.",
        static () => PovertyMovement.Fold(new PovertyCount(new AreaCode("A"), Opening, PovertyStandard.National2022, new(10, 1)), [], Closing, PovertyHistory.None));

    [Fact]
    public void Nobody_in_a_household_and_a_class_that_is_none()
    {
        Assert.StartsWith("Household a: one person at least, not 0.", Assert.Throws<ArgumentOutOfRangeException>("persons", static () => new HouseholdStatus("a", PovertyClass.Poor, 0)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>("povertyClass", static () => new HouseholdStatus("a", (PovertyClass)9, 1));
        Assert.Throws<ArgumentException>("householdId", static () => new HouseholdStatus(" ", PovertyClass.Poor, 1));
    }

    [Fact]
    public void A_change_of_nothing_or_of_two_households()
    {
        Refused("after", "A change has a household before it, after it, or both.", static () => new HouseholdChange(Closing, before: null, after: null, ChangeCause.Reviewed));
        Refused("after", "A change is that of one household, not of a and b.", static () => new HouseholdChange(Closing, Poor, new("b", PovertyClass.Poor, 4), ChangeCause.Reviewed));
        Assert.Throws<ArgumentOutOfRangeException>("cause", static () => new HouseholdChange(Closing, Poor, NearPoor, (ChangeCause)8));
    }

    [Theory]
    [InlineData(ChangeCause.Reviewed, true, false, false)]
    [InlineData(ChangeCause.Corrected, true, false, false)]
    [InlineData(ChangeCause.SizeChanged, true, false, false)]
    [InlineData(ChangeCause.Split, true, true, false)]
    [InlineData(ChangeCause.Merged, true, false, true)]
    [InlineData(ChangeCause.MovedIn, false, true, false)]
    [InlineData(ChangeCause.MovedOut, false, false, true)]
    [InlineData(ChangeCause.Dissolved, false, false, true)]
    public void A_cause_that_does_not_go_with_the_change(ChangeCause cause, bool both, bool onlyAfter, bool onlyBefore)
    {
        (HouseholdStatus? Before, HouseholdStatus? After, bool Fits)[] shapes = [(Poor, NearPoor, both), (null, Poor, onlyAfter), (Poor, null, onlyBefore)];
        Assert.All(shapes, shape => Assert.Equal(shape.Fits, Record.Exception(() => new HouseholdChange(Closing, shape.Before, shape.After, cause)) is null));
    }

    [Fact]
    public void A_cause_is_refused_by_name() => Refused(
        "cause",
        "2023-12-14 MovedIn: a poor, 4 persons -> a near-poor, 4 persons: the cause does not go with the household being present before and present after.",
        static () => new HouseholdChange(Closing, Poor, NearPoor, ChangeCause.MovedIn));

    private static PovertyMovement Fold(params HouseholdChange[] changes) => PovertyMovement.Fold(
        new PovertyCount(new AreaCode("A"), Opening, PovertyStandard.National2022, new(10, 1, 1)), changes, Closing, PovertyHistory.None);

    private static HouseholdSnapshot Snapshot(LocalDate date, params HouseholdStatus[] households) => MovementBuildingTests.Snapshot(date, households);

    private static void Refused(string parameter, string message, Func<object> create) =>
        Assert.StartsWith(message, Assert.Throws<ArgumentException>(parameter, create).Message, StringComparison.Ordinal);
}
