namespace MongCai.Kpi.Poverty;

/// <summary>Finds where the tables of a movement contradict themselves, each other, or the households they are about.</summary>
internal static class MovementBalance
{
    private static readonly MovementRow[] Rows = Enum.GetValues<MovementRow>();

    public static IReadOnlyList<MovementImbalance> Find(MovementTables households, MovementTables? persons) =>
    [
        .. Within(households, nameof(households)),
        .. persons is null ? [] : Within(persons, nameof(persons)),
        .. persons is null ? [] : FewerPersons("poor", households.Poor, persons.Poor),
        .. persons is null ? [] : FewerPersons("near-poor", households.NearPoor, persons.NearPoor),
    ];

    private static IEnumerable<MovementImbalance> Within(MovementTables tables, string unit) =>
        Crossed($"poor {unit}", tables.Poor, tables.NearPoor)
            .Concat(Crossed($"near-poor {unit}", tables.NearPoor, tables.Poor))
            .Concat(Closing($"poor {unit}", tables.Poor))
            .Concat(Closing($"near-poor {unit}", tables.NearPoor));

    /// <summary>Who left one table for the other entered the other: each pair of cells is looked at once, from the table that is left.</summary>
    private static IEnumerable<MovementImbalance> Crossed(string table, ClassMovement from, ClassMovement to) =>
        from.ToOtherClass == to.FromOtherClass ? [] : [new MovementImbalance(table, MovementRow.ToOtherClass, to.FromOtherClass, from.ToOtherClass)];

    private static IEnumerable<MovementImbalance> Closing(string table, ClassMovement movement)
    {
        var follows = checked(movement.Opening - movement.GrossDecrease + movement.GrossIncrease);
        return follows == movement.Closing ? [] : [new MovementImbalance(table, MovementRow.Closing, follows, movement.Closing)];
    }

    private static IEnumerable<MovementImbalance> FewerPersons(string table, ClassMovement households, ClassMovement persons) =>
        from row in Rows
        where persons[row] < households[row]
        select new MovementImbalance($"{table} persons", row, households[row], persons[row], isAtLeast: true);
}
