using FsCheck;
using FsCheck.Fluent;

namespace MongCai.Kpi.Testing;

/// <summary>Reporting years from one to another, and the kinds of periods that are looked at in them.</summary>
internal sealed record TiledYears(ReportingPeriod First, ReportingPeriod Last, IReadOnlyList<PeriodKind> Kinds)
{
    // Ordinary years, leap years, and the hundredth ones that are none.
    private static readonly int[] Special = [2019, 2020, 2024, 2000, 1900, 2100];

    // The years of most hosts.
    private static readonly (int First, int Last) Usual = (1990, 2050);

    /// <summary>The kinds that are made of months and tile time, the finest first.</summary>
    public static IReadOnlyList<PeriodKind> AllKinds { get; } = [PeriodKind.Month, PeriodKind.Quarter, PeriodKind.Trimester, PeriodKind.HalfYear, PeriodKind.Year];

    public ReportingCalendar Calendar => First.Calendar;

    public Arbitrary<TiledYear> Cases => Arb.From(
        from year in YearNumbers
        from kind in Gen.Elements(Kinds.ToArray())
        select new TiledYear(this, year, kind),
        one =>
        [
            .. Simplest.TakeWhile(simpler => simpler != one.Year).Select(year => one with { Year = year }),
            .. Kinds.TakeWhile(kind => kind != one.Kind).Select(kind => one with { Kind = kind }),
        ]);

    /// <summary>An ordinary year first, then a leap year; where the years have neither, the first one.</summary>
    private IEnumerable<int> Simplest => Special.Take(2).Append(First.ReportingYear).Where(Has).Distinct();

    private Gen<int> YearNumbers
    {
        get
        {
            int[] special = [.. Special.Where(Has), First.ReportingYear, Last.ReportingYear];
            var (from, to) = (Math.Max(First.ReportingYear, Usual.First), Math.Min(Last.ReportingYear, Usual.Last));
            return Gen.Frequency((2, Gen.Constant(Simplest.First())), (3, Gen.Elements(special)), (2, from <= to ? Gen.Choose(from, to) : Gen.Choose(First.ReportingYear, Last.ReportingYear)));
        }
    }

    public static TiledYears Of(ReportingCalendar calendar) => new(ReportingPeriod.Year(1900, calendar), ReportingPeriod.Year(2100, calendar), AllKinds);

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

    private bool Has(int year) => year >= First.ReportingYear && year <= Last.ReportingYear;
}
