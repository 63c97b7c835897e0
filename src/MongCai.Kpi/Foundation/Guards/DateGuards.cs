using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;
using NodaTime;
using NodaTime.Text;

namespace MongCai.Kpi;

/// <summary>The argument checks that are about dates and instants.</summary>
internal static class DateGuards
{
    private static readonly Instant YearZero = Instant.FromUtc(0, 1, 1, 0, 0);

    /// <summary>Requires an instant whose year has no sign, and returns it. As texts, instants before the year 0 have no chronological order.</summary>
    public static Instant BeforeYearZero(this IGuardClause guard, Instant instant, [CallerArgumentExpression(nameof(instant))] string? parameterName = null) =>
        instant >= YearZero
            ? instant
            : throw new ArgumentOutOfRangeException(parameterName, $"{InstantPattern.ExtendedIso.Format(instant)} is before the year 0: nothing was known then. The first instant that a record can have is 0000-01-01T00:00:00Z.");
    /// <summary>Requires a date of the ISO calendar, and returns it. Dates of different calendars cannot be compared.</summary>
    public static LocalDate NotIso(this IGuardClause guard, LocalDate date, [CallerArgumentExpression(nameof(date))] string? parameterName = null) =>
        date.Calendar == CalendarSystem.Iso
            ? date
            : throw new ArgumentException($"The date is of the calendar {date.Calendar.Id}, not of ISO.", parameterName);
}
