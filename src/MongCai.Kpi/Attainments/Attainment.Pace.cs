using Ardalis.GuardClauses;

namespace MongCai.Kpi;

/// <content>The pace.</content>
public readonly partial struct Attainment
{
    /// <summary>Gets the pace at the end of the observation's period, by what the policies count as elapsed.</summary>
    /// <exception cref="ArgumentException">The target's period has no such share; the message says why.</exception>
    /// <exception cref="InvalidOperationException">It is <c>default</c>.</exception>
    public Pace Pace => PaceBy(Policies.Elapsed);

    /// <summary>The pace; null where the policies cannot say which share of the target's period is over.</summary>
    internal Pace? PaceOrNone => Target is null || _observation is null || !Policies.Elapsed.IsMeasuredOver(Target.Period, ToDate.Period) ? null : Pace;

    /// <summary>Returns the pace at the end of the observation's period, by another measure than that of the policies.</summary>
    /// <param name="elapsed">What is counted as elapsed: <see cref="ElapsedShare.ByDays"/>, also within a data window.</param>
    /// <returns>The pace.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="elapsed"/> is null.</exception>
    /// <exception cref="ArgumentException">The target's period has no such share; the message says why.</exception>
    /// <exception cref="InvalidOperationException">It is <c>default</c>.</exception>
    public Pace PaceBy(ElapsedShare elapsed)
    {
        Guard.Against.Null(elapsed);
        return new Pace(this, Target is null ? UndefinedReason.MissingTarget : elapsed.AtEndOf(Target.Period, ToDate.Period), ToDate.Period.End);
    }

    /// <summary>Returns the pace at the end of the day that the data really reach, <see cref="Observation.Through"/>.</summary>
    /// <param name="elapsed">What is counted as elapsed.</param>
    /// <returns>The pace.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="elapsed"/> is null.</exception>
    /// <exception cref="ArgumentException">The target's period has no such share; the message says why.</exception>
    /// <exception cref="InvalidOperationException">It is <c>default</c>.</exception>
    public Pace PaceThrough(ElapsedShare elapsed)
    {
        Guard.Against.Null(elapsed);
        return new Pace(this, Target is null ? UndefinedReason.MissingTarget : elapsed.At(Target.Period, ToDate.Through), ToDate.Through);
    }
}
