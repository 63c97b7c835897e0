using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>One actual measured against the target on one basis, and what follows from it.</summary>
/// <remarks>
/// <para>A measurement is a set of possible values, a target a set of accepted ones, and every judgement is inclusion: while the target's period runs, <see cref="Outlook"/> says whether it can still go either
/// way, and the verdict exists once it cannot. Where only a bound of the actual is known, the figures that depend on more are undefined, and their ranges are there.</para>
/// <para>Everything is calculated from <see cref="ToDate"/>, <see cref="Target"/> and <see cref="Policies"/> when it is asked for, exactly; nothing is clamped. Whatever needs one that is missing is undefined:
/// <see cref="UndefinedReason.MissingTarget"/>, <see cref="UndefinedReason.MissingObservation"/>.</para>
/// <para>Text form, for a reader only. In JSON it is written with all its figures, its band and its pace, and not read. Equality is that of observations, basis, target, policies and, where there is one, the series that was measured. <c>default</c>
/// measures nothing: its figures are undefined, <see cref="UndefinedReason.NotCalculated"/>, and it has no observation.</para>
/// </remarks>
[JsonConverter(typeof(ObjectJsonConverter<Attainment>))]
public readonly partial struct Attainment : IEquatable<Attainment>
{
    private readonly Observation? _observation;
    private readonly Basis? _basis;

    // Null where one observation was measured alone, under the defaults.
    private readonly Measuring? _measuring;

    internal Attainment(Observation observation, Basis basis, Target? target, Measuring? measuring)
    {
        _observation = observation;
        _basis = basis;
        _measuring = measuring;
        Target = target;
    }

    /// <summary>Gets the actual; the latest one where a series was measured.</summary>
    /// <exception cref="InvalidOperationException">It is <c>default</c>.</exception>
    public Observation Observation => _observation ?? throw MeasuresNothing();

    /// <summary>Gets what is held against the target: the observation, or of a series of what accumulates the sum since the target's period began, with its coverage.</summary>
    /// <exception cref="InvalidOperationException">It is <c>default</c>.</exception>
    public Observation ToDate => _measuring?.ToDate ?? Observation;

    /// <summary>Gets the basis measured against.</summary>
    /// <exception cref="InvalidOperationException">It is <c>default</c>.</exception>
    public Basis Basis => _basis ?? throw MeasuresNothing();

    /// <summary>Gets the target on that basis, in the version that was used; null where there is none.</summary>
    public Target? Target { get; }

    /// <summary>Gets what it was measured under.</summary>
    public MeasurementPolicies Policies => _measuring?.Policies ?? MeasurementPolicies.Default;

    /// <summary>Determines whether two attainments are of the same observations, basis, target, policies and series.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator ==(Attainment left, Attainment right) => left.Equals(right);

    /// <summary>Determines whether two attainments differ in an observation, the basis, the target, the policies or the series.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator !=(Attainment left, Attainment right) => !left.Equals(right);

    /// <summary>Returns the same attainment with last year's value to date, by which a growth is expected and compared. A series that has last year's periods needs none.</summary>
    /// <param name="lastYear">The value of the same period last year as <see cref="ToDate"/>'s.</param>
    /// <returns>The attainment.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="lastYear"/> is null.</exception>
    /// <exception cref="ArgumentException">It is of another indicator or area, or not of the same period last year.</exception>
    /// <exception cref="InvalidOperationException">It is <c>default</c>.</exception>
    /// <example><c>attainment.WithLastYear(new Observation(revenue, ReportingPeriod.HalfYear(2018, 1), 480))</c></example>
    public Attainment WithLastYear(Observation lastYear)
    {
        Guard.Against.Null(lastYear);
        var toDate = ToDate;
        var hasLastYear = ObservationSeries.TryGetYearBefore(toDate.Period, out var expected);
        var problem = lastYear.MismatchWith(toDate)
            ?? (hasLastYear && expected.Start == lastYear.Period.Start && expected.End == lastYear.Period.End ? null : $"{lastYear.Period} is not the same period last year");
        return problem is null
            ? new Attainment(Observation, Basis, Target, (_measuring ?? new Measuring(Policies)) with { LastYear = lastYear.Of(expected) })
            : throw new ArgumentException($"{lastYear} is not last year's value beside {toDate}: {problem}.", nameof(lastYear));
    }

    /// <summary>The same target and policies for another actual, measured alone.</summary>
    internal Attainment Of(Observation actual) => new(actual, Basis, Target, Measuring.Under(Policies));

    /// <summary>Determines whether the other is of the same observations, basis, target, policies and series.</summary>
    /// <param name="other">The other attainment.</param>
    /// <returns>True where they are.</returns>
    public bool Equals(Attainment other) =>
        _observation == other._observation && _basis == other._basis && Target == other.Target && _measuring == other._measuring;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Attainment other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_observation, _basis, Target);

    /// <summary>Returns the observation, the target and the attainment.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        _observation is null ? "measures nothing" : $"{ToDate} against {Target?.ToString() ?? $"no {_basis}"}: {Value}";

    private static InvalidOperationException MeasuresNothing() => new("A default attainment measures nothing: it comes from an observation against its targets.");
}
