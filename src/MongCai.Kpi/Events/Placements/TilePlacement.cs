using Ardalis.GuardClauses;

namespace MongCai.Kpi.Events;

/// <summary>The assignment of events to the periods of a tiling kind.</summary>
internal sealed class TilePlacement
{
    private readonly PeriodKind _kind;
    private readonly ClosingRule _closing;
    private readonly Straddling _straddling;
    private readonly ReportingCalendar _calendar;

    public TilePlacement(PeriodKind kind, ClosingRule closing, Straddling straddling, ReportingCalendar calendar)
    {
        _kind = Guard.Against.UnknownValue(kind);
        _closing = closing;
        _straddling = Guard.Against.UnknownValue(straddling);
        _calendar = calendar;
        if (!kind.IsTiling())
        {
            throw new ArgumentException($"{kind} does not tile time: an event does not belong to exactly one such period.", nameof(kind));
        }
    }

    /// <summary>Returns the period to which an event belongs; null when it belongs to none.</summary>
    public ReportingPeriod? Of(ReportingPeriod occurred)
    {
        var period = _closing.PeriodOf(occurred.Start, _kind, _calendar);
        if (occurred.Kind == PeriodKind.Day || _closing.WindowOf(period).Contains(occurred))
        {
            return period;
        }

        var named = ReportingPeriod.Containing(occurred.Start, _kind, _calendar);
        return _straddling == Straddling.ByName && named.Contains(occurred) ? named : null;
    }
}
