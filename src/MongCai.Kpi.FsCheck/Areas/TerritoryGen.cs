using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace MongCai.Kpi.Testing;

/// <summary>Generates territories with their changes, on 1 January or 1 July of the years 2000 to 2030.</summary>
internal static class TerritoryGen
{
    private const int MostCommunes = 8;
    private const int MostChanges = 6;

    public static Gen<Territory> Territories =>
        from districts in Gen.Choose(0, 3)
        from communes in Lengths.UpToHundreds(1, MostCommunes)
        from count in Lengths.Between(0, MostChanges)
        from changes in Gen.ArrayOf(Changes, count)
        select Live(new Territory(districts, communes), changes);

    private static Gen<(TerritorialChange Change, int Which, int Other, LocalDate On)> Changes =>
        from change in Gen.Frequency(
            (6, Gen.Elements(TerritorialChange.Merge, TerritorialChange.Absorb, TerritorialChange.Split, TerritorialChange.Rename, TerritorialChange.ChangeHands)),
            (1, Gen.Constant(TerritorialChange.AbolishDistricts)))
        from which in Gen.Choose(0, 400)
        from other in Gen.Choose(0, 400)
        from year in Gen.Choose(2000, 2030)
        from month in Gen.Elements(1, 7)
        select (change, which, other, new LocalDate(year, month, 1));

    // At most one change happens on a day, so that each area of a day exists for the whole of it.
    private static Territory Live(Territory territory, IEnumerable<(TerritorialChange Change, int Which, int Other, LocalDate On)> changes)
    {
        foreach (var (change, which, other, on) in changes.OrderBy(static change => change.On).DistinctBy(static change => change.On))
        {
            territory.Happen(change, which, other, on);
        }

        return territory;
    }
}
