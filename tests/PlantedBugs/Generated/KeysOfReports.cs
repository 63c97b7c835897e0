using FsCheck;
using FsCheck.Fluent;
using MongCai.Kpi;
using MongCai.Kpi.Testing;

namespace Province;

/// <summary>
/// Keys under which reports are cached: two reports of the same indicator and period have the same key if they are for the same area and category.
/// </summary>
/// The key under which a report is kept in a cache: of two reports of one indicator and period it is the same where they are of one area and category.
/// </summary>
internal static class KeysOfReports
{
    private static readonly Indicator Jobs = new("new-jobs", Unit.Worker, Nature.Flow);

    public static IReadOnlyList<Planted> Bugs { get; } =
    [
        new(
            Kind.Generated,
            "the key of a report has no category, tried on the observations of the indicator as they come",
            static seed => Tried.Property(seed, AsTheyCome, static reports => TellsApart(reports, static report => $"{report.Indicator.Code}|{report.Period}|{report.Area}")),
            static seed => Tried.Property(seed, AsTheyCome, static reports => TellsApart(reports, static report => $"{report.Area}|{report.Category}")),
            "ObservationsOf(indicator, period) has neither areas nor categories; only Observations has, and those are of one indicator rarely twice"),
        Of("the key of a report has no category", static report => $"{report.Indicator.Code}|{report.Period}|{report.Area}"),
        Of("the key of a report folds the case of codes", static report => $"{report.Indicator.Code}|{report.Period}|{report.Area}|{report.Category}".ToUpperInvariant(), "no two area codes or categories of the generators differ in case alone, as ids of records do"),
        Of("the key of a report has the codes of area and category without anything between", static report => $"{report.Area}{report.Category.Code}"),
        Of("the key of a report has the code of a category without its breakdown", static report => $"{report.Area}|{report.Category.Code}"),
        Of("the key of a report is cut after 12 characters of the area", static report => $"{report.Area.ToString()[..Math.Min(12, report.Area.ToString().Length)]}|{report.Category}", "no two area codes of the generators begin with the same twelve characters"),
        Of("the key of a report reads the area as a number", static report => $"{(int.TryParse(report.Area.ToString(), out var number) ? number.ToString() : report.Area.ToString())}|{report.Category}", "hardly two area codes of the generators are the same number, as 06712 and 6712 are"),
    ];

    private static Planted Of(string what, Func<Observation, string> key, string? whyNot = null) => new(
        Kind.Generated,
        what,
        seed => Tried.Property(seed, Reports, reports => TellsApart(reports, key)),
        static seed => Tried.Property(seed, Reports, static reports => TellsApart(reports, static report => $"{report.Area}|{report.Category}")),
        whyNot);

    private static Arbitrary<Observation[]> Reports => Arb.From(
        (from report in KpiGen.ObservationsOf(Jobs, ReportingPeriod.Year(2019))
         from area in KpiGen.AreaCodes
         from category in KpiGen.Categories
         select report with { Area = area, Category = category }).ArrayOf(),
        Fewer);

    private static Arbitrary<Observation[]> AsTheyCome => Arb.From(KpiGen.ObservationsOf(Jobs, ReportingPeriod.Year(2019)).ArrayOf(), Fewer);

    private static IEnumerable<Observation[]> Fewer(Observation[] reports) =>
        from place in Enumerable.Range(0, reports.Length)
        select reports.Where((_, other) => other != place).ToArray();

    private static bool TellsApart(Observation[] reports, Func<Observation, string> key) =>
        reports.DistinctBy(key).Count() == reports.DistinctBy(static report => (report.Area, report.Category)).Count();
}
