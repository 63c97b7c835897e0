using MongCai.Kpi.Poverty;

namespace MongCai.Kpi.Testing;

/// <content>Households and their movement.</content>
public static partial class KpiShrink
{
    private static readonly bool[] PoorAndNearPoor = [true, false];

    private static readonly MovementRow[] FlowRows =
        [MovementRow.ToOtherClass, MovementRow.RoseAbove, MovementRow.OtherDecrease, MovementRow.Relapsed, MovementRow.NewlyArisen, MovementRow.OtherIncrease];

    /// <summary>Towards one person, not poor, with the id 0, who says no category.</summary>
    /// <param name="value">The household.</param>
    /// <returns>The simpler ones.</returns>
    public static IEnumerable<HouseholdStatus> Smaller(HouseholdStatus value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return SmallerStates(value).Prepend(new HouseholdStatus("0", value.Class, value.Persons) { Category = value.Category }).Where(next => next != value);
    }

    /// <summary>Of a smaller household, on 1 January 2019; the cause stays.</summary>
    /// <param name="value">The change.</param>
    /// <returns>The simpler ones.</returns>
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

    /// <summary>Fewer households, and smaller ones.</summary>
    /// <param name="value">The snapshot.</param>
    /// <returns>The simpler ones.</returns>
    public static IEnumerable<HouseholdSnapshot> Smaller(HouseholdSnapshot value)
    {
        ArgumentNullException.ThrowIfNull(value);
        HouseholdStatus[] households = [.. value.Households.OrderBy(static household => household.HouseholdId, StringComparer.Ordinal)];
        return Lists.Shorter(households).Concat(Lists.WithAllSimpler(households, SmallerStates)).Concat(Lists.WithOneSimpler(households, SmallerStates))
            .Select(next => new HouseholdSnapshot(value.Area, value.Date, value.Standard, next))
            .Concat(Smaller(value.Area).Select(area => new HouseholdSnapshot(area, value.Date, value.Standard, households)))
            .Concat(Smaller(value.Date).Select(date => new HouseholdSnapshot(value.Area, date, value.Standard, households)));
    }

    /// <summary>Fewer reviews, fewer households, fewer changes: what is left still happens, one after the other.</summary>
    /// <param name="value">The reviews.</param>
    /// <returns>The simpler ones.</returns>
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

    /// <summary>Towards a history of nobody.</summary>
    /// <param name="value">The history.</param>
    /// <returns>The simpler one, or none.</returns>
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

    /// <summary>One movement fewer, opening and closing with it, so that it still balances; of households alone.</summary>
    /// <param name="value">The movement.</param>
    /// <returns>The simpler ones.</returns>
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

    /// <summary>One movement fewer, so that the two still balance and match.</summary>
    /// <param name="value">The tables.</param>
    /// <returns>The simpler ones.</returns>
    public static IEnumerable<MovementTables> Smaller(MovementTables value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return FlowRows.SelectMany(row => new[] { Reduced(value, isPoor: true, row), Reduced(value, isPoor: false, row) })
            .Concat([WithoutThoseWhoStayed(value, isPoor: true), WithoutThoseWhoStayed(value, isPoor: false)])
            .SelectMany(static tables => tables)
            .Where(next => (next.Poor, next.NearPoor) != (value.Poor, value.NearPoor));
    }

    /// <summary>One row fewer, so that it still balances.</summary>
    /// <param name="value">The table.</param>
    /// <returns>The simpler ones.</returns>
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

    // A row of households goes with the same row of persons.
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

    // Who crosses leaves one table and enters the other.
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
