using MongCai.Kpi.Tests.RunningYear.Oracle;
using NodaTime;

namespace MongCai.Kpi.Tests.Scorecards.Oracle;

/// <summary>Adds up what was reported for an area since a month, for areas as they are on a day.</summary>
internal sealed class SumOracle
{
    private readonly AreaOracle _areas;
    private readonly bool _isSplit;
    private readonly ILookup<(string Area, string Measure), CardReport> _reports;

    public SumOracle(CardCase card, AreaOracle areas)
    {
        _isSplit = card.Becomings.Any(static becoming => becoming.Share < 1);
        _areas = areas;
        _reports = card.Reports.ToLookup(static report => (report.Area, report.Measure.Code));
    }

    /// <summary>Returns the sum over the parts of an area; null where its values do not add and the rules do not say what happens then.</summary>
    public CardSum? Of(string area, CardMeasure measure, IReadOnlyList<MonthSpan> parts, LocalDate asOf)
    {
        var counted = measure.IsLevel ? [parts[^1]] : parts;
        return measure.Adds ? Added(area, measure, counted, asOf).Sum : Single(area, measure, counted, asOf);
    }

    private CoveredSum Added(string area, CardMeasure measure, IReadOnlyList<MonthSpan> parts, LocalDate asOf)
    {
        var children = _areas.ChildrenOf(area, asOf).ToList();
        if (children.Count == 0 || _isSplit)
        {
            return FromMembers(area, measure, parts, asOf, onlyItself: false);
        }

        // Where nothing was split, each report is in one part only, and a part may report for all of its own parts.
        var sum = children.Aggregate(FromMembers(area, measure, parts, asOf, onlyItself: true), (sum, child) => sum.And(Added(child, measure, parts, asOf)));
        return parts.Where(part => !sum.Covered.Contains(part)).ToList().Aggregate(sum, (sum, part) => sum.And(OfItsOwn(area, measure, part, asOf)));
    }

    /// <summary>Returns the sum of what the smallest areas reported, each once.</summary>
    /// <remarks>
    /// On request only those count that are the area itself or became it: an area that has parts by now may have been one of the smallest before.
    /// </remarks>
    private CoveredSum FromMembers(string area, CardMeasure measure, IReadOnlyList<MonthSpan> parts, LocalDate asOf, bool onlyItself)
    {
        var members = parts.SelectMany(part => _areas.MembersOf(area, part, asOf, measure.IsLevel, onlyItself).Select(member => (Part: part, Member: member)));
        return members.GroupBy(static pair => pair.Member.Area, StringComparer.Ordinal).Aggregate(
            CoveredSum.Nothing, (sum, group) => sum.And(Reported(group.Key, measure, [.. group.Select(static pair => (pair.Part, pair.Member))])));
    }

    /// <summary>Returns the area's own report where its parts have not reported; it counts for all of them, and they are expected already.</summary>
    private CoveredSum OfItsOwn(string area, CardMeasure measure, MonthSpan part, LocalDate asOf)
    {
        var expected = FromMembers(area, measure, [part], asOf, onlyItself: false).Sum.Expected;
        var own = Reported(area, measure, [(part, new Member(area, 1, HasEnded: false))]);
        return own.Sum.Reported > 0 && expected > 0 ? own with { Sum = own.Sum with { Reported = expected, Expected = 0 } } : CoveredSum.Nothing;
    }

    /// <summary>Returns the sum of what one area reported for the months in which it is expected to report.</summary>
    private CoveredSum Reported(string area, CardMeasure measure, IReadOnlyList<(MonthSpan Part, Member Member)> expected) =>
        expected.GroupBy(static pair => pair.Part.First / 12).Aggregate(CoveredSum.Nothing, (sum, year) => sum.And(InYear(area, measure, [.. year])));

    /// <summary>
    /// Returns the sum for one year: a cumulative report counts for all months since the one before it, and the reports of the parts fill the rest.
    /// </summary>
    private CoveredSum InYear(string area, CardMeasure measure, IReadOnlyList<(MonthSpan Part, Member Member)> expected)
    {
        var reports = _reports[(area, measure.Code)].ToList();
        var (begin, end) = (expected[0].Part.First, expected[^1].Part.End);
        var toDate = reports.Where(report => report is { IsToDate: true, IsKnown: true } && report.Span.First / 12 == begin / 12).OrderBy(static report => report.Span.End).ToList();
        var last = toDate.FindLast(report => report.Span.End <= end && report.Span.End > begin);
        var before = last is null || last.Span.First == begin ? null : toDate.Find(report => report.Span.End >= begin && report.Span.End < last.Span.End);
        var sum = CoveredSum.Nothing;
        if (last is not null && !measure.IsLevel && (last.Span.First == begin || before is not null))
        {
            var counted = MonthSpan.Between(before?.Span.End ?? begin, last.Span.End);
            MonthSpan[] covered = [.. expected.Select(static pair => pair.Part).Where(counted.Contains)];
            var spanned = CardSum.Of(last, covered.Length, expected[0].Member.Share, countsDenominator: true);
            sum = new(before is null ? spanned : spanned.And(CardSum.Of(before, covered: 0, expected[0].Member.Share, countsDenominator: true).Negative()), [.. covered]);
        }

        return expected.Where(pair => !sum.Covered.Contains(pair.Part)).ToList().Aggregate(sum, (sum, pair) => sum.And(InPart(reports, measure, pair.Part, pair.Member)));
    }

    /// <summary>
    /// Returns the report for the part; for a level, the one that ends with it; otherwise the sum of shorter reports, each of which counts.
    /// </summary>
    /// <remarks>An area that reports that there can be no value is not expected.</remarks>
    private static CoveredSum InPart(List<CardReport> reports, CardMeasure measure, MonthSpan part, Member member)
    {
        var countsDenominator = !member.HasEnded || measure.Measure.Kind != MeasuredKind.RateToStock;
        if ((reports.Find(report => report.Span == part && report.IsKnown) ?? (measure.IsLevel ? reports.Find(report => report.Span.End == part.End && report.IsKnown) : null)) is { } whole)
        {
            return new(CardSum.Of(whole, covered: 1, member.Share, countsDenominator), [part]);
        }

        if (reports.Exists(report => report.CannotExist && (report.Span == part || (measure.IsLevel && report.Span.End == part.End))))
        {
            return CoveredSum.Nothing;
        }

        var shorter = measure.IsLevel ? [] : reports.FindAll(report => part.Contains(report.Span) && report is { IsKnown: true, IsToDate: false });
        if (shorter.Count == 0)
        {
            return new(CardSum.Missing(1), []);
        }

        var count = part.Months / shorter[0].Span.Months;
        var sum = shorter.Aggregate(CardSum.Missing(count - shorter.Count), (sum, report) => sum.And(CardSum.Of(report, covered: 1, member.Share, countsDenominator)));
        return new(measure.Measure.Kind == MeasuredKind.RateToStock ? sum with { Denominator = sum.Denominator / Exactly.Of(count) } : sum, [part]);
    }

    /// <summary>Returns the report for the whole area and time, for indices and distinct counts, which have no sum.</summary>
    private CardSum? Single(string area, CardMeasure measure, IReadOnlyList<MonthSpan> parts, LocalDate asOf)
    {
        var members = parts.SelectMany(part => _areas.MembersOf(area, part, asOf, measure.IsLevel)).ToList();
        var isAlone = _areas.IsLeaf(area, asOf) && members.TrueForAll(member => string.Equals(member.Area, area, StringComparison.Ordinal) && member.Share == 1 && !member.HasEnded);
        if (!isAlone)
        {
            return null;
        }

        var whole = MonthSpan.Between(parts[0].First, parts[^1].End);
        return _reports[(area, measure.Code)].FirstOrDefault(report => report.IsKnown && (report.Span == whole || (measure.IsLevel && report.Span.End == whole.End))) is { } known
            ? CardSum.Of(known, members.Count, share: 1, countsDenominator: true)
            : CardSum.Missing(members.Count);
    }
}
