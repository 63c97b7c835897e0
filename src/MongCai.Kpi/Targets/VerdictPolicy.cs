using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>
/// Says which values meet a target, and which exceed it. Printed verdicts contradict each other, 7,6 against "&lt; 7,6" called met and 1,1 inside 1–1,5 called exceeded, so the host chooses:
/// one of the three policies here, or its own.
/// </summary>
/// <remarks>
/// <para>A policy gets what the target accepts and the better direction, and answers with intervals. The verdict on a value, the outlook of a period that runs and the verdict on a bound all follow from
/// these two answers, so that they cannot contradict each other.</para>
/// <para>A policy is a function of what it is given and has no state. Equality is that of the object.</para>
/// </remarks>
/// <example>A host that calls a target exceeded from 10% above it on, and otherwise takes it at its word:
/// <code>
/// sealed class FromTenPercent : VerdictPolicy
/// {
///     public override RationalInterval Met(RationalInterval accepted, Direction direction) => Strict.Met(accepted, direction);
///
///     public override RationalInterval Exceeded(RationalInterval accepted, Direction direction) =>
///         direction == Direction.HigherIsBetter &amp;&amp; (accepted.Upper ?? accepted.Lower) is { Sign: > 0 } level ? RationalInterval.AtLeast(level * 1.1m) : RationalInterval.Empty;
/// }
/// </code></example>
[JsonConverter(typeof(ObjectJsonConverter<VerdictPolicy>))]
public abstract class VerdictPolicy : INotJson<VerdictPolicy>
{
    /// <summary>
    /// Gets the policy that takes a target at its word: the accepted values meet it, a strict bound is not met at equality, and beyond the bound in the better direction it is exceeded. Two bounds with a
    /// better direction are met from the worse end on, and exceeded beyond the better one.
    /// </summary>
    public static VerdictPolicy Strict { get; } = new StrictPolicy();

    /// <summary>Gets the policy that is as <see cref="Strict"/>, but for which equality meets a strict bound too.</summary>
    public static VerdictPolicy LenientAtTheBound { get; } = new LenientPolicy();

    /// <summary>Gets the policy that is as <see cref="Strict"/>, but calls a target exceeded only past the better end of two bounds.</summary>
    public static VerdictPolicy BeyondTheRange { get; } = new BeyondTheRangePolicy();

    /// <summary>Returns the values that are called met or exceeded.</summary>
    /// <param name="accepted">The values that the target accepts: <c>[73..)</c>. Never empty.</param>
    /// <param name="direction">The better direction; <see cref="Direction.None"/> where there is none, and for a cap, which is never exceeded.</param>
    /// <returns>An interval.</returns>
    public abstract RationalInterval Met(RationalInterval accepted, Direction direction);

    /// <summary>Returns the values that are called exceeded.</summary>
    /// <param name="accepted">The values that the target accepts. Never empty.</param>
    /// <param name="direction">The better direction; <see cref="Direction.None"/> where there is none, and for a cap.</param>
    /// <returns>A part of what <see cref="Met"/> returns; empty where nothing is exceeded.</returns>
    public abstract RationalInterval Exceeded(RationalInterval accepted, Direction direction);

    /// <summary>Returns the verdict on a value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="accepted">The values that the target accepts.</param>
    /// <param name="direction">The better direction.</param>
    /// <returns>The verdict that <see cref="Met"/> and <see cref="Exceeded"/> give.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="accepted"/> is null.</exception>
    /// <example><c>VerdictPolicy.Strict.Judge(75, RationalInterval.AtLeast(73), Direction.HigherIsBetter)</c> is <see cref="Verdict.Exceeded"/>.</example>
    public Verdict Judge(Rational value, RationalInterval accepted, Direction direction)
    {
        ArgumentNullException.ThrowIfNull(accepted);
        return !Met(accepted, direction).Contains(value) ? Verdict.NotMet
            : IsExceededBy(value, accepted, direction) ? Verdict.Exceeded
            : Verdict.Met;
    }

    /// <summary>Whether a value is called exceeded; the policies here say so without making an interval.</summary>
    private protected virtual bool IsExceededBy(in Rational value, RationalInterval accepted, Direction direction) => Exceeded(accepted, direction).Contains(value);
}
