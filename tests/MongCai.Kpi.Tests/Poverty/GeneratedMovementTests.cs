using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using MongCai.Kpi.Poverty;
using MongCai.Kpi.Testing;

namespace MongCai.Kpi.Tests.Poverty;

/// <summary>Tests movements over generated histories; the oracle applies the definition of each row to every household.</summary>
public class GeneratedMovementTests
{
    private const int Villages = 500;
    private const ulong Seed = 2019;
    private const int Size = 50;

    private static readonly IReadOnlyList<(PovertyMovement FromSnapshots, PovertyMovement FromRecords, IReadOnlyList<HouseholdSnapshot> Reviews, int Opening)> All =
    [
        .. from village in KpiGen.HouseholdReviews.Sample(Villages, new Rnd(Seed), Size)
           from opening in Enumerable.Range(0, village.Snapshots.Count - 1)
           let history = village.HistoryBefore(opening)
           select (
               PovertyMovement.Between(village.Snapshots[opening], village.Snapshots[opening + 1], history),
               PovertyMovement.Fold(village.Snapshots[opening].Count(), DaysInNoOrder(village.ChangesAfter(opening)), village.Snapshots[opening + 1].Date, history),
               village.Snapshots,
               opening),
    ];

    [Fact]
    public void Snapshots_and_records_agree() => Assert.All(All, static movement => Assert.Equal(JsonSerializer.Serialize(movement.FromSnapshots), JsonSerializer.Serialize(movement.FromRecords)));

    [Fact]
    public void Opening_and_closing_are_the_counts_of_the_reviews() => Assert.All(All, static movement =>
    {
        var (opening, closing) = (movement.Reviews[movement.Opening].Count(), movement.Reviews[movement.Opening + 1].Count());
        var (households, persons) = (movement.FromSnapshots.Households, movement.FromSnapshots.Persons!);
        Assert.Equal((opening.Households.Poor, opening.Households.NearPoor, opening.Persons!.Poor, opening.Persons.NearPoor), (households.Poor.Opening, households.NearPoor.Opening, persons.Poor.Opening, persons.NearPoor.Opening));
        Assert.Equal((closing.Households.Poor, closing.Households.NearPoor, closing.Persons!.Poor, closing.Persons.NearPoor), (households.Poor.Closing, households.NearPoor.Closing, persons.Poor.Closing, persons.NearPoor.Closing));
    });

    [Fact]
    public void Opening_and_movements_are_the_closing_and_the_columns_match_crosswise() => Assert.All(All, static movement => Assert.All(
        [movement.FromSnapshots.Households, movement.FromSnapshots.Persons!],
        static tables =>
        {
            Assert.All([tables.Poor, tables.NearPoor], static table => Assert.Equal(
                table.Closing,
                table.Opening - table.ToOtherClass - table.RoseAbove - table.OtherDecrease + table.FromOtherClass + table.Relapsed + table.NewlyArisen + table.OtherIncrease));
            Assert.Equal((tables.Poor.ToOtherClass, tables.Poor.FromOtherClass), (tables.NearPoor.FromOtherClass, tables.NearPoor.ToOtherClass));
        }));

    [Fact]
    public void Every_row_is_what_its_definition_says() => Assert.All(All, static movement =>
    {
        var oracle = new MovementOracle(movement.Reviews, movement.Opening);
        Assert.Equal(oracle.Households(PovertyClass.Poor), movement.FromSnapshots.Households.Poor);
        Assert.Equal(oracle.Households(PovertyClass.NearPoor), movement.FromSnapshots.Households.NearPoor);
        Assert.Equal(oracle.Persons(PovertyClass.Poor), movement.FromSnapshots.Persons!.Poor);
        Assert.Equal(oracle.Persons(PovertyClass.NearPoor), movement.FromSnapshots.Persons.NearPoor);
    });

    [Fact]
    public void The_villages_fill_every_row_often() => Assert.All(Enum.GetValues<MovementRow>(), static row => Assert.All(
        new Func<PovertyMovement, ClassMovement>[] { static movement => movement.Households.Poor, static movement => movement.Households.NearPoor },
        table => Assert.True(All.Count(movement => table(movement.FromSnapshots)[row] > 0) > Villages / 10, $"{row}: {All.Count(movement => table(movement.FromSnapshots)[row] > 0)} of {All.Count}")));

    // Records of the same day keep their order, because one continues from the other.
    private static IEnumerable<HouseholdChange> DaysInNoOrder(IEnumerable<HouseholdChange> changes) =>
        changes.GroupBy(static change => change.Date).Reverse().SelectMany(static day => day);
}
