using Ardalis.GuardClauses;
using NodaTime;
using NodaTime.Text;

namespace MongCai.Kpi.Events;

public sealed partial class EventLedger
{
    /// <summary>Returns the revision of a figure between two instants, with the events and records that explain the difference.</summary>
    /// <param name="rule">The rule that says how events feed the indicator.</param>
    /// <param name="period">The period of the figure.</param>
    /// <param name="knownAt">The earlier instant, such as that of publication. A record that was recorded exactly at this instant is known.</param>
    /// <param name="laterKnownAt">The later instant. A record that was recorded exactly at this instant is known.</param>
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
