using MongCai.Kpi.Poverty;
using NodaTime;

namespace MongCai.Kpi.Testing;

/// <summary>A village that lives through a script, and records its reviews and changes.</summary>
internal sealed class Village
{
    private readonly PovertyStandard _standard;
    private readonly SortedDictionary<string, HouseholdStatus> _present = new(StringComparer.Ordinal);
    private readonly List<string> _gone = [];
    private readonly List<HouseholdChange> _changes = [];
    private readonly List<HouseholdSnapshot> _reviews = [];
    private LocalDate _day = new(2018, 12, 14);
    private int _ids;

    private Village(PovertyStandard standard) => _standard = standard;

    public static (IReadOnlyList<HouseholdSnapshot> Reviews, IReadOnlyList<HouseholdChange> Changes) Live(VillageScript script)
    {
        var village = new Village(script.Standard);
        foreach (var (povertyClass, persons) in script.Households)
        {
            var household = new HouseholdStatus(village.NextId(), povertyClass, persons);
            village._present.Add(household.HouseholdId, household);
        }

        village.Review();
        foreach (var year in script.Years)
        {
            village._day = village._day.PlusDays(1);
            foreach (var next in year)
            {
                village._day = village._day.PlusDays(next.Days);
                village.Happen(next);
            }

            village.Review();
        }

        return (village._reviews, village._changes);
    }

    private void Happen(VillageEvent next)
    {
        if (next.Cause == ChangeCause.MovedIn || _present.Count == 0)
        {
            Arrive(next);
            return;
        }

        var one = _present.Values.ElementAt(next.Which % _present.Count);
        switch (next.Cause)
        {
            case ChangeCause.MovedOut or ChangeCause.Dissolved:
                Record(one, after: null, next.Cause);
                break;
            case ChangeCause.Split when one.Persons > 1:
                var leaving = 1 + (next.Persons % (one.Persons - 1));
                Record(one, new(one.HouseholdId, one.Class, one.Persons - leaving), ChangeCause.Split);
                Record(before: null, new(NextId(), next.Class, leaving), ChangeCause.Split);
                break;
            case ChangeCause.Merged when _present.Values.FirstOrDefault(other => other != one) is { } other:
                Record(other, after: null, ChangeCause.Merged);
                Record(one, new(one.HouseholdId, next.Class, one.Persons + other.Persons), ChangeCause.Merged);
                break;
            case ChangeCause.SizeChanged:
                Record(one, new(one.HouseholdId, one.Class, next.Persons), ChangeCause.SizeChanged);
                break;
            case ChangeCause.Reviewed or ChangeCause.Corrected:
                Record(one, new(one.HouseholdId, next.Class, one.Persons), next.Cause);
                break;
            default:
                break;
        }
    }

    // Every second household that arrives is one that had left before, if there is one.
    private void Arrive(VillageEvent next)
    {
        var id = _gone.Count > 0 && next.Which % 2 == 0 ? _gone[next.Which % _gone.Count] : NextId();
        _ = _gone.Remove(id);
        Record(before: null, new(id, next.Class, next.Persons), ChangeCause.MovedIn);
    }

    private void Record(HouseholdStatus? before, HouseholdStatus? after, ChangeCause cause)
    {
        _changes.Add(new HouseholdChange(_day, before, after, cause));
        if (after is not null)
        {
            _present[after.HouseholdId] = after;
        }
        else if (before is not null)
        {
            _ = _present.Remove(before.HouseholdId);
            _gone.Add(before.HouseholdId);
        }
    }

    private void Review() => _reviews.Add(new HouseholdSnapshot(new AreaCode("A"), _day, _standard, [.. _present.Values]));

    private string NextId() => ((Rational)_ids++).ToString(NumberFormat.Invariant);
}
