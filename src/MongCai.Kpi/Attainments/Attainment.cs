using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>The result of measuring one actual against the target on one basis: attainment, outlook, verdict, pace and band.</summary>
/// <remarks>
/// <para>Attainments come from <see cref="AttainmentExtensions.Against(Observation, ReadOnlySpan{Target})"/>, one for each basis.</para>
/// <para>A measurement is a set of possible values and a target is a set of accepted values; every judgement compares the two. While the target's period runs,
/// <see cref="Outlook"/> says whether the target can still be met or missed, and the verdict exists once only one of them is possible. Where only a bound of
/// the actual is known, figures that need the exact value are undefined, and their ranges are available instead.</para>
/// <para>All figures are calculated exactly from <see cref="ToDate"/>, <see cref="Target"/> and <see cref="Policies"/> when they are asked for; nothing is
/// limited to a range such as 0 to 100%. A figure whose input is missing is undefined: <see cref="UndefinedReason.MissingTarget"/>,
/// <see cref="UndefinedReason.MissingObservation"/>.</para>
/// <para>Two attainments are equal when their observations, bases, targets and policies are equal and, where there is one, the series that was measured. The
/// text form is meant for a reader and cannot be parsed. The JSON form has all figures, the band and the pace; it is written and cannot be read. The
/// <c>default</c> value measures nothing: its figures are undefined, <see cref="UndefinedReason.NotCalculated"/>, and it has no observation.</para>
/// </remarks>
/// <example>
/// <code>
/// var attainment = new Observation(reduced, ReportingPeriod.HalfYear(2019, 1), 37).Against(plan)[Basis.Plan];
/// Console.WriteLine($"{attainment.Outlook}, {attainment.Verdict}"); // Open, undefined: period running
/// </code>
/// </example>
[JsonConverter(typeof(ObjectJsonConverter<Attainment>))]
public readonly partial struct Attainment : IEquatable<Attainment>
{
    private readonly Observation? _observation;
    private readonly Basis? _basis;

    // Null where a single observation was measured under the default policies.
    private readonly MeasurementContext? _measuring;

    internal Attainment(Observation observation, Basis basis, Target? target, MeasurementContext? measuring)
    {
        _observation = observation;
        _basis = basis;
        _measuring = measuring;
        Target = target;
    }

    /// <summary>Gets the actual that was measured; the latest one where a series was measured.</summary>
    /// <exception cref="InvalidOperationException">The attainment is <c>default</c>.</exception>
    public Observation Observation => _observation ?? throw MeasuresNothing();

    /// <summary>
    /// Gets the observation that is compared with the target: the actual itself, or for a series that accumulates the sum since the target's period began, with
    /// its coverage.
    /// </summary>
    /// <exception cref="InvalidOperationException">The attainment is <c>default</c>.</exception>
    public Observation ToDate => _measuring?.ToDate ?? Observation;

    /// <summary>Gets the basis of the commitment that was measured against.</summary>
    /// <exception cref="InvalidOperationException">The attainment is <c>default</c>.</exception>
    public Basis Basis => _basis ?? throw MeasuresNothing();

    /// <summary>Gets the target on that basis, in the version that was used; null where there is no target.</summary>
    public Target? Target { get; }

    /// <summary>Gets the policies that the actual was measured under.</summary>
    public MeasurementPolicies Policies => _measuring?.Policies ?? MeasurementPolicies.Default;

    /// <summary>Determines whether two attainments have equal observations, basis, target, policies and series.</summary>
    /// <param name="left">The first attainment to compare.</param>
    /// <param name="right">The second attainment to compare.</param>
    public static bool operator ==(Attainment left, Attainment right) => left.Equals(right);

    /// <summary>Determines whether two attainments differ in an observation, the basis, the target, the policies or the series.</summary>
    /// <param name="left">The first attainment to compare.</param>
    /// <param name="right">The second attainment to compare.</param>
    public static bool operator !=(Attainment left, Attainment right) => !left.Equals(right);

    /// <summary>
    /// Returns the same attainment with last year's value to date, from which growth is expected and compared. A series that covers last year's periods does
    /// not need it.
    /// </summary>
    /// <param name="lastYear">The value for the same period last year as that of <see cref="ToDate"/>.</param>
    /// <returns>The attainment with last year's value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="lastYear"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="lastYear"/> is of another indicator or area, or not of the same period last year.</exception>
    /// <exception cref="InvalidOperationException">The attainment is <c>default</c>.</exception>
    /// <example><c>attainment.WithLastYear(new Observation(revenue, ReportingPeriod.HalfYear(2018, 1), 480))</c></example>
    public Attainment WithLastYear(Observation lastYear)
    {
        Guard.Against.Null(lastYear);
        var toDate = ToDate;
        var hasLastYear = ObservationSeries.TryGetYearBefore(toDate.Period, out var expected);
        var problem = lastYear.MismatchWith(toDate)
            ?? (hasLastYear && expected.Start == lastYear.Period.Start && expected.End == lastYear.Period.End ? null : $"{lastYear.Period} is not the same period last year");
        return problem is null
            ? new Attainment(Observation, Basis, Target, (_measuring ?? new MeasurementContext(Policies)) with { LastYear = lastYear.Of(expected) })
            : throw new ArgumentException($"{lastYear} is not last year's value beside {toDate}: {problem}.", nameof(lastYear));
    }

    /// <summary>Returns the attainment of another actual, measured alone against the same target under the same policies.</summary>
    internal Attainment Of(Observation actual) => new(actual, Basis, Target, MeasurementContext.Under(Policies));

    /// <summary>Determines whether another attainment has equal observations, basis, target, policies and series.</summary>
    /// <param name="other">The attainment to compare with this one.</param>
    /// <returns>True where all these parts are equal.</returns>
    public bool Equals(Attainment other) =>
        _observation == other._observation && _basis == other._basis && Target == other.Target && _measuring == other._measuring;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Attainment other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_observation, _basis, Target);

    /// <summary>Returns the observation, the target and the attainment as text for a reader.</summary>
    /// <returns>Text in the form <c>{observation} against {target}: {value}</c>.</returns>
    public override string ToString() =>
        _observation is null ? "measures nothing" : $"{ToDate} against {Target?.ToString() ?? $"no {_basis}"}: {Value}";

    private static InvalidOperationException MeasuresNothing() => new("A default attainment measures nothing: it comes from an observation against its targets.");
}
