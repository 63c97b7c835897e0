using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;

namespace MongCai.Kpi;

public readonly partial struct ReportingPeriod
{
    private const int WeeksBack = 52;

    /// <summary>Returns this period together with the same period last year (cùng kỳ năm trước): the period of the same kind and number in the reporting year
    /// before.</summary>
    /// <remarks>A cumulative period keeps its number of months; a day keeps its month and day, and 29 February becomes the 28th; a week follows the rule that
    /// the caller names.</remarks>
    /// <param name="weeks">The rule for the week that a week is compared with. It is required for a week and ignored for other kinds.</param>
    /// <returns>The pair of the two periods.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="weeks"/> is null for a week.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="weeks"/> is not a defined rule.</exception>
    /// <exception cref="InvalidOperationException">The period has no same period last year: it is a stage, a term or a range, a week 53 where the year before
    /// has 52 weeks, or in the first reporting year.</exception>
    public YearOnYear SamePeriodLastYear(WeekCounterpart? weeks = null) =>
        TryGetSamePeriodLastYear(out var pair, weeks) ? pair : throw NotSupported("has no same period last year");

    /// <summary>Tries to get this period together with the same period last year, by the rules of <see cref="SamePeriodLastYear"/>.</summary>
    /// <param name="pair">The pair of the two periods, or null where there is no same period last year.</param>
    /// <param name="weeks">The rule for the week that a week is compared with. It is required for a week and ignored for other kinds.</param>
    /// <returns>True if there is a same period last year, and false otherwise.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="weeks"/> is null for a week.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="weeks"/> is not a defined rule.</exception>
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
