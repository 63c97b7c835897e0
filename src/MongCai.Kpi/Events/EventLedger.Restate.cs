using Ardalis.GuardClauses;
using NodaTime;

namespace MongCai.Kpi.Events;

public sealed partial class EventLedger
{
    /// <summary>A figure as it was published and as it is known later, with the records that explain the difference.</summary>
    /// <param name="rule">How events feed the indicator.</param>
    /// <param name="period">The period.</param>
    /// <param name="publishedAt">The instant as known at which it was published.</param>
    /// <param name="restatedAt">The later instant.</param>
    /// <returns>Both figures and what lies between them.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="restatedAt"/> is before <paramref name="publishedAt"/>.</exception>
    public Restatement Restate(CountingRule rule, ReportingPeriod period, Instant publishedAt, Instant restatedAt)
    {
        Guard.Against.Null(rule);
        if (restatedAt < publishedAt)
        {
            throw new ArgumentOutOfRangeException(nameof(restatedAt), restatedAt, "A figure is restated after it was published.");
        }

        var (published, restated) = (Fold(publishedAt), Fold(restatedAt));
        var shares = new SharesTally(rule, period, publishedAt, restatedAt);
        shares.Read(published, restated);
        return new Restatement(published.Figure(rule, period), restated.Figure(rule, period), shares);
    }
}
