using FsCheck;
using NodaTime;
using NodaTime.Text;

namespace MongCai.Kpi.Testing;

/// <summary>What data windows have to do: tile time as the periods do.</summary>
/// <remarks>The cases are years, leap years among them, and the kinds of periods made of months; every period and every day of each year is looked at.</remarks>
public sealed class ClosingRuleLaws : LawSet
{
    private readonly Func<ReportingPeriod, DateInterval> _windowOf;

    internal ClosingRuleLaws(string part, Func<ReportingPeriod, DateInterval> windowOf, ReportingCalendar calendar)
    {
        _windowOf = windowOf;
        var cases = TiledYear.Of(calendar);
        HasWindows = Law.Of(part, "every period has a data window", cases, WhyNoWindow);
        WindowsTouch = Law.Of(part, "the window of the next period begins the day after", cases, WhyApart);
        PartsMakeTheWhole = Law.Of(part, "the windows of the parts make up the window of the whole", cases, WhyNotTheWhole);
        EveryDayIsInOne = Law.Of(part, "every day is in the window of exactly one period of a kind", cases, WhyNotInOne);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Law> All => [HasWindows, WindowsTouch, PartsMakeTheWhole, EveryDayIsInOne];

    /// <summary>Every year, half-year, trimester, quarter and month has a window.</summary>
    public Law HasWindows { get; }

    /// <summary>The window of the next period begins the day after that of a period ends: no gap and no overlap between neighbours.</summary>
    public Law WindowsTouch { get; }

    /// <summary>The window of a year begins with that of its first month and ends with that of its last, and so for every kind within another.</summary>
    public Law PartsMakeTheWhole { get; }

    /// <summary>Every day is in the window of exactly one month, one quarter, one year.</summary>
    public Law EveryDayIsInOne { get; }

    private string? WhyNoWindow(TiledYear one)
    {
        foreach (var period in one.Periods)
        {
            _ = _windowOf(period);
        }

        return null;
    }

    private string? WhyApart(TiledYear one)
    {
        foreach (var period in one.Periods)
        {
            var (window, next) = (_windowOf(period), _windowOf(period.Next()));
            if (next.Start != window.End.PlusDays(1))
            {
                return $"The window of {period} ends on {Text(window.End)}, and that of {period.Next()} begins on {Text(next.Start)}.";
            }
        }

        return null;
    }

    private string? WhyNotTheWhole(TiledYear one)
    {
        foreach (var kind in Enum.GetValues<PeriodKind>().Where(static kind => kind <= PeriodKind.Month))
        {
            foreach (var period in one.Periods)
            {
                if (!period.TrySplitInto(kind, out var parts))
                {
                    continue;
                }

                var (whole, first, last) = (_windowOf(period), _windowOf(parts[0]), _windowOf(parts[^1]));
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
            .. one.Periods.Prepend(one.Periods[0].Previous()).Append(one.Periods[^1].Next()).Select(period => (period, _windowOf(period))),
        ];
        for (var day = one.Periods[0].Start; day <= one.Periods[^1].End; day = day.PlusDays(1))
        {
            ReportingPeriod[] periods = [.. windows.Where(pair => pair.Window.Contains(day)).Select(static pair => pair.Period)];
            if (periods.Length != 1)
            {
                return $"{Text(day)} is in the window of {(periods.Length == 0 ? $"no {one.KindName}" : string.Join(" and of ", periods))}.";
            }
        }

        return null;
    }

    private static string Text(DateInterval window) => $"{Text(window.Start)} to {Text(window.End)}";

    private static string Text(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
