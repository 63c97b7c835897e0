using MongCai.Kpi.Poverty;
using MongCai.Kpi.Testing;

namespace Province;

/// <summary>Counts of the households that escaped poverty or relapsed between two reviews, matched by id.</summary>
internal static class EscapedPoverty
{
    public static IReadOnlyList<Planted> Bugs { get; } =
    [
        Escaping("who is no longer on the list of the poor has escaped, also who moved away", static (before, after) => Poor(before).Except(Poor(after)).Count()),
        Escaping("escaped is the net decrease", static (before, after) => Poor(before).Count() - Poor(after).Count()),
        Escaping("who became near-poor has not escaped", static (before, after) => Poor(before).Count(id => after.Households.Any(household => household.HouseholdId == id && household.Class < PovertyClass.NearPoor))),
        Relapsing("who was poor at the review before the opening has relapsed, earlier ones are forgotten", static (reviews, at) => reviews.Snapshots.Take(at).TakeLast(1).SelectMany(Poor)),
        Relapsing("who was near-poor before counts as a relapse", static (reviews, at) => reviews.Snapshots.Take(at).SelectMany(static snapshot => Poor(snapshot).Concat(snapshot.Households.Where(static household => household.Class == PovertyClass.NearPoor).Select(static household => household.HouseholdId)))),
        new(
            Kind.Generated,
            "the closing is opening less decrease plus new ones, relapses forgotten",
            static seed => Tried.Property(seed, KpiArbitraries.PovertyMovements(), static movement => movement.Households.Poor is var poor && poor.Opening - poor.GrossDecrease + poor.NewlyArisen + poor.FromOtherClass + poor.OtherIncrease == poor.Closing),
            static seed => Tried.Property(seed, KpiArbitraries.PovertyMovements(), static movement => movement.Households.Poor is var poor && poor.Opening - poor.GrossDecrease + poor.NewlyArisen + poor.FromOtherClass + poor.OtherIncrease + poor.Relapsed == poor.Closing)),
        new(
            Kind.Generated,
            "the table of the near-poor has the row of the poor that crossed under its own name",
            static seed => Tried.Property(seed, KpiArbitraries.PovertyMovements(), static movement => movement.Households.Poor.ToOtherClass == movement.Households.NearPoor.ToOtherClass),
            static seed => Tried.Property(seed, KpiArbitraries.PovertyMovements(), static movement => movement.Households.Poor.ToOtherClass == movement.Households.NearPoor.FromOtherClass)),
    ];

    private static Planted Escaping(string what, Func<HouseholdSnapshot, HouseholdSnapshot, long> escaped) => new(
        Kind.Generated,
        what,
        seed => Tried.Property(seed, KpiArbitraries.HouseholdReviews(), reviews => Escaped(reviews, escaped)),
        static seed => Tried.Property(seed, KpiArbitraries.HouseholdReviews(), static reviews => Escaped(reviews, static (before, after) => Poor(before).Count(id => after.Households.Any(household => household.HouseholdId == id && household.Class != PovertyClass.Poor)))));

    private static Planted Relapsing(string what, Func<HouseholdReviews, int, IEnumerable<string>> poorBefore) => new(
        Kind.Generated,
        what,
        seed => Tried.Property(seed, KpiArbitraries.HouseholdReviews(), reviews => Relapsed(reviews, poorBefore)),
        static seed => Tried.Property(seed, KpiArbitraries.HouseholdReviews(), static reviews => Relapsed(reviews, static (reviews, at) => reviews.Snapshots.Take(at).SelectMany(Poor))));

    private static bool Escaped(HouseholdReviews reviews, Func<HouseholdSnapshot, HouseholdSnapshot, long> escaped) =>
        reviews.Snapshots.Zip(reviews.Snapshots.Skip(1)).All(pair => PovertyMovement.Between(pair.First, pair.Second, PovertyHistory.None).Households.EscapedPoverty == escaped(pair.First, pair.Second));

    private static bool Relapsed(HouseholdReviews reviews, Func<HouseholdReviews, int, IEnumerable<string>> poorBefore) =>
        Enumerable.Range(0, reviews.Snapshots.Count - 1).All(at =>
        {
            var (opening, closing, known) = (reviews.Snapshots[at], reviews.Snapshots[at + 1], poorBefore(reviews, at).ToHashSet());
            var relapsed = Poor(closing).Count(id => known.Contains(id) && opening.Households.FirstOrDefault(household => household.HouseholdId == id) is { Class: not (PovertyClass.Poor or PovertyClass.NearPoor) });
            return PovertyMovement.Between(opening, closing, reviews.HistoryBefore(at)).Households.Poor.Relapsed == relapsed;
        });

    private static IEnumerable<string> Poor(HouseholdSnapshot snapshot) => snapshot.Households.Where(static household => household.Class == PovertyClass.Poor).Select(static household => household.HouseholdId);
}
