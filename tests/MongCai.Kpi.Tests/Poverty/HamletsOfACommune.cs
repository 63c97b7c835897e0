using MongCai.Kpi.Poverty;
using NodaTime;

namespace MongCai.Kpi.Tests.Poverty;

/// <summary>A commune whose households change from quarter to quarter, and whose hamlets merge into the first one at the beginning of a quarter.</summary>
internal sealed class HamletsOfACommune
{
    private const int Quarters = 3;

    private readonly AreaCode _commune;
    private readonly PovertyStandard _standard;
    private readonly ReportingPeriod _first;

    // The number of the quarter at whose beginning each hamlet merged into the first one; a number that never comes for one that did not merge.
    private readonly int[] _mergedAt;
    private readonly List<(int Hamlet, HouseholdStatus Household)>[] _register;

    public HamletsOfACommune(AreaCode commune, PovertyStandard standard, ReportingPeriod first, int hamlets, int households, int[] merges, Random random)
    {
        (_commune, _standard, _first) = (commune, standard, first);
        _mergedAt = [.. merges.Select((quarter, hamlet) => hamlet == 0 || quarter == 0 ? int.MaxValue : quarter)];
        _register = new List<(int Hamlet, HouseholdStatus Household)>[Quarters];
        for (var quarter = 0; quarter < Quarters; quarter++)
        {
            _register[quarter] = quarter == 0
                ? [.. Enumerable.Range(0, households).Select(id => (HamletAt(random.Next(hamlets), 0), Some($"{id}", random)))]
                : [.. _register[quarter - 1].Where(_ => random.Next(10) > 0).Select(one => (HamletAt(one.Hamlet, quarter), random.Next(3) == 0 ? Some(one.Household.HouseholdId, random) : one.Household)),
                    .. Enumerable.Range(0, random.Next(4)).Select(id => (HamletAt(random.Next(hamlets), quarter), Some($"{quarter}-{id}", random)))];
        }

        Areas = new AreaHierarchy(
            [new AreaSpan(commune), .. Enumerable.Range(0, hamlets).Select(hamlet => new AreaSpan(Code(hamlet), commune, end: LastDay(hamlet)))],
            Enumerable.Range(0, hamlets).Where(hamlet => _mergedAt[hamlet] < Quarters).Select(hamlet => new AreaSuccession(Code(hamlet), Code(0), first.Shift(_mergedAt[hamlet]).Start)));
    }

    public AreaHierarchy Areas { get; }

    public IReadOnlyList<int> HamletsAt(int quarter) => [.. Enumerable.Range(0, _mergedAt.Length).Where(hamlet => HamletAt(hamlet, quarter) == hamlet)];

    public IReadOnlyList<HouseholdStatus> Households(int quarter) => [.. _register[quarter].Select(static one => one.Household)];

    public HouseholdSnapshot Whole(int quarter) => new(_commune, _first.Shift(quarter).End, _standard, Households(quarter));

    public IEnumerable<HouseholdSnapshot> Snapshots(int quarter) => HamletsAt(quarter).Select(hamlet => Snapshot(hamlet, quarter, boundariesOf: quarter));

    /// <summary>
    /// Returns the movements of the hamlets that exist in a quarter, each from the households that were within its boundaries of that quarter.
    /// </summary>
    public IEnumerable<PovertyMovement> Movements(int quarter) => HamletsAt(quarter).Select(hamlet =>
        PovertyMovement.Between(Snapshot(hamlet, quarter - 1, boundariesOf: quarter), Snapshot(hamlet, quarter, boundariesOf: quarter), PovertyHistory.None));

    public Observation RollUp(int quarter, Func<PovertyCount, Observation> observe) =>
        Kpi.RollUp.OverAreas(Areas, _commune, Snapshots(quarter).Select(snapshot => observe(snapshot.Count())), MissingDataPolicy.RequireAll);

    private static AreaCode Code(int hamlet) => new($"h{hamlet}");

    private static HouseholdStatus Some(string id, Random random) => new(id, (PovertyClass)random.Next(4), random.Next(1, 7));

    private HouseholdSnapshot Snapshot(int hamlet, int quarter, int boundariesOf) =>
        new(Code(hamlet), _first.Shift(quarter).End, _standard, _register[quarter].Where(one => HamletAt(one.Hamlet, boundariesOf) == hamlet).Select(static one => one.Household));

    private int HamletAt(int hamlet, int quarter) => _mergedAt[hamlet] <= quarter ? 0 : hamlet;

    private LocalDate? LastDay(int hamlet) => _mergedAt[hamlet] < Quarters ? _first.Shift(_mergedAt[hamlet]).Start.PlusDays(-1) : null;
}
