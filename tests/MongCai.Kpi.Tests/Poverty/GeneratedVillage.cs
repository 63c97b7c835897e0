using MongCai.Kpi.Poverty;
using NodaTime;

namespace MongCai.Kpi.Tests.Poverty;

/// <summary>A village over several reviews: households are formed, merge, split, move in, move away and come back, grow, shrink, are reviewed and corrected.</summary>
internal sealed class GeneratedVillage
{
    private static readonly PovertyClass[] Classes = [PovertyClass.Poor, PovertyClass.NearPoor, PovertyClass.Middle, PovertyClass.Other];

    private readonly Random _random;
    private readonly Dictionary<string, HouseholdStatus> _present = new(StringComparer.Ordinal);
    private readonly List<string> _gone = [];
    private readonly List<HouseholdChange> _records = [];
    private readonly List<HouseholdSnapshot> _reviews = [];
    private int _ids;
    private LocalDate _day = new(2022, 12, 14);

    public GeneratedVillage(int seed)
    {
        _random = new Random(seed);
        for (var i = _random.Next(16); i > 0; i--)
        {
            var household = New();
            _present.Add(household.Household, household);
        }

        Review();
        for (var year = 0; year < 4; year++)
        {
            Live();
        }
    }

    public IReadOnlyList<HouseholdSnapshot> Reviews => _reviews;

    /// <summary>The records between two reviews, those of different days in no order.</summary>
    public IEnumerable<HouseholdChange> RecordsAfter(int review) => _records
        .Where(record => record.Date > _reviews[review].Date && record.Date <= _reviews[review + 1].Date)
        .GroupBy(static record => record.Date).Reverse().SelectMany(static day => day);

    private void Live()
    {
        for (var i = _random.Next(36); i > 0; i--)
        {
            _day = _day.PlusDays(_random.Next(15));
            _day = _day > _reviews[^1].Date ? _day : _reviews[^1].Date.PlusDays(1);
            Happen();
        }

        _day = _day > _reviews[^1].Date ? _day : _reviews[^1].Date.PlusDays(1);
        Review();
    }

    private void Happen()
    {
        if (_present.Count == 0 || _random.Next(8) == 0)
        {
            Arrive();
            return;
        }

        var one = _present.Values.ElementAt(_random.Next(_present.Count));
        switch (_random.Next(7))
        {
            case 0:
                Record(one, after: null, _random.Next(2) == 0 ? ChangeCause.MovedOut : ChangeCause.Dissolved);
                break;
            case 1 when one.Persons > 1:
                var leaving = _random.Next(1, one.Persons);
                Record(one, new(one.Household, one.Class, one.Persons - leaving), ChangeCause.Split);
                Record(before: null, new(NextId(), Class(), leaving), ChangeCause.Split);
                break;
            case 2 when _present.Count > 1:
                var other = _present.Values.First(candidate => candidate != one);
                Record(other, after: null, ChangeCause.Merged);
                Record(one, new(one.Household, Class(), one.Persons + other.Persons), ChangeCause.Merged);
                break;
            case 3:
                Record(one, new(one.Household, one.Class, _random.Next(1, 8)), ChangeCause.SizeChanged);
                break;
            default:
                Record(one, new(one.Household, Class(), one.Persons), _random.Next(3) == 0 ? ChangeCause.Corrected : ChangeCause.Reviewed);
                break;
        }
    }

    private void Arrive()
    {
        var returning = _gone.Count > 0 && _random.Next(2) == 0 ? _gone[_random.Next(_gone.Count)] : NextId();
        _ = _gone.Remove(returning);
        Record(before: null, new(returning, Class(), _random.Next(1, 7)), ChangeCause.MovedIn);
    }

    private void Record(HouseholdStatus? before, HouseholdStatus? after, ChangeCause cause)
    {
        _records.Add(new HouseholdChange(_day, before, after, cause));
        if (after is not null)
        {
            _present[after.Household] = after;
        }
        else
        {
            _ = _present.Remove(before!.Household);
            _gone.Add(before.Household);
        }
    }

    private void Review() => _reviews.Add(new HouseholdSnapshot("A", _day, PovertyStandard.National2022, [.. _present.Values]));

    private HouseholdStatus New() => new(NextId(), Class(), _random.Next(1, 7));

    private string NextId() => $"{_ids++}";

    private PovertyClass Class() => Classes[_random.Next(Classes.Length)];
}
