using FsCheck;
using NodaTime;
using NodaTime.Text;

namespace MongCai.Kpi.Testing;

/// <summary>What data windows have to do: tile time as the periods do.</summary>
/// <remarks>
/// The cases are years, leap years among them, and the kinds of periods, made of months where no others are named; every period of each year is looked at, and its neighbours. A window may lie
/// anywhere: weeks before its period or months after it. A case takes as many calls as the year has periods of the kind, or a few times as many.
/// </remarks>
public sealed class ClosingRuleLaws : LawSet
{
    private readonly AskedPart _part;
    private readonly Func<ReportingPeriod, DateInterval?> _windows;
    private readonly Arbitrary<TiledYear> _cases;

    internal ClosingRuleLaws(AskedPart part, Func<ReportingPeriod, DateInterval?> windowOf, TiledYears years)
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

    /// <summary>Every period of the kinds has a window: years, half-years, trimesters, quarters and months, where no others are named.</summary>
    public Law HasWindows { get; }

    /// <summary>The window of the next period begins the day after that of a period ends: no gap and no overlap between neighbours.</summary>
    public Law WindowsTouch { get; }

    /// <summary>The window of a year begins with that of its first month and ends with that of its last, and so for every kind within another.</summary>
    public Law PartsMakeTheWhole { get; }

    /// <summary>Every day from the first window to the last is in that of exactly one month, one quarter, one year.</summary>
    public Law EveryDayIsInOne { get; }

    /// <summary>Returns the law that the part gives the windows of a closing rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns>The law.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
    /// <example><c>KpiLaws.DataWindows(table.WindowOf).AgreesWith(ClosingRule.OnDay(14)).Check()</c></example>
    public Law AgreesWith(ClosingRule rule)
    {
        Given.NotNull(rule);
        return Law.Of(_part, $"the windows are those of the rule \"{rule}\"", _cases, one => one.Periods
            .Select(period => WhyNotTheWindow(period, rule.WindowOf(period).ToDateInterval())).FirstOrDefault(static fault => fault is not null));
    }

    /// <summary>Returns the law that the part gives the windows of a table.</summary>
    /// <param name="table">Periods and their windows, both ends included. Each is asked about.</param>
    /// <returns>The law.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="table"/> is null.</exception>
    /// <exception cref="ArgumentException">The table is empty.</exception>
    public Law AgreesWith(IReadOnlyDictionary<ReportingPeriod, DateInterval> table) => Agreeing.OfTable(_part, "the windows are those of the table", table, WhyNotTheWindow);

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

    // Where there is no window, that is the first law's; the others look at those that there are.
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
            // All before this one end at the day before it: the first day that is not so is in no window, or in several.
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
