using System.Diagnostics.CodeAnalysis;

namespace MongCai.Kpi;

public readonly partial struct ReportingPeriod
{
    /// <summary>
    /// Returns the only period of a kind that this period belongs to.
    /// </summary>
    /// <remarks>
    /// A month belongs to its quarter, trimester, half-year and year; a quarter and a half-year belong to the periods they tile; a cumulative period belongs to
    /// its year; a day belongs to periods of all kinds. A week belongs to no month or year, even where all its days are in one; its <see cref="ReportingYear"/>
    /// is the year it is counted in. A term or a range belongs to the period that contains all its days.
    /// </remarks>
    /// <param name="kind">The kind of the wanted period, which has to tile time.</param>
    /// <returns>The period, of the same calendar; it is this period itself where <paramref name="kind"/> is its own kind.</returns>
    /// <exception cref="ArgumentException"><paramref name="kind"/> does not tile time.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not a defined kind.</exception>
    /// <exception cref="InvalidOperationException">This period belongs to no period of that kind.</exception>
    public ReportingPeriod Enclosing(PeriodKind kind) =>
        TryGetEnclosing(kind, out var period) ? period : throw NotSupported($"has no one {kind} it belongs to");

    /// <summary>Tries to get the only period of a kind that this period belongs to, by the rules of <see cref="Enclosing"/>.</summary>
    /// <param name="kind">The kind of the wanted period, which has to tile time.</param>
    /// <param name="period">The period, or <c>default</c> where there is none.</param>
    /// <returns>True if this period belongs to a period of that kind, and false otherwise.</returns>
    /// <exception cref="ArgumentException"><paramref name="kind"/> does not tile time.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not a defined kind.</exception>
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

    /// <summary>Splits this period into periods of a kind.</summary>
    /// <param name="kind">The kind of the parts, which has to tile time. Only a week itself, and a term or a range from a Monday to a Sunday, consist of
    /// weeks.</param>
    /// <returns>The periods in order, of the same calendar; together they have exactly the days of this period.</returns>
    /// <exception cref="ArgumentException"><paramref name="kind"/> does not tile time.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not a defined kind.</exception>
    /// <exception cref="InvalidOperationException">This period does not consist of whole periods of that kind.</exception>
    public PeriodSequence SplitInto(PeriodKind kind) =>
        TrySplitInto(kind, out var periods) ? periods : throw NotSupported($"does not consist of whole periods of the kind {kind}");

    /// <summary>Tries to split this period into periods of a kind, by the rules of <see cref="SplitInto"/>.</summary>
    /// <param name="kind">The kind of the parts, which has to tile time.</param>
    /// <param name="periods">The periods in order, or null where this period does not consist of whole periods of that kind.</param>
    /// <returns>True if the parts have exactly the days of this period, and false otherwise.</returns>
    /// <exception cref="ArgumentException"><paramref name="kind"/> does not tile time.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not a defined kind.</exception>
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

    /// <summary>Finds the first month and the number of months, where the period consists of whole months.</summary>
    internal bool TryGetMonths(out MonthNumber first, out int count)
    {
        first = MonthNumber.Of(Start);
        count = MonthNumber.Of(End) - first + 1;
        return first.FirstDay == Start && (first + (count - 1)).LastDay == End;
    }

    // The answer depends on the kind alone, so that it is the same for every period of a kind. Terms and ranges are judged by their days, as they have nothing
    // else.
    private bool NestsIn(PeriodKind kind) => Kind switch
    {
        PeriodKind.Day or PeriodKind.Term or PeriodKind.Range => true,
        PeriodKind.Week or PeriodKind.Stage => false,
        PeriodKind.Cumulative => kind == PeriodKind.Year,
        var own => kind.IsMonthTile() && kind.Months() % own.Months() == 0,
    };
}
