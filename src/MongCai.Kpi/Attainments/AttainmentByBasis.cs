using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;

namespace MongCai.Kpi;

/// <summary>One actual measured against several commitments: plan versus resolution.</summary>
/// <remarks>Equality is that of the object: compare what it measured, <see cref="Observation"/> and <see cref="Targets"/>.</remarks>
public sealed class AttainmentByBasis
{
    private readonly Target[] _targets;

    internal AttainmentByBasis(Observation observation, Target[] targets)
    {
        Observation = observation;
        _targets = targets;
    }

    /// <summary>The actual.</summary>
    public Observation Observation { get; }

    /// <summary>The targets, in the order they were given; one a basis.</summary>
    public IReadOnlyList<Target> Targets => Array.AsReadOnly(_targets);

    /// <summary>
    /// The target that asks for more than every other, by the direction of its form and whichever basis it stands on; null where there are not two, where they
    /// ask for the same, or where they cannot be compared.
    /// </summary>
    public Target? Stricter => _targets.Length < 2
        ? null
        : Array.Find(_targets, candidate => Array.TrueForAll(_targets, other => other == candidate || candidate.Form.IsStricterThan(other.Form)));

    /// <summary>The attainments of all targets, in their order.</summary>
    /// <returns>One a target.</returns>
    public IEnumerable<Attainment> All() => _targets.Select(target => new Attainment(Observation, target.Basis, target));

    /// <summary>The targets that are met, in their order: all, some or none of <see cref="Targets"/>.</summary>
    public IReadOnlyList<Target> Met => Array.FindAll(_targets, target => new Attainment(Observation, target.Basis, target).IsMet == true);

    /// <summary>The actual against the target on one basis.</summary>
    /// <param name="basis">The basis.</param>
    /// <returns>The attainment; its figures are undefined, <see cref="UndefinedReason.MissingTarget"/>, where there is no target on that basis.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="basis"/> is null.</exception>
    [SuppressMessage("Design", "CA1043", Justification = "A basis is the key of an attainment, as a date is the key of a rate.")]
    public Attainment this[Basis basis] =>
        new(Observation, Guard.Against.Null(basis), Array.Find(_targets, target => target.Basis == basis));

    /// <summary>The observation and the targets.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Observation} against {string.Join("; ", (IEnumerable<Target>)_targets)}";
}
