using FsCheck;
using MongCai.Kpi;
using MongCai.Kpi.Poverty;
using MongCai.Kpi.Testing;

namespace Province;

/// <summary>Counts of poor households, as a register makes them.</summary>
internal static class HouseholdsBySex
{
    private static readonly Breakdown Sex = new("sex", ("F", new(("vi", "nữ chủ hộ"), ("en", "women as head"))), ("M", new(("vi", "nam chủ hộ"), ("en", "men as head"))));

    public static IReadOnlyList<Planted> Bugs { get; } =
    [
        Counting("households by sex are an inner join: who says nothing is in none", BySex),
        Counting("poor households are counted by the persons in them", static snapshot => snapshot.Households.Sum(static household => (long)household.Persons)),
        Rates("the poverty rate is poor persons over all households", static snapshot => Ratio.OrUndefined(snapshot.Households.Where(static household => household.Class == PovertyClass.Poor).Sum(static household => household.Persons), snapshot.Households.Count)),
        Rates("the poverty rate has the near-poor in it", static snapshot => Ratio.OrUndefined(snapshot.Households.Count(static household => household.Class >= PovertyClass.NearPoor), snapshot.Households.Count)),
        Rates("the poverty rate of nobody is zero", static snapshot => snapshot.Households.Count == 0 ? new Ratio(0, 1) : Right(snapshot)),
        Rates("the poverty rate is poor over not poor", static snapshot => Ratio.OrUndefined(snapshot.Households.Count(static household => household.Class == PovertyClass.Poor), snapshot.Households.Count(static household => household.Class != PovertyClass.Poor))),
    ];

    private static Arbitrary<HouseholdSnapshot> Snapshots => KpiArbitraries.HouseholdSnapshots();

    private static Planted Counting(string what, Func<HouseholdSnapshot, long> total) => new(
        Kind.Generated,
        what,
        seed => Tried.Property(seed, Snapshots, snapshot => total(snapshot) == snapshot.Count().Households.Total),
        static seed => Tried.Property(seed, Snapshots, static snapshot => BySex(snapshot) + snapshot.WithoutCategoryOf(Sex).Count() == snapshot.Count().Households.Total));

    private static Planted Rates(string what, Func<HouseholdSnapshot, Calculated<Ratio>> rate) => new(
        Kind.Generated,
        what,
        seed => Tried.Property(seed, Snapshots, snapshot => Same(rate(snapshot), snapshot.Count().Households.PoorRate)),
        static seed => Tried.Property(seed, Snapshots, static snapshot => Same(Right(snapshot), snapshot.Count().Households.PoorRate)));

    private static long BySex(HouseholdSnapshot snapshot) => Sex.Categories.Sum(sex => snapshot.Households.Count(household => household.Category == sex));

    private static Calculated<Ratio> Right(HouseholdSnapshot snapshot) => Ratio.OrUndefined(snapshot.Households.Count(static household => household.Class == PovertyClass.Poor), snapshot.Households.Count);

    private static bool Same(Calculated<Ratio> one, Calculated<Ratio> other) => one.IsDefined == other.IsDefined && (!one.IsDefined || one == other);
}
