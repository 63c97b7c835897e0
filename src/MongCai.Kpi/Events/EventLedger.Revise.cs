using Ardalis.GuardClauses;
using NodaTime;
using NodaTime.Text;

namespace MongCai.Kpi.Events;

public sealed partial class EventLedger
{
    /// <summary>Returns a figure as known at two instants, with the events and records that explain the difference.</summary>
    /// <param name="rule">How events feed the indicator.</param>
    /// <param name="period">The period.</param>
    /// <param name="knownAt">The earlier instant, such as that of the figure's publication; what was recorded at it is known.</param>
    /// <param name="laterKnownAt">The later instant; what was recorded at it is known.</param>
    /// <returns>The revision: both figures and the difference between them.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="laterKnownAt"/> is before <paramref name="knownAt"/>.</exception>
    public Revision Revise(CountingRule rule, ReportingPeriod period, Instant knownAt, Instant laterKnownAt)
    {
        Guard.Against.Null(rule);
        if (laterKnownAt < knownAt)
        {
            throw new ArgumentOutOfRangeException(nameof(laterKnownAt), $"The later instant of a revision is not before the earlier one: {InstantPattern.ExtendedIso.Format(laterKnownAt)}.");
        }

        var (earlier, later) = (Fold(knownAt), Fold(laterKnownAt));
        var shares = new SharesTally(rule, period, knownAt, laterKnownAt);
        shares.Read(earlier, later);
        return new Revision(earlier.Figure(rule, period), later.Figure(rule, period), shares);
    }
}
