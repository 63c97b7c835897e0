using MongCai.Kpi.Poverty;

namespace MongCai.Kpi.Tests.Poverty;

/// <summary>Computes each row of a movement by its own definition, over all households that were there at either review.</summary>
internal sealed class MovementOracle(IReadOnlyList<HouseholdSnapshot> reviews, int opening)
{
    private readonly ILookup<string, HouseholdStatus> _before = reviews[opening].Households.ToLookup(static household => household.HouseholdId, StringComparer.Ordinal);
    private readonly ILookup<string, HouseholdStatus> _after = reviews[opening + 1].Households.ToLookup(static household => household.HouseholdId, StringComparer.Ordinal);

    private IEnumerable<string> Ids => _before.Concat(_after).Select(static group => group.Key).Distinct(StringComparer.Ordinal);

    public ClassMovement Households(PovertyClass row) => Table(row, static _ => 1, static _ => 0);

    // A person counts by the opening size of a household that was in the class then, and otherwise by its closing size; growth and shrinkage are counted
    // beside it.
    public ClassMovement Persons(PovertyClass row) => Table(
        row,
        id => InClass(Before(id)) ? Before(id)!.Persons : (After(id) ?? Before(id))!.Persons,
        id => InClass(Before(id)) && InClass(After(id)) ? After(id)!.Persons - Before(id)!.Persons : 0);

    private static bool InClass(HouseholdStatus? status) => status?.Class is PovertyClass.Poor or PovertyClass.NearPoor;

    private ClassMovement Table(PovertyClass row, Func<string, long> weight, Func<string, long> growth)
    {
        var other = row == PovertyClass.Poor ? PovertyClass.NearPoor : PovertyClass.Poor;
        long Sum(Func<string, bool> isIn) => Ids.Where(isIn).Sum(weight);
        long Growth(int sign) => Ids.Where(id => After(id)?.Class == row).Select(growth).Where(grown => Math.Sign(grown) == sign).Sum(Math.Abs);
        bool Enters(string id) => Before(id) is not null && !InClass(Before(id)) && After(id)?.Class == row;
        return new ClassMovement
        {
            Opening = Sum(id => Before(id)?.Class == row),
            ToOtherClass = Sum(id => Before(id)?.Class == row && After(id)?.Class == other),
            RoseAbove = Sum(id => Before(id)?.Class == row && After(id) is { } after && !InClass(after)),
            OtherDecrease = Sum(id => Before(id)?.Class == row && After(id) is null) + Growth(-1),
            FromOtherClass = Sum(id => Before(id)?.Class == other && After(id)?.Class == row),
            Relapsed = Sum(id => Enters(id) && WasEver(row, id)),
            NewlyArisen = Sum(id => Enters(id) && !WasEver(row, id)),
            OtherIncrease = Sum(id => Before(id) is null && After(id)?.Class == row) + Growth(1),
            Closing = Sum(id => After(id)?.Class == row) + Growth(1) - Growth(-1),
        };
    }

    private bool WasEver(PovertyClass row, string id) => reviews.Take(opening)
        .Any(review => review.Households.Any(household => household.Class == row && string.Equals(household.HouseholdId, id, StringComparison.Ordinal)));

    private HouseholdStatus? Before(string id) => _before[id].SingleOrDefault();

    private HouseholdStatus? After(string id) => _after[id].SingleOrDefault();
}
