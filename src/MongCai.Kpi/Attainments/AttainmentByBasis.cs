using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>The results of measuring one actual against several commitments, such as the plan and the resolution, one for each basis.</summary>
/// <remarks>
/// <para>It comes from <see cref="AttainmentExtensions.Against(Observation, ReadOnlySpan{Target})"/> and is indexed by a <see cref="Basis"/>.</para>
/// <para>Two of them are equal only if they are the same object; compare <see cref="Observation"/> and <see cref="Targets"/> instead. The JSON form has the
/// attainments of all targets; its other properties name a target by its basis. It is written and cannot be read.</para>
/// </remarks>
/// <example>
/// <code>
/// var measured = new Observation(reduced, ReportingPeriod.HalfYear(2019, 1), 37).Against(plan, resolution);
/// Console.WriteLine(measured[Basis.Resolution].Outlook); // Open
/// </code>
/// </example>
[JsonConverter(typeof(ObjectJsonConverter<AttainmentByBasis>))]
public sealed partial class AttainmentByBasis
{
    private readonly Target[] _targets;

    // What each target is measured under. Targets for one period share one entry.
    private readonly MeasurementContext?[] _measuring;

    internal AttainmentByBasis(Observation observation, Target[] targets, params MeasurementContext?[] measuring)
    {
        Observation = observation;
        _targets = targets;
        _measuring = measuring;
    }

    /// <summary>Gets the actual that was measured; the latest one where a series was measured.</summary>
    public Observation Observation { get; }

    /// <summary>Gets the targets in the order they were given, at most one for each basis.</summary>
    public IReadOnlyList<Target> Targets => Array.AsReadOnly(_targets);

    /// <summary>
    /// Gets the target that asks for more than every other, by the direction of its form and on whichever basis. It is null where there are fewer than two
    /// targets, where they ask for the same, where they are for different periods, and where they cannot be compared.
    /// </summary>
    public Target? Stricter => _targets.Length < 2 || Array.Exists(_targets, target => target.Period != _targets[0].Period)
        ? null
        : Array.Find(_targets, candidate => Array.TrueForAll(_targets, other => other == candidate || candidate.Form.IsStricterThan(other.Form)));

    /// <summary>Gets the attainments of all targets, in the order of <see cref="Targets"/>.</summary>
    public IReadOnlyList<Attainment> All => [.. Enumerable.Range(0, _targets.Length).Select(At)];

    /// <summary>Gets the targets that are met by the policy they were measured under, in their order: those that every value still possible meets.</summary>
    public IReadOnlyList<Target> Met => [.. All.Where(static attainment => attainment.IsMet == true).Select(static attainment => attainment.Target).OfType<Target>()];

    /// <summary>
    /// Gets the targets that are missed, in their order: those that no value still possible meets. A target in neither list is open, or nothing is known of it.
    /// </summary>
    public IReadOnlyList<Target> NotMet => [.. All.Where(static attainment => attainment.IsMet == false).Select(static attainment => attainment.Target).OfType<Target>()];

    /// <summary>Gets the attainment of the actual against the target on one basis.</summary>
    /// <param name="basis">The basis of the commitment.</param>
    /// <returns>The attainment; its figures are undefined, <see cref="UndefinedReason.MissingTarget"/>, where there is no target on that basis.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="basis"/> is null.</exception>
    [SuppressMessage("Design", "CA1043", Justification = "A basis is the key of an attainment, as a date is the key of a rate.")]
    public Attainment this[Basis basis] => PlaceOf(Guard.Against.Null(basis)) is >= 0 and var place ? At(place) : new Attainment(Observation, basis, target: null, MeasuringAt(0) is { } measuring ? MeasurementContext.Under(measuring.Policies) : null);

    /// <summary>
    /// Returns the level that one basis asks for minus that of another, in the indicator's unit: 73 − 54 = 19. Which of the two is stricter depends on the
    /// direction: see <see cref="Stricter"/>.
    /// </summary>
    /// <param name="basis">The basis whose level is taken.</param>
    /// <param name="other">The basis whose level is subtracted.</param>
    /// <returns>
    /// The level of the one target minus that of the other, or undefined: <see cref="UndefinedReason.MissingTarget"/>, and
    /// <see cref="UndefinedReason.MethodNotApplicable"/> where a target has no one level or they improve in different directions.
    /// </returns>
    /// <exception cref="ArgumentNullException">A basis is null.</exception>
    public Calculated<Rational> Difference(Basis basis, Basis other)
    {
        var target = TargetOn(Guard.Against.Null(basis));
        var otherTarget = TargetOn(Guard.Against.Null(other));
        return (target, otherTarget) switch
        {
            (null, _) or (_, null) => UndefinedReason.MissingTarget,
            ({ Form: { LevelOrNone: { } level } form }, { Form: { LevelOrNone: { } otherLevel } otherForm }) when form.Direction == otherForm.Direction => level - otherLevel,
            _ => UndefinedReason.MethodNotApplicable,
        };
    }

    /// <summary>Returns the observation that was measured, since the first target's period began, and the targets.</summary>
    /// <returns>Text in the form <c>{observation} against {target}; {target}</c>.</returns>
    public override string ToString() => $"{MeasuringAt(0)?.ToDate ?? Observation} against {string.Join("; ", (IEnumerable<Target>)_targets)}";

    private Target? TargetOn(Basis basis) => PlaceOf(basis) is >= 0 and var place ? _targets[place] : null;

    private int PlaceOf(Basis basis)
    {
        for (var place = 0; place < _targets.Length; place++)
        {
            if (_targets[place].Basis == basis)
            {
                return place;
            }
        }

        return -1;
    }

    private Attainment At(int place) => new(Observation, _targets[place].Basis, _targets[place], MeasuringAt(place));

    private MeasurementContext? MeasuringAt(int place) => _measuring.Length == 0 ? null : _measuring[Math.Min(place, _measuring.Length - 1)];
}
