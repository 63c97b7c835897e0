using Ardalis.GuardClauses;
using NodaTime;

namespace MongCai.Kpi.Events;

public sealed partial class EventLedger
{
    /// <summary>The figures of periods that follow each other, under a policy for what became known after their books were closed.</summary>
    /// <remarks>Under either policy the figures add up to the same total, once everything late is booked: late records move between periods, and none is lost.</remarks>
    /// <param name="rule">How events feed the indicator.</param>
    /// <param name="closings">The periods, one after the other, and when each was closed; only the last may be open.</param>
    /// <param name="late">The policy.</param>
    /// <param name="knownAt">The instant; what was recorded at it is known.</param>
    /// <returns>A figure for each period.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/>, <paramref name="closings"/> or a closing is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such policy.</exception>
    /// <exception cref="ArgumentException">
    /// The periods do not follow each other, nor do their closings up to <paramref name="knownAt"/>, one before the last is open, or distinct subjects, which do not add over
    /// periods, are to be booked in another one.
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

    /// <summary>What was known of a period when it was closed, and what has changed in the earlier ones since the one before it was.</summary>
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
