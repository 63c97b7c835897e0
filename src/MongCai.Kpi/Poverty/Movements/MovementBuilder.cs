namespace MongCai.Kpi.Poverty;

/// <summary>
/// Counts households into the rows of a movement, one row for each household, by its class at the opening and at the closing. Memory use does not depend on the
/// number of households.
/// </summary>
internal sealed class MovementBuilder(PovertyHistory history)
{
    private static readonly int RowCount = Enum.GetValues<MovementRow>().Length;

    private readonly long[] _poorHouseholds = new long[RowCount];
    private readonly long[] _nearPoorHouseholds = new long[RowCount];
    private readonly long[] _poorPersons = new long[RowCount];
    private readonly long[] _nearPoorPersons = new long[RowCount];

    /// <summary>Adds a household, given its status at the opening and at the closing; null where the household was absent.</summary>
    public void Add(HouseholdStatus? opening, HouseholdStatus? closing)
    {
        var (from, to) = (ClassOf(opening), ClassOf(closing));
        if (from is { } left && opening is not null)
        {
            Put(left, MovementRow.Opening, opening.Persons);
            if (from != to)
            {
                Put(left, closing is null ? MovementRow.OtherDecrease : to is null ? MovementRow.RoseAbove : MovementRow.ToOtherClass, opening.Persons);
            }
        }

        if (to is { } entered && closing is not null)
        {
            Put(entered, MovementRow.Closing, closing.Persons);
            if (from is null)
            {
                Put(entered, RowOfEntry(entered, opening, closing), closing.Persons);
            }
            else if (opening is not null)
            {
                Enter(entered, from.Value, opening.Persons, closing.Persons);
            }
        }
    }

    public MovementTables Households() => new(Table(_poorHouseholds), Table(_nearPoorHouseholds));

    public MovementTables Persons() => new(Table(_poorPersons), Table(_nearPoorPersons));

    private static ClassMovement Table(long[] rows) => new()
    {
        Opening = rows[(int)MovementRow.Opening],
        ToOtherClass = rows[(int)MovementRow.ToOtherClass],
        RoseAbove = rows[(int)MovementRow.RoseAbove],
        OtherDecrease = rows[(int)MovementRow.OtherDecrease],
        FromOtherClass = rows[(int)MovementRow.FromOtherClass],
        Relapsed = rows[(int)MovementRow.Relapsed],
        NewlyArisen = rows[(int)MovementRow.NewlyArisen],
        OtherIncrease = rows[(int)MovementRow.OtherIncrease],
        Closing = rows[(int)MovementRow.Closing],
    };

    private static PovertyClass? ClassOf(HouseholdStatus? status) => status?.Class is PovertyClass.Poor or PovertyClass.NearPoor ? status.Class : null;

    private MovementRow RowOfEntry(PovertyClass entered, HouseholdStatus? opening, HouseholdStatus closing) =>
        opening is null ? MovementRow.OtherIncrease
        : history.WasEver(entered, closing.HouseholdId) ? MovementRow.Relapsed
        : MovementRow.NewlyArisen;

    /// <summary>
    /// Adds the persons of a household that was in a class at the opening. The household crosses with the size that it had then; what it grew or shrank by
    /// counts as other.
    /// </summary>
    private void Enter(PovertyClass entered, PovertyClass from, int openingPersons, int closingPersons)
    {
        if (entered != from)
        {
            Put(entered, MovementRow.FromOtherClass, openingPersons);
        }

        var grown = closingPersons - openingPersons;
        PersonsOf(entered)[(int)(grown > 0 ? MovementRow.OtherIncrease : MovementRow.OtherDecrease)] += Math.Abs(grown);
    }

    private void Put(PovertyClass povertyClass, MovementRow row, int persons)
    {
        (povertyClass == PovertyClass.Poor ? _poorHouseholds : _nearPoorHouseholds)[(int)row]++;
        PersonsOf(povertyClass)[(int)row] += persons;
    }

    private long[] PersonsOf(PovertyClass povertyClass) => povertyClass == PovertyClass.Poor ? _poorPersons : _nearPoorPersons;
}
