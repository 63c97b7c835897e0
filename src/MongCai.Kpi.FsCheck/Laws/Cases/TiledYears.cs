using FsCheck;
using FsCheck.Fluent;

namespace MongCai.Kpi.Testing;

/// <summary>A range of reporting years and the kinds of periods that are tried in them.</summary>
internal sealed record TiledYears(ReportingPeriod First, ReportingPeriod Last, IReadOnlyList<PeriodKind> Kinds)
{
    /// <summary>The kinds of periods that have data windows, the shortest first.</summary>
    private static readonly PeriodKind[] AllKinds = [PeriodKind.Week, PeriodKind.Month, PeriodKind.Quarter, PeriodKind.Trimester, PeriodKind.HalfYear, PeriodKind.Year];

    // These kinds are made of months, and each lies within others; weeks do not.
    private static readonly PeriodKind[] UsualKinds = AllKinds[1..];

    public ReportingCalendar Calendar => First.Calendar;

    public Arbitrary<TiledYear> Cases => Arb.From(
        from year in Tried.Numbers
        from kind in Gen.Elements(Kinds.ToArray())
        select new TiledYear(this, year, kind),
        one =>
        [
            .. Tried.SimplerThan(one.Year).Select(year => one with { Year = year }),
            .. Kinds.TakeWhile(kind => kind != one.Kind).Select(kind => one with { Kind = kind }),
        ]);

    private TriedYears Tried => new(First.ReportingYear, Last.ReportingYear);

    public static TiledYears Of(ReportingCalendar calendar) =>
        new(ReportingPeriod.Year(TriedYears.TwoCenturies.First, calendar), ReportingPeriod.Year(TriedYears.TwoCenturies.Last, calendar), UsualKinds);

    public static TiledYears Of(ReportingPeriod first, ReportingPeriod last, IReadOnlyCollection<PeriodKind> kinds)
    {
        foreach (var kind in kinds.Where(static kind => !AllKinds.Contains(kind)))
        {
            throw new ArgumentOutOfRangeException(nameof(kinds), kind, "The laws are tried on years, half-years, trimesters, quarters, months and weeks.");
        }

        if (first.Kind != PeriodKind.Year || last.Kind != PeriodKind.Year || first.Calendar != last.Calendar || last < first)
        {
            throw new ArgumentException($"From {first} to {last}: the laws are tried on the years from one to the same or a later one of its calendar.", nameof(last));
        }

        return new(first, last, kinds.Count == 0 ? UsualKinds : [.. AllKinds.Where(kinds.Contains)]);
    }
}
