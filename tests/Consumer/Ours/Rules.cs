using FsCheck;
using FsCheck.Fluent;
using MongCai.Kpi;
using MongCai.Kpi.Poverty;
using NodaTime;

namespace Province.Ours;

/// <summary>The rules of the province that are a value or a short function.</summary>
public static class Rules
{
    public static readonly string[] Colours = ["đỏ", "vàng", "xanh"];

    /// <summary>Returns red, yellow or green for an attainment.</summary>
    public static string ColourOf(Ratio attained) => attained < new Ratio(7, 10) ? "đỏ" : attained < new Ratio(95, 100) ? "vàng" : "xanh";

    /// <summary>Gets a share that stands still from 1 to 10 February, because nothing happens at Tết.</summary>
    public static ElapsedShare WithoutTet { get; } = ElapsedShare.Custom("by days without Tết", static (days, date) =>
    {
        var (elapsed, all) = (0, 0);
        for (var day = days.Start; day <= days.End; day = day.PlusDays(1))
        {
            var counts = day is not { Month: 2, Day: <= 10 } ? 1 : 0;
            (elapsed, all) = (elapsed + (day <= date ? counts : 0), all + counts);
        }

        return new Ratio(elapsed, all);
    });

    /// <summary>Gets a rule under which a month is closed on its last Friday.</summary>
    public static ClosingRule LastFriday { get; } = ClosingRule.Custom("closed on the last Friday", static month =>
        month.OnDayOfMonth(month.Calendar.GetDaysInMonth(month.Year, month.Month)).PlusDays(1).Previous(IsoDayOfWeek.Friday).Day);

    public static PovertyStandard Standard { get; } = new(
        "province-2026",
        new(("vi", "chuẩn nghèo của tỉnh"), ("en", "the province's standard")),
        new DateInterval(new LocalDate(2026, 1, 1), new LocalDate(2030, 12, 31)),
        [
            new(PovertyClass.Poor, new IncomeLine(2_400_000, 3_000_000), deprivationsAtLeast: 3),
            new(PovertyClass.NearPoor, new IncomeLine(2_400_000, 3_000_000), deprivationsBelow: 3),
        ]);

    /// <summary>Returns the sum of what was reported; unknown where nothing was.</summary>
    public static (Calculated<Rational>, Coverage) Total(IReadOnlyList<Rational?> reports)
    {
        var reported = reports.OfType<Rational>().ToArray();
        return (reported.Length == 0 ? UndefinedReason.MissingObservation : Sum(reported), new Coverage(reported.Length, reports.Count));
    }

    public static Rational Sum(IEnumerable<Rational> reported) => reported.Aggregate(default(Rational), static (sum, value) => sum + value);

    public static Arbitrary<Money> Amounts { get; } = Arb.From(
        from units in Gen.Choose(-100_000, 100_000)
        from decimals in Gen.Choose(0, 3)
        select new Money(units, decimals),
        static money => money.Units == 0 ? [] : [money with { Units = 0 }, money with { Units = money.Units / 10 }]);
}
