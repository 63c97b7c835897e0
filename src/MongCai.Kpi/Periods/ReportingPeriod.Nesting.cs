using System.Diagnostics.CodeAnalysis;

namespace MongCai.Kpi;

public readonly partial struct ReportingPeriod
{
    /// <summary>
    /// The one period of a kind that this one belongs to. A month belongs to its quarter, trimester, half-year and year, a quarter and a half-year
    /// to what they tile, a cumulative period to its year, a day to all. A week belongs to no month or year, even where none of its days is outside:
    /// its <see cref="ReportingYear"/> is that of its number. A term or a range belongs to the period that has all its days.
    /// </summary>
    /// <param name="kind">A tiling kind.</param>
    /// <returns>The period, of the same calendar; itself for its own kind.</returns>
    /// <exception cref="ArgumentException"><paramref name="kind"/> does not tile time.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind.</exception>
    /// <exception cref="InvalidOperationException">There is no such period.</exception>
    public ReportingPeriod Enclosing(PeriodKind kind) =>
        TryGetEnclosing(kind, out var period) ? period : throw NoneFor($"has no one {kind} it belongs to");

    /// <summary>The one period of a kind that this one belongs to, as <see cref="Enclosing"/> says, if there is one.</summary>
    /// <param name="kind">A tiling kind.</param>
    /// <param name="period">The period, or <c>default</c>.</param>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="ArgumentException"><paramref name="kind"/> does not tile time.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind.</exception>
    public bool TryGetEnclosing(PeriodKind kind, out ReportingPeriod period)
    {
        GuardTiling(kind);
        period = this;
        if (Kind == kind)
        {
            return true;
        }

        var found = NestsIn(kind) && TryContaining(Start, kind, Calendar, out period) && period.Contains(this);
        period = found ? period : default;
        return found;
    }

    /// <summary>The periods of a kind that this one consists of.</summary>
    /// <param name="kind">A tiling kind. Weeks make up no other kind but a term or a range from a Monday to a Sunday.</param>
    /// <returns>The periods in order, of the same calendar, without a gap or a day outside.</returns>
    /// <exception cref="ArgumentException"><paramref name="kind"/> does not tile time.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind.</exception>
    /// <exception cref="InvalidOperationException">No number of such periods is exactly this one.</exception>
    public PeriodSequence SplitInto(PeriodKind kind) =>
        TrySplitInto(kind, out var periods) ? periods : throw NoneFor($"does not consist of whole periods of the kind {kind}");

    /// <summary>The periods of a kind that this one consists of, as <see cref="SplitInto"/> says, if it does.</summary>
    /// <param name="kind">A tiling kind.</param>
    /// <param name="periods">The periods in order, or null.</param>
    /// <returns>Whether the periods are exactly this one.</returns>
    /// <exception cref="ArgumentException"><paramref name="kind"/> does not tile time.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind.</exception>
    public bool TrySplitInto(PeriodKind kind, [NotNullWhen(true)] out PeriodSequence? periods)
    {
        GuardTiling(kind);
        periods = null;
        if (kind == PeriodKind.Week && Kind is not (PeriodKind.Week or PeriodKind.Term or PeriodKind.Range))
        {
            return false;
        }

        if (!TryContaining(Start, kind, Calendar, out var first) || !TryContaining(End, kind, Calendar, out var last)
            || first.Start != Start || last.End != End)
        {
            return false;
        }

        periods = new PeriodSequence(first, last._place - first._place + 1);
        return true;
    }

    /// <summary>The first month and the number of months, where it consists of whole months.</summary>
    internal bool TryGetMonths(out MonthNumber first, out int count)
    {
        first = MonthNumber.Of(Start);
        count = MonthNumber.Of(End) - first + 1;
        return first.FirstDay == Start && (first + (count - 1)).LastDay == End;
    }

    // By kind alone, so that the answer is the same for every period of a kind. Terms and ranges have nothing but their days.
    private bool NestsIn(PeriodKind kind) => Kind switch
    {
        PeriodKind.Day or PeriodKind.Term or PeriodKind.Range => true,
        PeriodKind.Week or PeriodKind.Stage => false,
        PeriodKind.Cumulative => kind == PeriodKind.Year,
        var own => kind.IsMonthTile() && kind.Months() % own.Months() == 0,
    };
}
