using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>A rule that says which values meet a target, and which exceed it.</summary>
/// <remarks>
/// <para>One names a policy because printed verdicts contradict each other: reports have called 7,6 against "&lt; 7,6" met, and 1,1 inside 1–1,5 exceeded.
/// The host chooses one of the three policies of the library, or writes its own.</para>
/// <para>A policy gets the values that the target accepts and the better direction, and answers with intervals. The verdict on a value, the outlook of a
/// running period and the verdict on a bound all follow from these two answers, so that they cannot contradict each other.</para>
/// <para>A policy depends only on what it is given and has no state. Two policies are equal only when they are the same object.</para>
/// </remarks>
/// <example>This policy calls a target met as <see cref="Strict"/> does, and exceeded from 10% above its level:
/// <code>
/// sealed class FromTenPercent : VerdictPolicy
/// {
///     public override RationalInterval Met(RationalInterval accepted, Direction direction) => Strict.Met(accepted, direction);
///
///     public override RationalInterval Exceeded(RationalInterval accepted, Direction direction) =>
///         direction == Direction.HigherIsBetter &amp;&amp; (accepted.Upper ?? accepted.Lower) is { Sign: > 0 } level
///             ? RationalInterval.AtLeast(level * 1.1m)
///             : RationalInterval.Empty;
/// }
/// </code></example>
[JsonConverter(typeof(ObjectJsonConverter<VerdictPolicy>))]
public abstract class VerdictPolicy : INotJson<VerdictPolicy>
{
    /// <summary>Gets the policy that judges a target by its words.</summary>
    /// <value>
    /// The accepted values meet the target. A strict bound is not met at equality, and beyond a bound in the better direction the target is exceeded. Two
    /// bounds with a better direction are met from the worse end on, and exceeded beyond the better one.
    /// </value>
    public static VerdictPolicy Strict { get; } = new StrictPolicy();

    /// <summary>Gets the policy that judges as <see cref="Strict"/> does, except that equality meets a strict bound too.</summary>
    public static VerdictPolicy LenientAtTheBound { get; } = new LenientPolicy();

    /// <summary>
    /// Gets the policy that judges as <see cref="Strict"/> does, except that a target is exceeded only beyond the better end of two bounds.
    /// </summary>
    public static VerdictPolicy BeyondTheRange { get; } = new BeyondTheRangePolicy();

    /// <summary>Returns the values that are called met or exceeded.</summary>
    /// <param name="accepted">The values that the target accepts: <c>[73..)</c>. Never empty.</param>
    /// <param name="direction">The better direction; <see cref="Direction.None"/> where there is none, and for a cap, which is never exceeded.</param>
    /// <returns>The interval of the values.</returns>
    public abstract RationalInterval Met(RationalInterval accepted, Direction direction);

    /// <summary>Returns the values that are called exceeded.</summary>
    /// <param name="accepted">The values that the target accepts. Never empty.</param>
    /// <param name="direction">The better direction; <see cref="Direction.None"/> where there is none, and for a cap.</param>
    /// <returns>A part of the interval that <see cref="Met"/> returns; empty where no value exceeds the target.</returns>
    public abstract RationalInterval Exceeded(RationalInterval accepted, Direction direction);

    /// <summary>Returns the verdict on a value.</summary>
    /// <param name="value">The value to judge.</param>
    /// <param name="accepted">The values that the target accepts.</param>
    /// <param name="direction">The better direction of the target.</param>
    /// <returns>The verdict that follows from <see cref="Met"/> and <see cref="Exceeded"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="accepted"/> is null.</exception>
    /// <example><c>VerdictPolicy.Strict.Judge(75, RationalInterval.AtLeast(73), Direction.HigherIsBetter)</c> is <see cref="Verdict.Exceeded"/>.</example>
    public Verdict Judge(Rational value, RationalInterval accepted, Direction direction)
    {
        ArgumentNullException.ThrowIfNull(accepted);
        return !Met(accepted, direction).Contains(value) ? Verdict.NotMet
            : IsExceededBy(value, accepted, direction) ? Verdict.Exceeded
            : Verdict.Met;
    }

    /// <summary>Determines whether a value exceeds the target. The policies of the library answer without creating an interval.</summary>
    private protected virtual bool IsExceededBy(in Rational value, RationalInterval accepted, Direction direction) => Exceeded(accepted, direction).Contains(value);
}
