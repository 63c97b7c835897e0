using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>One actual measured against several commitments: plan versus resolution.</summary>
/// <remarks>Equality is that of the object: compare what it measured, <see cref="Observation"/> and <see cref="Targets"/>. In JSON it is written with the attainments of all targets, and not read; other properties name a target by its basis.</remarks>
[JsonConverter(typeof(ObjectJsonConverter<AttainmentByBasis>))]
public sealed partial class AttainmentByBasis
{
    private readonly Target[] _targets;

    // What each target is measured under; one for all of them where they are for one period.
    private readonly Measuring?[] _measuring;

    internal AttainmentByBasis(Observation observation, Target[] targets, params Measuring?[] measuring)
    {
        Observation = observation;
        _targets = targets;
        _measuring = measuring;
    }

    /// <summary>The actual; the latest one where a series was measured.</summary>
    public Observation Observation { get; }

    /// <summary>The targets, in the order they were given; one a basis.</summary>
    public IReadOnlyList<Target> Targets => Array.AsReadOnly(_targets);

    /// <summary>
    /// The target that asks for more than every other, by the direction of its form and whichever basis it stands on; null where there are not two, where they
    /// ask for the same, where they are for different periods, or where they cannot be compared.
    /// </summary>
    public Target? Stricter => _targets.Length < 2 || Array.Exists(_targets, target => target.Period != _targets[0].Period)
        ? null
        : Array.Find(_targets, candidate => Array.TrueForAll(_targets, other => other == candidate || candidate.Form.IsStricterThan(other.Form)));

    /// <summary>Gets the attainments of all targets, in the order of <see cref="Targets"/>.</summary>
    public IReadOnlyList<Attainment> All => [.. Enumerable.Range(0, _targets.Length).Select(At)];

    /// <summary>The targets that are met by the policy that they were measured under, in their order: those that every value still possible meets.</summary>
    public IReadOnlyList<Target> Met => [.. All.Where(static attainment => attainment.IsMet == true).Select(static attainment => attainment.Target).OfType<Target>()];

    /// <summary>The targets that are missed, in their order: those that no value still possible meets. A target that is in neither list is open, or nothing is known of it.</summary>
    public IReadOnlyList<Target> NotMet => [.. All.Where(static attainment => attainment.IsMet == false).Select(static attainment => attainment.Target).OfType<Target>()];

    /// <summary>The actual against the target on one basis.</summary>
    /// <param name="basis">The basis.</param>
    /// <returns>The attainment; its figures are undefined, <see cref="UndefinedReason.MissingTarget"/>, where there is no target on that basis.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="basis"/> is null.</exception>
    [SuppressMessage("Design", "CA1043", Justification = "A basis is the key of an attainment, as a date is the key of a rate.")]
    public Attainment this[Basis basis] => PlaceOf(Guard.Against.Null(basis)) is >= 0 and var place ? At(place) : new Attainment(Observation, basis, target: null, MeasuringAt(0) is { } measuring ? Measuring.Under(measuring.Policies) : null);

    /// <summary>The level that one basis asks for minus that of another, in the indicator's unit: 73 − 54 = 19. Which of them is stricter depends on the direction: <see cref="Stricter"/>.</summary>
    /// <param name="basis">The basis.</param>
    /// <param name="other">The basis to subtract.</param>
    /// <returns>
    /// The level of the one target minus that of the other, or undefined: <see cref="UndefinedReason.MissingTarget"/>, and <see cref="UndefinedReason.MethodNotApplicable"/>
    /// where a target has no one level or they improve in different directions.
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

    /// <summary>What was measured, since the first target's period began, and the targets.</summary>
    /// <returns>The text.</returns>
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

    private Measuring? MeasuringAt(int place) => _measuring.Length == 0 ? null : _measuring[Math.Min(place, _measuring.Length - 1)];
}
