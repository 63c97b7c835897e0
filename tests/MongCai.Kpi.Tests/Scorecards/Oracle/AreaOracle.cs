using NodaTime;

namespace MongCai.Kpi.Tests.Scorecards.Oracle;

/// <summary>Finds who reports for an area: the smallest areas of a period, each followed to the area that it became.</summary>
internal sealed class AreaOracle(IReadOnlyList<Stay> stays, IReadOnlyList<Becoming> becomings)
{
    private readonly Dictionary<(string Whole, MonthSpan Span, LocalDate AsOf, bool OnLastDay, bool OnlyItself), IReadOnlyList<Member>> _members = [];
    private readonly string[] _areas = [.. stays.Select(static stay => stay.Area).Distinct(StringComparer.Ordinal)];

    public bool Exists(string area, LocalDate day) => On(area, day) is not null;

    public IEnumerable<string> ChildrenOf(string area, LocalDate day) => stays.Where(stay => Same(stay.Parent, area) && stay.Contains(day)).Select(static stay => stay.Area);

    public bool IsLeaf(string area, LocalDate day) => !ChildrenOf(area, day).Any();

    /// <summary>Returns the last day in a span on which the area exists; null where there is none.</summary>
    public LocalDate? LastDay(string area, MonthSpan span)
    {
        var (first, last) = (span.FirstDay, span.LastDay);
        var ends = stays.Where(stay => Same(stay.Area, area) && stay.From <= last && first <= stay.Through).Select(stay => LocalDate.Min(stay.Through, last)).ToList();
        return ends.Count == 0 ? null : ends.Max();
    }

    /// <summary>Returns the smallest areas of a span that on a given day are the area or lie within it.</summary>
    /// <remarks>On request, for an area that has parts by then, only those areas are returned that it was itself.</remarks>
    public IReadOnlyList<Member> MembersOf(string whole, MonthSpan span, LocalDate asOf, bool onLastDay, bool onlyItself = false)
    {
        if (!_members.TryGetValue((whole, span, asOf, onLastDay, onlyItself), out var members))
        {
            members = Members(whole, span, asOf, onLastDay, onlyItself);
            _members.Add((whole, span, asOf, onLastDay, onlyItself), members);
        }

        return members;
    }

    private static bool Same(string? one, string other) => string.Equals(one, other, StringComparison.Ordinal);

    private List<Member> Members(string whole, MonthSpan span, LocalDate asOf, bool onLastDay, bool onlyItself)
    {
        var members = new List<Member>();
        foreach (var area in _areas)
        {
            if (LastDay(area, span) is { } last && IsLeaf(area, last) && (!onLastDay || last == span.LastDay))
            {
                var share = Became(area, last, asOf).Where(part => Same(part.Area, whole) || (!onlyItself && IsWithin(part.Area, whole, asOf))).Sum(static part => part.Share);
                if (share > 0)
                {
                    members.Add(new(area, share, last < span.LastDay));
                }
            }
        }

        return members;
    }

    private Stay? On(string area, LocalDate day) => stays.FirstOrDefault(stay => Same(stay.Area, area) && stay.Contains(day));

    private bool IsWithin(string area, string whole, LocalDate day)
    {
        for (var parent = On(area, day)?.Parent; parent is not null; parent = On(parent, day)?.Parent)
        {
            if (Same(parent, whole))
            {
                return true;
            }
        }

        return false;
    }

    private IEnumerable<(string Area, decimal Share)> Became(string area, LocalDate since, LocalDate asOf)
    {
        var next = becomings.Where(becoming => Same(becoming.From, area) && since < becoming.On && becoming.On <= asOf).ToList();
        if (next.Count == 0)
        {
            return [(area, 1)];
        }

        var day = next.Min(static becoming => becoming.On);
        return next.Where(becoming => becoming.On == day).SelectMany(becoming => Became(becoming.To, day, asOf).Select(part => (part.Area, part.Share * becoming.Share)));
    }
}
