using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;

namespace MongCai.Kpi;

public readonly partial struct ReportingPeriod
{
    private const int WeeksBack = 52;

    /// <summary>
    /// The same period last year: of the same kind and number in the reporting year before. A cumulative period keeps its number of months; a day keeps month and day,
    /// and 29 February becomes the 28th; a week follows the rule that is named.
    /// </summary>
    /// <param name="weeks">Which week a week is compared with. It must be named for a week and is not looked at for other kinds.</param>
    /// <returns>Both periods.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="weeks"/> is null for a week.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="weeks"/> is no rule.</exception>
    /// <exception cref="InvalidOperationException">There is none: for a stage, a term or a range, for a week 53 that the year before has not, and for the reporting year 1.</exception>
    public YearOnYear SamePeriodLastYear(WeekCounterpart? weeks = null) =>
        TryGetSamePeriodLastYear(out var pair, weeks) ? pair : throw NoneFor("has no same period last year");

    /// <summary>The same period last year, as <see cref="SamePeriodLastYear"/> says, if there is one.</summary>
    /// <param name="pair">Both periods, or null.</param>
    /// <param name="weeks">Which week a week is compared with. It must be named for a week and is not looked at for other kinds.</param>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="weeks"/> is null for a week.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="weeks"/> is no rule.</exception>
    public bool TryGetSamePeriodLastYear([NotNullWhen(true)] out YearOnYear? pair, WeekCounterpart? weeks = null)
    {
        var exists = Kind switch
        {
            PeriodKind.Week => TryGetWeekLastYear(NamedRule(weeks), out var earlier) ? earlier : null,
            PeriodKind.Day => TryContaining(Start.PlusYears(-1), Kind, Calendar, out var earlier) ? earlier : null,
            PeriodKind.Cumulative when _place > 0 => new ReportingPeriod(Kind, Calendar, _place - 1, Extent),
            var kind when kind.IsMonthTile() && TryAt(kind, Calendar, (long)_place - kind.PerYear(), out var earlier) => earlier,
            _ => default(ReportingPeriod?),
        };
        pair = exists is { } found ? new YearOnYear(this, found) : null;
        return pair is not null;
    }

    private static WeekCounterpart NamedRule(WeekCounterpart? weeks) =>
        weeks is { } named
            ? Guard.Against.UnknownValue(named, nameof(weeks))
            : throw new ArgumentNullException(nameof(weeks), "Last year's week is that of the same number, or the one 364 days earlier: name the rule.");

    private bool TryGetWeekLastYear(WeekCounterpart rule, out ReportingPeriod earlier)
    {
        if (rule == WeekCounterpart.FiftyTwoWeeksEarlier)
        {
            return TryAt(Kind, Calendar, (long)_place - WeeksBack, out earlier);
        }

        var year = ReportingYear - 1;
        var exists = ReportingCalendar.HasYear(year) && Number <= CountIn(Kind, year, Calendar);
        earlier = exists ? FromIndex(Kind, year, Number, Calendar) : default;
        return exists;
    }
}
