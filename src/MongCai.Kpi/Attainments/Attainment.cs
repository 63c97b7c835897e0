namespace MongCai.Kpi;

/// <summary>One actual measured against the target on one basis: actual over target (đạt), and what follows from it.</summary>
/// <remarks>Everything is calculated from <see cref="Observation"/> and <see cref="Target"/> when it is asked for, exactly; nothing is clamped. Equality is that of observation, basis and target.</remarks>
public sealed record Attainment
{
    internal Attainment(Observation observation, Basis basis, Target? target)
    {
        Observation = observation;
        Basis = basis;
        Target = target;
    }

    /// <summary>The actual.</summary>
    public Observation Observation { get; }

    /// <summary>The basis measured against.</summary>
    public Basis Basis { get; }

    /// <summary>The target on that basis; null where there is none.</summary>
    public Target? Target { get; }

    /// <summary>
    /// Actual / target. A negative actual gives a negative value. Undefined for a missing observation or target, and for
    /// <see cref="UndefinedReason.ZeroTarget"/> and <see cref="UndefinedReason.NegativeTarget"/>.
    /// </summary>
    public Calculated<Ratio> Value =>
        WithTarget(static (actual, level) => PartOf(actual, level));

    /// <summary>How far the actual goes beyond the target, as a part of it: actual / target − 1 (vượt). Negative where it falls short. Undefined as <see cref="Value"/> is.</summary>
    public Calculated<Ratio> Excess =>
        WithTarget(static (actual, level) => PartOf((Rational)actual - level, level));

    /// <summary>Whether the target is met: actual ≥ target, compared exactly. Defined for a zero or negative target too.</summary>
    public Calculated<bool> IsMet =>
        WithTarget<bool>(static (actual, level) => actual >= level);

    /// <summary>What is missing to the target, in the indicator's unit; 0 where it is met.</summary>
    public Calculated<Rational> Remaining =>
        WithTarget<Rational>(static (actual, level) => Rational.Max((Rational)level - actual, 0m));

    /// <summary>The observation and the target.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Observation} against {Target?.ToString() ?? $"no {Basis}"}: {Value}";

    private static Calculated<Ratio> PartOf(Rational part, decimal level) => level switch
    {
        0 => UndefinedReason.ZeroTarget,
        < 0 => UndefinedReason.NegativeTarget,
        _ => new Ratio(part, level),
    };

    private Calculated<T> WithTarget<T>(Func<decimal, decimal, Calculated<T>> calculate)
        where T : struct =>
        Target is null ? UndefinedReason.MissingTarget
        : Observation.Value.TryGetValue(out var actual) ? calculate(actual, Target.Level)
        : UndefinedReason.MissingObservation;
}
