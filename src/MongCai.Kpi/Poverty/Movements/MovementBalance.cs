namespace MongCai.Kpi.Poverty;

/// <summary>Finds where the tables of a movement contradict themselves, each other, or the households that they count.</summary>
internal static class MovementBalance
{
    private static readonly MovementRow[] Rows = Enum.GetValues<MovementRow>();

    public static IReadOnlyList<MovementImbalance> Find(MovementTables households, MovementTables? persons) =>
    [
        .. Within(households, nameof(households)),
        .. persons is null ? [] : Within(persons, nameof(persons)),
        .. persons is null ? [] : PersonsNotFittingHouseholds("poor", households.Poor, persons.Poor),
        .. persons is null ? [] : PersonsNotFittingHouseholds("near-poor", households.NearPoor, persons.NearPoor),
    ];

    private static IEnumerable<MovementImbalance> Within(MovementTables tables, string unit) =>
        Crossed($"poor {unit}", tables.Poor, tables.NearPoor)
            .Concat(Crossed($"near-poor {unit}", tables.NearPoor, tables.Poor))
            .Concat(Closing($"poor {unit}", tables.Poor))
            .Concat(Closing($"near-poor {unit}", tables.NearPoor));

    /// <summary>
    /// Checks that those who left one table for the other are those who entered the other. Each pair of cells is checked once, from the table that is left.
    /// </summary>
    private static IEnumerable<MovementImbalance> Crossed(string table, ClassMovement from, ClassMovement to) =>
        from.ToOtherClass == to.FromOtherClass ? [] : [new MovementImbalance(table, MovementRow.ToOtherClass, to.FromOtherClass, from.ToOtherClass)];

    private static IEnumerable<MovementImbalance> Closing(string table, ClassMovement movement)
    {
        var follows = checked(movement.Opening - movement.GrossDecrease + movement.GrossIncrease);
        return follows == movement.Closing ? [] : [new MovementImbalance(table, MovementRow.Closing, follows, movement.Closing)];
    }

    /// <summary>
    /// Checks that every row has at least one person for each household, and no persons without households. A household that grew or shrank is the exception:
    /// it adds persons alone to the other rows.
    /// </summary>
    private static IEnumerable<MovementImbalance> PersonsNotFittingHouseholds(string table, ClassMovement households, ClassMovement persons) =>
        from row in Rows
        let tooFew = persons[row] < households[row]
        where tooFew || (!HouseholdOccupancy.Fits(households[row], persons[row]) && row is not (MovementRow.OtherIncrease or MovementRow.OtherDecrease))
        select new MovementImbalance($"{table} persons", row, households[row], persons[row], isAtLeast: tooFew);
}
