using System.Runtime.InteropServices;
using NodaTime;

namespace MongCai.Kpi.Poverty;

/// <summary>The days on which a review counts for a period: the days of the period and those of its data window.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct ReviewWindow
{
    private readonly ClosingRule? _closing;

    public ReviewWindow(ReportingPeriod period, ClosingRule? closing)
    {
        _closing = closing;
        var window = closing is null || period.Kind is PeriodKind.Term or PeriodKind.Range ? period : closing.WindowOf(period);
        (Start, Closed) = (window.Start, window.End);
        End = LocalDate.Max(window.End, period.End);
    }

    /// <summary>Gets the first day of the data window.</summary>
    public LocalDate Start { get; }

    /// <summary>Gets the day on which the books of the period are closed.</summary>
    public LocalDate Closed { get; }

    public string InWords => _closing is null ? string.Empty : $", {_closing}";

    private LocalDate End { get; }

    public bool Contains(LocalDate date) => date >= Start && date <= End;

    /// <summary>Determines whether a count on the date is the count of the period's end.</summary>
    public bool Closes(LocalDate date) => date >= Closed && date <= End;

    /// <summary>Returns the observation of a count on a date, which is provisional before the books are closed.</summary>
    public Observation Dated(Observation observation, LocalDate date) => Closes(date)
        ? observation
        : observation with { Status = ObservationStatus.Provisional, Through = LocalDate.Min(date, observation.Period.End) };
}
