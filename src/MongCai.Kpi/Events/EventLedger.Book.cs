using Ardalis.GuardClauses;
using NodaTime;

namespace MongCai.Kpi.Events;

public sealed partial class EventLedger
{
    /// <summary>Returns the figures of consecutive periods, under a policy for records that became known after the books of their period were closed.</summary>
    /// <remarks>
    /// The figures add up to the same total under both policies, once everything late is booked: late records move between periods, and none is lost.
    /// </remarks>
    /// <param name="rule">The rule that says how events feed the indicator.</param>
    /// <param name="closings">The consecutive periods, with the instant at which each was closed. Only the last period may be open.</param>
    /// <param name="late">The policy for late records.</param>
    /// <param name="knownAt">The instant as known at which the records count. A record that was recorded exactly at this instant is known.</param>
    /// <returns>One figure for each period, in the order of <paramref name="closings"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/>, <paramref name="closings"/> or a closing is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="late"/> is not defined.</exception>
    /// <exception cref="ArgumentException">
    /// The periods do not follow each other, their closings do not follow each other or are later than <paramref name="knownAt"/>, a period before the last is
    /// open, or the policy would book distinct subjects in another period, although they cannot be added over periods.
    /// </exception>
    public IReadOnlyList<BookedFigure> Book(CountingRule rule, IReadOnlyList<PeriodClosing> closings, LateRecords late, Instant knownAt)
    {
        Guard.Against.Null(rule);
        Guard.Against.UnknownValue(late);
        ThrowIfOutOfOrder(Guard.Against.Null(closings), knownAt);
        if (late == LateRecords.Revise)
        {
            var fold = Fold(knownAt);
            return [.. closings.Select(closing => new BookedFigure(fold.Figure(rule, closing.Period), []))];
        }

        if (rule.Measure == EventMeasure.DistinctSubjects)
        {
            throw new ArgumentException($"{rule}: distinct subjects do not add over periods, so that what is late cannot be booked in another one.", nameof(rule));
        }

        return [.. closings.Select((closing, i) => Book(rule, [.. closings.Take(i)], closing, knownAt))];
    }

    /// <summary>Returns the figure of a period as known when it was closed, together with the changes in earlier periods since the previous closing.</summary>
    private BookedFigure Book(CountingRule rule, PeriodClosing[] earlier, PeriodClosing closing, Instant knownAt)
    {
        var closedAt = closing.ClosedAt ?? knownAt;
        return new BookedFigure(
            Fold(closedAt).Figure(rule, closing.Period),
            [
                .. earlier.Select(before => Revise(rule, before.Period, earlier[^1].ClosedAt ?? knownAt, closedAt))
                    .Where(static revision => revision.Changes.Count > 0),
            ]);
    }

    private static void ThrowIfOutOfOrder(IReadOnlyList<PeriodClosing> closings, Instant knownAt)
    {
        for (var i = 0; i < closings.Count; i++)
        {
            var closing = Guard.Against.Null(closings[i], nameof(closings));
            var before = i == 0 ? null : closings[i - 1];
            if (before is not null && (before.ClosedAt is not { } closed || !before.Period.Meets(closing.Period) || closed >= (closing.ClosedAt ?? knownAt)))
            {
                throw new ArgumentException($"{closing} does not follow {before}.", nameof(closings));
            }

            if (closing.ClosedAt > knownAt)
            {
                throw new ArgumentException($"{closing} is not known yet.", nameof(closings));
            }
        }
    }
}
