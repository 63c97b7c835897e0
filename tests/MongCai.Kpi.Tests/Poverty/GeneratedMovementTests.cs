using MongCai.Kpi.Poverty;

namespace MongCai.Kpi.Tests.Poverty;

/// <summary>Over generated histories; the oracle applies the definition of each row on its own, to every household.</summary>
public class GeneratedMovementTests
{
    private const int Villages = 500;

    private static readonly IReadOnlyList<(PovertyMovement FromSnapshots, PovertyMovement FromRecords, IReadOnlyList<HouseholdSnapshot> Reviews, int Opening)> All =
    [
        .. from seed in Enumerable.Range(0, Villages)
           let village = new GeneratedVillage(seed)
           from opening in Enumerable.Range(0, village.Reviews.Count - 1)
           let history = PovertyHistory.Of(village.Reviews.Take(opening))
           select (
               PovertyMovement.Between(village.Reviews[opening], village.Reviews[opening + 1], history),
               PovertyMovement.Fold(village.Reviews[opening].Count(), village.RecordsAfter(opening), village.Reviews[opening + 1].Date, history),
               village.Reviews,
               opening),
    ];

    [Fact]
    public void Snapshots_and_records_agree() => Assert.All(All, static movement => Assert.Equal(movement.FromSnapshots, movement.FromRecords));

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
        table => Assert.True(All.Count(movement => table(movement.FromSnapshots)[row] > 0) > Villages / 10, $"{row}")));
}
