using Ardalis.GuardClauses;

namespace MongCai.Kpi;

/// <content>The pace of an attainment.</content>
public readonly partial struct Attainment
{
    /// <summary>Gets the pace at the end of the observation's period, with the elapsed share that the policies name.</summary>
    /// <exception cref="ArgumentException">The target's period has no such share; the message says why.</exception>
    /// <exception cref="InvalidOperationException">The attainment is <c>default</c>.</exception>
    public Pace Pace => PaceBy(Policies.Elapsed);

    /// <summary>Gets the pace; null where the policies cannot say which share of the target's period has elapsed.</summary>
    internal Pace? PaceOrNone => Target is null || _observation is null || !Policies.Elapsed.IsMeasuredOver(Target.Period, ToDate.Period) ? null : Pace;

    /// <summary>Returns the pace at the end of the observation's period, with another elapsed share than that of the policies.</summary>
    /// <param name="elapsed">The measure of elapsed time, such as <see cref="ElapsedShare.ByDays"/>, also within a data window.</param>
    /// <returns>The pace at the end of the observation's period.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="elapsed"/> is null.</exception>
    /// <exception cref="ArgumentException">The target's period has no such share; the message says why.</exception>
    /// <exception cref="InvalidOperationException">The attainment is <c>default</c>.</exception>
    public Pace PaceBy(ElapsedShare elapsed)
    {
        Guard.Against.Null(elapsed);
        return new Pace(this, Target is null ? UndefinedReason.MissingTarget : elapsed.AtEndOf(Target.Period, ToDate.Period), ToDate.Period.End);
    }

    /// <summary>Returns the pace at the end of the last day that the data really cover, <see cref="Observation.Through"/>.</summary>
    /// <param name="elapsed">The measure of elapsed time.</param>
    /// <returns>The pace at the end of the last day of the data.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="elapsed"/> is null.</exception>
    /// <exception cref="ArgumentException">The target's period has no such share; the message says why.</exception>
    /// <exception cref="InvalidOperationException">The attainment is <c>default</c>.</exception>
    public Pace PaceThrough(ElapsedShare elapsed)
    {
        Guard.Against.Null(elapsed);
        return new Pace(this, Target is null ? UndefinedReason.MissingTarget : elapsed.At(Target.Period, ToDate.Through), ToDate.Through);
    }
}
