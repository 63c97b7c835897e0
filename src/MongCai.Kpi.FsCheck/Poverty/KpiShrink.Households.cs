using MongCai.Kpi.Poverty;

namespace MongCai.Kpi.Testing;

/// <content>Shrinkers of households and their movements.</content>
public static partial class KpiShrink
{
    private static readonly bool[] PoorAndNearPoor = [true, false];

    private static readonly MovementRow[] FlowRows =
        [MovementRow.ToOtherClass, MovementRow.RoseAbove, MovementRow.OtherDecrease, MovementRow.Relapsed, MovementRow.NewlyArisen, MovementRow.OtherIncrease];

    /// <summary>Shrinks a household towards one person, not poor, with the id 0 and no category.</summary>
    /// <param name="value">The household to shrink.</param>
    /// <returns>The simpler households; none for the simplest one.</returns>
    public static IEnumerable<HouseholdStatus> Smaller(HouseholdStatus value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return SmallerStates(value).Prepend(new HouseholdStatus("0", value.Class, value.Persons) { Category = value.Category }).Where(next => next != value);
    }

    /// <summary>Shrinks a change towards a smaller household and the date 1 January 2019. The cause stays.</summary>
    /// <param name="value">The change to shrink.</param>
    /// <returns>The simpler changes of the same cause.</returns>
    public static IEnumerable<HouseholdChange> Smaller(HouseholdChange value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return
        [
            .. value.Before is null ? [] : SmallerStates(value.Before).Select(before => new HouseholdChange(value.Date, before, value.After, value.Cause)),
            .. value.After is null ? [] : SmallerStates(value.After).Select(after => new HouseholdChange(value.Date, value.Before, after, value.Cause)),
            .. Smaller(value.Date).Select(date => new HouseholdChange(date, value.Before, value.After, value.Cause)),
        ];
    }

    /// <summary>Shrinks a snapshot towards fewer and smaller households.</summary>
    /// <param name="value">The snapshot to shrink.</param>
    /// <returns>The simpler snapshots, under the same standard.</returns>
    public static IEnumerable<HouseholdSnapshot> Smaller(HouseholdSnapshot value)
    {
        ArgumentNullException.ThrowIfNull(value);
        HouseholdStatus[] households = [.. value.Households.OrderBy(static household => household.HouseholdId, StringComparer.Ordinal)];
        return Lists.Shorter(households).Concat(Lists.WithAllSimpler(households, SmallerStates)).Concat(Lists.WithOneSimpler(households, SmallerStates))
            .Select(next => new HouseholdSnapshot(value.Area, value.Date, value.Standard, next))
            .Concat(Smaller(value.Area).Select(area => new HouseholdSnapshot(area, value.Date, value.Standard, households)))
            .Concat(Smaller(value.Date).Select(date => new HouseholdSnapshot(value.Area, date, value.Standard, households)));
    }

    /// <summary>
    /// Shrinks reviews towards fewer reviews, fewer households and fewer changes. The changes that are left still happen one after the other.
    /// </summary>
    /// <param name="value">The reviews to shrink.</param>
    /// <returns>The simpler series of reviews.</returns>
    public static IEnumerable<HouseholdReviews> Smaller(HouseholdReviews value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var script = value.Script;
        IEnumerable<VillageScript> inOneYear = script.Years.Count > 1 ? [script with { Years = [[.. script.Years.SelectMany(static year => year)]] }] : [];
        return inOneYear.Concat(Lists.Shorter(script.Years, fewest: 1).Select(years => script with { Years = years }))
            .Concat(Lists.Shorter(script.Households).Select(households => script with { Households = households }))
            .Concat(Lists.WithOneSimpler(script.Years, static year => Lists.Shorter(year)).Select(years => script with { Years = years }))
            .Select(static next => new HouseholdReviews(next));
    }

    /// <summary>Shrinks a history towards one of nobody.</summary>
    /// <param name="value">The history to shrink.</param>
    /// <returns>The simpler histories; none for the history of nobody.</returns>
    public static IEnumerable<PovertyHistory> Smaller(PovertyHistory value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (ReferenceEquals(value, PovertyHistory.None))
        {
            return [];
        }

        string[] poor = [.. value.Poor.Order(StringComparer.Ordinal)];
        string[] nearPoor = [.. value.NearPoor.Order(StringComparer.Ordinal)];
        return Lists.Shorter(poor).Select(next => new PovertyHistory(next, nearPoor))
            .Concat(Lists.Shorter(nearPoor).Select(next => new PovertyHistory(poor, next)))
            .Prepend(PovertyHistory.None);
    }

    /// <summary>
    /// Shrinks a movement by one row at a time, together with opening and closing so that the movement still balances, and towards households alone.
    /// </summary>
    /// <param name="value">The movement to shrink.</param>
    /// <returns>The simpler movements, all of them balanced.</returns>
    public static IEnumerable<PovertyMovement> Smaller(PovertyMovement value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Constructed.Those(
        [
            .. value.Persons is null ? [] : new Func<PovertyMovement>[] { () => With(value, value.Households, persons: null) },
            .. SmallerTables(value).Select(next => (Func<PovertyMovement>)(() => With(value, next.Households, next.Persons))),
            .. Smaller(value.OpeningDate).Select(date => (Func<PovertyMovement>)(() => new PovertyMovement(value.Area, value.Standard, date, date, value.Households, value.Persons))),
        ]);
    }

    /// <summary>Shrinks the tables of a movement by one row at a time, so that the two tables still balance and match.</summary>
    /// <param name="value">The tables to shrink.</param>
    /// <returns>The simpler pairs of tables.</returns>
    public static IEnumerable<MovementTables> Smaller(MovementTables value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return FlowRows.SelectMany(row => new[] { Reduced(value, isPoor: true, row), Reduced(value, isPoor: false, row) })
            .Concat([WithoutThoseWhoStayed(value, isPoor: true), WithoutThoseWhoStayed(value, isPoor: false)])
            .SelectMany(static tables => tables)
            .Where(next => (next.Poor, next.NearPoor) != (value.Poor, value.NearPoor));
    }

    /// <summary>Shrinks one table of a movement by one row at a time, so that the table still balances.</summary>
    /// <param name="value">The table to shrink.</param>
    /// <returns>The simpler tables, all of them balanced.</returns>
    public static IEnumerable<ClassMovement> Smaller(ClassMovement value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var mirror = new ClassMovement { ToOtherClass = value.FromOtherClass, FromOtherClass = value.ToOtherClass, Opening = value.FromOtherClass, Closing = value.ToOtherClass };
        return Smaller(new MovementTables(value, mirror)).Select(static tables => tables.Poor).Where(next => next != value);
    }

    private static IEnumerable<HouseholdStatus> SmallerStates(HouseholdStatus value) =>
    [
        .. Smaller(value.Category).Select(category => value with { Category = category }),
        .. Integers.Towards(0, (int)value.Class).Select(next => new HouseholdStatus(value.HouseholdId, (PovertyClass)next, value.Persons) { Category = value.Category }),
        .. Integers.Towards(1, value.Persons).Select(next => new HouseholdStatus(value.HouseholdId, value.Class, next) { Category = value.Category }),
    ];

    // A row of households is removed together with the same row of persons.
    private static IEnumerable<(MovementTables Households, MovementTables? Persons)> SmallerTables(PovertyMovement value)
    {
        if (value.Persons is not { } persons)
        {
            return Smaller(value.Households).Select(static households => (households, (MovementTables?)null));
        }

        return
            from row in FlowRows
            from isPoor in PoorAndNearPoor
            where Of(value.Households, isPoor)[row] > 0
            select (Without(value.Households, isPoor, row, Of(value.Households, isPoor)[row]), (MovementTables?)Without(persons, isPoor, row, Of(persons, isPoor)[row]));
    }

    private static IEnumerable<MovementTables> Reduced(MovementTables tables, bool isPoor, MovementRow row) =>
        Integers.Towards(0, Of(tables, isPoor)[row]).Select(next => Without(tables, isPoor, row, Of(tables, isPoor)[row] - next));

    private static IEnumerable<MovementTables> WithoutThoseWhoStayed(MovementTables tables, bool isPoor)
    {
        var table = Of(tables, isPoor);
        var stayed = table.Opening - table.GrossDecrease;
        return stayed > 0 ? Integers.Towards(0, stayed).Select(next => With(tables, isPoor, table with { Opening = table.Opening - stayed + next, Closing = table.Closing - stayed + next })) : [];
    }

    // A household that crosses leaves one table and enters the other.
    private static MovementTables Without(MovementTables tables, bool isPoor, MovementRow row, long count)
    {
        var (table, mirror) = (Of(tables, isPoor), Of(tables, !isPoor));
        return row switch
        {
            MovementRow.ToOtherClass => With(
                With(tables, isPoor, table with { ToOtherClass = table.ToOtherClass - count, Opening = table.Opening - count }),
                !isPoor,
                mirror with { FromOtherClass = mirror.FromOtherClass - count, Closing = mirror.Closing - count }),
            MovementRow.RoseAbove => With(tables, isPoor, table with { RoseAbove = table.RoseAbove - count, Opening = table.Opening - count }),
            MovementRow.OtherDecrease => With(tables, isPoor, table with { OtherDecrease = table.OtherDecrease - count, Opening = table.Opening - count }),
            MovementRow.Relapsed => With(tables, isPoor, table with { Relapsed = table.Relapsed - count, Closing = table.Closing - count }),
            MovementRow.NewlyArisen => With(tables, isPoor, table with { NewlyArisen = table.NewlyArisen - count, Closing = table.Closing - count }),
            _ => With(tables, isPoor, table with { OtherIncrease = table.OtherIncrease - count, Closing = table.Closing - count }),
        };
    }

    private static ClassMovement Of(MovementTables tables, bool isPoor) => isPoor ? tables.Poor : tables.NearPoor;

    private static MovementTables With(MovementTables tables, bool isPoor, ClassMovement table) => isPoor ? new(table, tables.NearPoor) : new(tables.Poor, table);

    private static PovertyMovement With(PovertyMovement value, MovementTables households, MovementTables? persons) =>
        new(value.Area, value.Standard, value.OpeningDate, value.ClosingDate, households, persons);
}
