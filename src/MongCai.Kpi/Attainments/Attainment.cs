using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>One actual measured against the target on one basis, and what follows from it.</summary>
/// <remarks>
/// <para>Everything is calculated from <see cref="Observation"/> and <see cref="Target"/> when it is asked for, exactly; nothing is clamped. Whatever needs one
/// that is missing is undefined: <see cref="UndefinedReason.MissingTarget"/>, <see cref="UndefinedReason.MissingObservation"/>.</para>
/// <para>Text form, and JSON, for a reader only. Equality is that of observation, basis, target and, where there is one, the series that was measured. <c>default</c>
/// measures nothing: its figures are undefined, <see cref="UndefinedReason.NotCalculated"/>, and it has no observation.</para>
/// </remarks>
[JsonConverter(typeof(AttainmentJsonConverter))]
public readonly partial struct Attainment : IEquatable<Attainment>
{
    private readonly Observation? _observation;
    private readonly Basis? _basis;

    // Null where one observation was measured alone.
    private readonly ObservationSeries? _series;

    internal Attainment(Observation observation, Basis basis, Target? target, ObservationSeries? series)
    {
        _observation = observation;
        _basis = basis;
        _series = series;
        Target = target;
    }

    /// <summary>The actual; the latest one where a series was measured.</summary>
    /// <exception cref="InvalidOperationException">It is <c>default</c>.</exception>
    public Observation Observation => _observation ?? throw MeasuresNothing();

    /// <summary>The basis measured against.</summary>
    /// <exception cref="InvalidOperationException">It is <c>default</c>.</exception>
    public Basis Basis => _basis ?? throw MeasuresNothing();

    /// <summary>The target on that basis, in the version that was used; null where there is none.</summary>
    public Target? Target { get; }

    /// <summary>Whether two attainments are of the same observation, basis, target and series.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator ==(Attainment left, Attainment right) => left.Equals(right);

    /// <summary>Whether two attainments are of different observations, bases, targets or series.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator !=(Attainment left, Attainment right) => !left.Equals(right);

    /// <summary>The pace at the end of the observation's period.</summary>
    /// <param name="elapsed">What is counted as elapsed: <see cref="ElapsedShare.ByDays"/>, also within a data window.</param>
    /// <returns>The pace.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="elapsed"/> is null.</exception>
    /// <exception cref="ArgumentException">The target's period has no such share; the message says why.</exception>
    /// <exception cref="InvalidOperationException">It is <c>default</c>.</exception>
    public Pace PaceBy(ElapsedShare elapsed)
    {
        Guard.Against.Null(elapsed);
        return new Pace(this, Target is null ? UndefinedReason.MissingTarget : elapsed.AtEndOf(Target.Period, Observation.Period), Observation.Period.End);
    }

    /// <summary>The pace at the end of the day that the data really reach, <see cref="Observation.Through"/>.</summary>
    /// <param name="elapsed">What is counted as elapsed.</param>
    /// <returns>The pace.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="elapsed"/> is null.</exception>
    /// <exception cref="ArgumentException">The target's period has no such share; the message says why.</exception>
    /// <exception cref="InvalidOperationException">It is <c>default</c>.</exception>
    public Pace PaceThrough(ElapsedShare elapsed)
    {
        Guard.Against.Null(elapsed);
        return new Pace(this, Target is null ? UndefinedReason.MissingTarget : elapsed.At(Target.Period, Observation.Through), Observation.Through);
    }

    /// <summary>Whether the other is of the same observation, basis, target and series.</summary>
    /// <param name="other">The other attainment.</param>
    /// <returns>True where they are.</returns>
    public bool Equals(Attainment other) =>
        _observation == other._observation && _basis == other._basis && Target == other.Target && ReferenceEquals(_series, other._series);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Attainment other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_observation, _basis, Target);

    /// <summary>The observation and the target.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        _observation is null ? "measures nothing" : $"{_observation} against {Target?.ToString() ?? $"no {_basis}"}: {Value}";

    private static InvalidOperationException MeasuresNothing() => new("A default attainment measures nothing: it comes from an observation against its targets.");
}
