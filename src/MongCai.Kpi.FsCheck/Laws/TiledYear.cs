using FsCheck;
using FsCheck.Fluent;

namespace MongCai.Kpi.Testing;

/// <summary>The periods of a kind in a reporting year.</summary>
internal sealed record TiledYear(ReportingCalendar Calendar, int Year, PeriodKind Kind)
{
    private static readonly PeriodKind[] Kinds = [PeriodKind.Month, PeriodKind.Quarter, PeriodKind.Trimester, PeriodKind.HalfYear, PeriodKind.Year];

    public IReadOnlyList<ReportingPeriod> Periods => ReportingPeriod.Year(Year, Calendar).SplitInto(Kind);

    public string KindName => Kind switch
    {
        PeriodKind.Month => "month",
        PeriodKind.Quarter => "quarter",
        PeriodKind.Trimester => "trimester",
        PeriodKind.HalfYear => "half-year",
        _ => "year",
    };

    public static Arbitrary<TiledYear> Of(ReportingCalendar calendar) => Arb.From(
        from year in YearlyPeriod.Years
        from kind in Gen.Elements(Kinds)
        select new TiledYear(calendar, year, kind),
        static one =>
        [
            .. YearlyPeriod.SimplerYears(one.Year).Select(year => one with { Year = year }),
            .. Kinds.TakeWhile(kind => kind != one.Kind).Select(kind => one with { Kind = kind }),
        ]);

    public override string ToString() => Periods.Count == 1 ? $"{Periods[0]}" : $"{Periods[0]} to {Periods[^1]}";
}
