using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;
using NodaTime;

namespace MongCai.Kpi;

/// <summary>The guards that are about dates.</summary>
internal static class DateGuards
{
    /// <summary>The date where it is of the ISO calendar: dates of different calendars do not compare.</summary>
    public static LocalDate NotIso(this IGuardClause guard, LocalDate date, [CallerArgumentExpression(nameof(date))] string? parameterName = null) =>
        date.Calendar == CalendarSystem.Iso
            ? date
            : throw new ArgumentException($"The date is of the calendar {date.Calendar.Id}, not of ISO.", parameterName);
}
