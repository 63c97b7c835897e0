using MongCai.Kpi.Poverty;
using NodaTime;

namespace MongCai.Kpi.Tests.Poverty;

[Trait("Category", "Slow")]
public class MillionHouseholdsTests
{
    private const int Households = 1_000_000;

    [Fact]
    public void Are_compared_in_one_pass_without_memory_beside_the_snapshots()
    {
        string[] ids = [.. Enumerable.Range(0, Households + 1_000).Select(static i => $"22-{i:D7}")];
        var register = Register(ids, 0, 10, 13);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var opening = Snapshot(new LocalDate(2022, 12, 14), register);
        Assert.InRange((GC.GetAllocatedBytesForCurrentThread() - before) / Households, 1, 40);
        var closing = Snapshot(new LocalDate(2023, 12, 14), Register(ids, 1_000, 14, 11));

        before = GC.GetAllocatedBytesForCurrentThread();
        var movement = PovertyMovement.Between(opening, closing, PovertyHistory.None);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 16_384);
        Assert.Equal(opening.Count().Households.Poor, movement.Households.Poor.Opening);
        Assert.Equal(closing.Count().Households.NearPoor, movement.Households.NearPoor.Closing);
    }

    [Fact]
    public void Take_no_more_room_where_they_come_one_by_one()
    {
        string[] ids = [.. Enumerable.Range(0, Households).Select(static i => $"22-{i:D7}")];
        var register = Register(ids, 0, 10, 13);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var snapshot = new HouseholdSnapshot(new AreaCode("A"), new LocalDate(2022, 12, 14), PovertyStandard.National2022, register.Take(700_000).Where(static household => household.Persons > 0));
        Assert.InRange((GC.GetTotalMemory(forceFullCollection: true) - before) / 700_000, 1, 40);
        Assert.Equal(700_000, snapshot.Households.Count);
        GC.KeepAlive(register);
    }

    private static HouseholdStatus[] Register(string[] ids, int first, int poor, int nearPoor) =>
    [
        .. Enumerable.Range(first, Households).Select(i => new HouseholdStatus(
            ids[i], i % poor == 0 ? PovertyClass.Poor : i % nearPoor == 0 ? PovertyClass.NearPoor : PovertyClass.Other, 1 + (i % 6))),
    ];

    private static HouseholdSnapshot Snapshot(LocalDate date, HouseholdStatus[] register) => new(new AreaCode("A"), date, PovertyStandard.National2022, register);
}
