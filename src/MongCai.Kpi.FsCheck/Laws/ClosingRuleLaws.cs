using FsCheck;
using NodaTime;
using NodaTime.Text;

namespace MongCai.Kpi.Testing;

/// <summary>The laws of data windows: the windows of the periods follow each other without gap or overlap, as the periods do.</summary>
/// <remarks>
/// <para>Use them to test a closing rule, or a host's own function or table that gives the days from which the data of a period come.</para>
/// <para>The cases are years, leap years among them, and kinds of periods: those made of months, unless others are named. Every period of a year is looked
/// at, with its neighbours. A window may lie anywhere, even weeks before its period or months after it. A case takes as many calls as the year has periods of
/// the kind, or a few times as many.</para>
/// </remarks>
public sealed class ClosingRuleLaws : LawSet
{
    private readonly PartUnderTest _part;
    private readonly Func<ReportingPeriod, DateInterval?> _windows;
    private readonly Arbitrary<TiledYear> _cases;

    internal ClosingRuleLaws(PartUnderTest part, Func<ReportingPeriod, DateInterval?> windowOf, TiledYears years)
    {
        _part = part;
        _windows = windowOf;
        var cases = _cases = years.Cases;
        HasWindows = Law.Of(part, "every period has a data window", cases, WhyNoWindow);
        WindowsTouch = Law.Of(part, "the window of the next period begins the day after", cases, WhyApart);
        PartsMakeTheWhole = Law.Of(part, "the windows of the parts make up the window of the whole", cases, WhyNotTheWhole);
        EveryDayIsInOne = Law.Of(part, "every day is in the window of exactly one period of a kind", cases, WhyNotInOne);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Law> All => [HasWindows, WindowsTouch, PartsMakeTheWhole, EveryDayIsInOne];

    /// <summary>
    /// Gets the law that every period of the tried kinds has a window: years, half-years, trimesters, quarters and months, unless other kinds are named.
    /// </summary>
    public Law HasWindows { get; }

    /// <summary>
    /// Gets the law that the window of a period begins the day after the window of the previous period ends: there is no gap and no overlap.
    /// </summary>
    public Law WindowsTouch { get; }

    /// <summary>
    /// Gets the law that the window of a year begins with the window of its first month and ends with that of its last; likewise for every kind of period
    /// within another.
    /// </summary>
    public Law PartsMakeTheWhole { get; }

    /// <summary>Gets the law that every day from the first window to the last is in the window of exactly one month, one quarter and one year.</summary>
    public Law EveryDayIsInOne { get; }

    /// <summary>Returns the law that the part gives the same windows as a closing rule.</summary>
    /// <param name="rule">The closing rule with the right windows.</param>
    /// <returns>The law, which a test checks with <c>Check()</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
    /// <example><c>KpiLaws.DataWindows(table.WindowOf).AgreesWith(ClosingRule.OnDay(14)).Check()</c></example>
    public Law AgreesWith(ClosingRule rule)
    {
        Preconditions.NotNull(rule);
        return Law.Of(_part, $"the windows are those of the rule \"{rule}\"", _cases, one => one.Periods
            .Select(period => WhyNotTheWindow(period, rule.WindowOf(period).ToDateInterval())).FirstOrDefault(static breach => breach is not null));
    }

    /// <summary>Returns the law that the part gives each period of a table the window that the table gives it.</summary>
    /// <param name="table">The periods and their windows, both ends included; every period is asked about once.</param>
    /// <returns>The law, which a test checks with <c>Check()</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="table"/> is null.</exception>
    /// <exception cref="ArgumentException">The table is empty.</exception>
    public Law AgreesWith(IReadOnlyDictionary<ReportingPeriod, DateInterval> table) => AgreementLaw.OfTable(_part, "the windows are those of the table", table, WhyNotTheWindow);

    private DateInterval? WindowOf(ReportingPeriod period) => _part.Ask(_windows, period);

    private string? WhyNotTheWindow(ReportingPeriod period, DateInterval expected) =>
        WindowOf(period) is var window && expected.Equals(window) ? null : $"The window of {period} is {(window is null ? "missing" : Text(window))}, and has to be {Text(expected)}.";

    private string? WhyNoWindow(TiledYear one)
    {
        foreach (var period in one.Periods)
        {
            if (WindowOf(period) is null)
            {
                return $"{period} has no window.";
            }
        }

        return null;
    }

    // A missing window is reported by the first law; the others look only at the windows that exist.
    private string? WhyApart(TiledYear one)
    {
        foreach (var (period, next) in one.AndNext.Zip(one.AndNext.Skip(1)))
        {
            if (WindowOf(period) is { } window && WindowOf(next) is { } after && after.Start != window.End.PlusDays(1))
            {
                return $"The window of {period} ends on {Text(window.End)}, and that of {next} begins on {Text(after.Start)}.";
            }
        }

        return null;
    }

    private string? WhyNotTheWhole(TiledYear one)
    {
        foreach (var kind in one.Years.Kinds.Order())
        {
            foreach (var period in one.Periods)
            {
                if (!period.TrySplitInto(kind, out var parts) || WindowOf(period) is not { } whole || WindowOf(parts[0]) is not { } first || WindowOf(parts[^1]) is not { } last)
                {
                    continue;
                }

                if (whole.Start != first.Start || whole.End != last.End)
                {
                    return $"The window of {period} is {Text(whole)}, and those of {parts[0]} to {parts[^1]} make up {Text(first.Start)} to {Text(last.End)}.";
                }
            }
        }

        return null;
    }

    private string? WhyNotInOne(TiledYear one)
    {
        (ReportingPeriod Period, DateInterval Window)[] windows =
        [
            .. from period in one.AndNeighbours
               let window = WindowOf(period)
               where window is not null
               orderby window.Start
               select (period, window),
        ];
        for (var i = 1; i < windows.Length; i++)
        {
            // All windows before this one end at the day before it. The first day for which that fails is in no window, or in several.
            var (expected, start) = (windows[i - 1].Window.End.PlusDays(1), windows[i].Window.Start);
            if (start != expected)
            {
                var day = start < expected ? start : expected;
                ReportingPeriod[] periods = [.. windows.Where(pair => pair.Window.Contains(day)).Select(static pair => pair.Period)];
                return $"{Text(day)} is in the window of {(periods.Length == 0 ? $"no {one.KindName}" : string.Join(" and of ", periods))}.";
            }
        }

        return null;
    }

    private static string Text(DateInterval window) => $"{Text(window.Start)} to {Text(window.End)}";

    private static string Text(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
