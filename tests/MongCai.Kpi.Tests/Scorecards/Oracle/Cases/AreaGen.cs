using System.Globalization;
using NodaTime;

namespace MongCai.Kpi.Tests.Scorecards.Oracle;

/// <summary>Generates wards in districts of a county, some of which merge, are absorbed, split or move during 2025.</summary>
internal sealed class AreaGen
{
    public const string County = "county";

    private static readonly decimal[] Shares = [0.25m, 0.4m, 0.5m];

    private readonly Dice _dice;
    private readonly List<Stay> _stays = [];
    private readonly List<Becoming> _becomings = [];
    private int _named;

    private AreaGen(Dice dice) => _dice = dice;

    public static (IReadOnlyList<Stay> Stays, IReadOnlyList<Becoming> Becomings) Flat(Dice dice) =>
        ([.. Enumerable.Range(1, dice.Between(1, 5)).Select(static number => new Stay(Name("a", number), null, Stay.Always, Stay.Forever))], []);

    public static (IReadOnlyList<Stay> Stays, IReadOnlyList<Becoming> Becomings) Hierarchy(Dice dice)
    {
        var areas = new AreaGen(dice);
        areas.Begin();
        var days = Enumerable.Range(0, dice.Of(0, 0, 1, 1, 2, 3)).Select(_ => areas.Day()).Distinct().Order().ToList();
        days.ForEach(areas.Happen);
        return (areas._stays, areas._becomings);
    }

    private static string Name(string kind, int number) => kind + number.ToString(CultureInfo.InvariantCulture);

    private void Begin()
    {
        _stays.Add(new(County, null, Stay.Always, Stay.Forever));
        var parents = new List<string> { County };
        for (var number = 1; number <= _dice.Of(0, 0, 1, 2); number++)
        {
            _stays.Add(new(Name("d", number), County, Stay.Always, Stay.Forever));
            parents.Add(Name("d", number));
        }

        var wards = _dice.Between(1, 7);
        for (var ward = 1; ward <= wards; ward++)
        {
            _stays.Add(new(Name("w", ward), parents.Count > 1 && _dice.Percent(85) ? parents[_dice.Between(1, parents.Count - 1)] : County, Stay.Always, Stay.Forever));
        }
    }

    /// <summary>Draws a day of 2025, often the first day of a month or the day after it.</summary>
    private LocalDate Day() => _dice.Below(4) switch
    {
        0 => new LocalDate(2025, _dice.Of(4, 7, 10), 1),
        1 => new LocalDate(2025, _dice.Between(1, 12), _dice.Between(1, 2)),
        _ => new LocalDate(2025, 1, 1).PlusDays(_dice.Below(364)),
    };

    private void Happen(LocalDate day)
    {
        var before = day.PlusDays(-1);
        var wards = _stays.Where(stay => stay.Contains(before) && stay.Contains(day) && stay.Area[0] is 'w' or 'm').ToList();
        if (wards.Count == 0)
        {
            return;
        }

        var ward = _dice.Of(wards);
        var other = wards.Find(candidate => candidate != ward && (_dice.OneIn(4) || string.Equals(candidate.Parent, ward.Parent, StringComparison.Ordinal)));
        switch (_dice.Below(5))
        {
            case 0 or 1 when other is not null:
                var merged = Begin(_dice.Of(ward, other).Parent, day);
                Become(day, ward, (merged, 1));
                Become(day, other, (merged, 1));
                break;
            case 2 when other is not null:
                Become(day, ward, (other.Area, 1));
                break;
            case 3:
                var share = _dice.Of(Shares);
                var (first, second) = (Begin(ward.Parent, day), other is not null && _dice.OneIn(2) ? other.Area : Begin(ward.Parent, day));
                Become(day, ward, (first, share), (second, 1 - share));
                break;
            case 4 when _stays.Find(stay => stay.Area[0] == 'd' && !string.Equals(stay.Area, ward.Parent, StringComparison.Ordinal)) is { } district:
                End(ward, day);
                _stays.Add(new(ward.Area, district.Area, day, Stay.Forever));
                break;
            default:
                break;
        }
    }

    private string Begin(string? parent, LocalDate day)
    {
        var name = Name("m", ++_named);
        _stays.Add(new(name, parent, day, Stay.Forever));
        return name;
    }

    private void Become(LocalDate day, Stay ward, params ReadOnlySpan<(string Area, decimal Share)> parts)
    {
        End(ward, day);
        foreach (var (area, share) in parts)
        {
            _becomings.Add(new(ward.Area, area, day, share));
        }
    }

    private void End(Stay ward, LocalDate day) => _stays[_stays.IndexOf(ward)] = ward with { Through = day.PlusDays(-1) };
}
