using FsCheck;
using FsCheck.Fluent;

namespace MongCai.Kpi.Testing;

/// <summary>Reporting years from one to another, and the kinds of periods that are looked at in them.</summary>
internal sealed record TiledYears(ReportingPeriod First, ReportingPeriod Last, IReadOnlyList<PeriodKind> Kinds)
{
    /// <summary>The kinds that are made of months and tile time, the finest first.</summary>
    public static IReadOnlyList<PeriodKind> AllKinds { get; } = [PeriodKind.Month, PeriodKind.Quarter, PeriodKind.Trimester, PeriodKind.HalfYear, PeriodKind.Year];

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
        new(ReportingPeriod.Year(TriedYears.TwoCenturies.First, calendar), ReportingPeriod.Year(TriedYears.TwoCenturies.Last, calendar), AllKinds);

    public static TiledYears Of(ReportingPeriod first, ReportingPeriod last, IReadOnlyCollection<PeriodKind> kinds)
    {
        foreach (var kind in kinds.Where(static kind => !AllKinds.Contains(kind)))
        {
            throw new ArgumentOutOfRangeException(nameof(kinds), kind, "The laws are tried on years, half-years, trimesters, quarters and months.");
        }

        if (first.Kind != PeriodKind.Year || last.Kind != PeriodKind.Year || first.Calendar != last.Calendar || last < first)
        {
            throw new ArgumentException($"From {first} to {last}: the laws are tried on the years from one to the same or a later one of its calendar.", nameof(last));
        }

        return new(first, last, kinds.Count == 0 ? AllKinds : [.. AllKinds.Where(kinds.Contains)]);
    }
}
