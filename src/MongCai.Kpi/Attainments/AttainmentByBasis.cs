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
    /// The target that asks for more, whichever basis it stands on; null where there are not two, or where the highest are equal.
    /// </summary>
    public Target? Stricter
    {
        get
        {
            var ranked = _targets.OrderByDescending(static target => target.Level).Take(2).ToArray();
            return ranked is [var first, var second] && first.Level > second.Level ? first : null;
        }
    }

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
