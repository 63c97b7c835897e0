using NodaTime;

namespace MongCai.Kpi.Tests.Scorecards.Oracle;

/// <summary>Puts the smallest areas of a card under other areas: in random groups that last or end.</summary>
internal static class RandomTrees
{
    /// <summary>Returns the card under random districts, none of which is ever one of the smallest areas.</summary>
    public static CardCase Regroup(CardCase card, Dice dice) => Enumerable.Range(0, 20).Select(_ => Grouped(card, dice)).FirstOrDefault(IsOfWardsOnly) ?? card;

    private static bool IsOfWardsOnly(CardCase card)
    {
        var areas = new AreaOracle(card.Stays, card.Becomings);
        return card.Stays.Where(static stay => stay.Area[0] == 'g').All(district => card.Stays.SelectMany(static stay => new[] { stay.From, stay.Through }).All(day => !areas.IsLeaf(district.Area, day)));
    }

    private static CardCase Grouped(CardCase card, Dice dice)
    {
        var districts = Enumerable.Range(1, dice.Between(0, 4)).Select(static number => FormattableString.Invariant($"g{number}")).ToList();
        var stays = new List<Stay> { new(AreaGen.County, null, Stay.Always, Stay.Forever) };
        stays.AddRange(districts.Select((district, index) => new Stay(district, index > 0 && dice.OneIn(3) ? districts[dice.Below(index)] : AreaGen.County, Stay.Always, Stay.Forever)));
        foreach (var stay in Smallest(card).GroupBy(static stay => stay.Area, StringComparer.Ordinal).Select(static stays => stays.First() with { From = stays.Min(static stay => stay.From), Through = stays.Max(static stay => stay.Through) }))
        {
            var day = new LocalDate(2025, 1, 1).PlusDays(dice.Below(364));
            if (stay.From < day && day <= stay.Through && dice.OneIn(4))
            {
                stays.Add(stay with { Parent = Parent(), Through = day.PlusDays(-1) });
                stays.Add(stay with { Parent = Parent(), From = day });
            }
            else
            {
                stays.Add(stay with { Parent = Parent() });
            }
        }

        var used = Used(stays);
        return card with { Stays = [.. stays.Where(stay => stay.Area[0] != 'g' || used.Contains(stay.Area))] };

        string Parent() => districts.Count == 0 || dice.OneIn(4) ? AreaGen.County : dice.Of(districts);
    }

    /// <summary>Returns the card with only the county and the smallest areas, their reports, and the county's targets.</summary>
    public static CardCase WithoutDistricts(CardCase card)
    {
        var smallest = Smallest(card).Select(static stay => stay.Area).ToHashSet(StringComparer.Ordinal);
        return card with
        {
            Stays = [.. card.Stays.Where(stay => stay.Parent is null || smallest.Contains(stay.Area)).Select(static stay => stay.Parent is null ? stay : stay with { Parent = AreaGen.County })
                .GroupBy(static stay => stay.Area, StringComparer.Ordinal).Select(static stays => stays.First() with { From = stays.Min(static stay => stay.From), Through = stays.Max(static stay => stay.Through) })],
            Reports = [.. card.Reports.Where(report => smallest.Contains(report.Area))],
            Targets = [.. card.Targets.Where(static target => string.Equals(target.Area, AreaGen.County, StringComparison.Ordinal))],
        };
    }

    private static IEnumerable<Stay> Smallest(CardCase card) => card.Stays.Where(static stay => stay.Area[0] is 'w' or 'm');

    /// <summary>Returns the districts that have a ward throughout, so that none of them is ever one of the smallest areas.</summary>
    private static HashSet<string> Used(List<Stay> stays)
    {
        var used = stays.Where(static stay => stay.Area[0] is 'w' or 'm').Select(static stay => stay.Parent).OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var district in Enumerable.Reverse(stays).Where(static stay => stay.Area[0] == 'g').Where(district => used.Contains(district.Area) && district.Parent is not null))
        {
            used.Add(district.Parent!);
        }

        return used;
    }
}
