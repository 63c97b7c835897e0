using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>A rule for what a roll-up does when some areas or periods have not reported.</summary>
/// <remarks>
/// Whoever rolls up names the policy: one of those that the library provides, or a class of the host. A policy decides by the coverage alone and has no
/// state. Two policies are equal only when they are the same object.
/// </remarks>
/// <example><code>var policy = MissingDataPolicy.AtLeast(new Ratio(4, 5));</code></example>
[JsonConverter(typeof(ObjectJsonConverter<MissingDataPolicy>))]
public abstract class MissingDataPolicy : INotJson<MissingDataPolicy>
{
    /// <summary>Gets the policy under which the whole is known only where all have reported.</summary>
    public static MissingDataPolicy RequireAll { get; } = new CoveragePolicy("requireAll", static coverage => coverage.IsComplete);

    /// <summary>Gets the policy under which the whole is what was reported. It is unknown only where nothing was reported.</summary>
    public static MissingDataPolicy SkipMissing { get; } = new CoveragePolicy("skipMissing", static coverage => coverage.Reported > 0);

    /// <summary>Gets the policy under which everything that is missing counts as zero. No other policy puts a value where there is none.</summary>
    public static MissingDataPolicy MissingAsZero { get; } = new ZeroPolicy();

    /// <summary>Creates the policy under which the whole is what was reported, as soon as a given share has reported.</summary>
    /// <param name="share">The share that must have reported, more than 0 and at most 1: <c>new Ratio(4, 5)</c>.</param>
    /// <returns>The policy. Where less than the share has reported, the whole is unknown.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="share"/> is not more than 0 and at most 1.</exception>
    public static MissingDataPolicy AtLeast(Ratio share) => share > default(Ratio) && share <= new Ratio(1, 1)
        ? new CoveragePolicy($"atLeast {share}", coverage => coverage.Share.TryGetValue(out var reported) && reported >= share)
        : throw new ArgumentOutOfRangeException(nameof(share), share, "A coverage to be reached is more than 0 and at most 1.");

    /// <summary>Decides what a roll-up does about the reports that are missing.</summary>
    /// <param name="coverage">How many reports came, and how many were expected.</param>
    /// <returns>The decision for a whole with that coverage.</returns>
    public abstract MissingDataDecision Decide(Coverage coverage);

    private sealed class CoveragePolicy(string name, Func<Coverage, bool> isEnough) : MissingDataPolicy
    {
        public override MissingDataDecision Decide(Coverage coverage) =>
            isEnough(coverage) ? MissingDataDecision.WhatWasReported : MissingDataDecision.Unknown;

        public override string ToString() => name;
    }

    private sealed class ZeroPolicy : MissingDataPolicy
    {
        public override MissingDataDecision Decide(Coverage coverage) => MissingDataDecision.MissingIsZero;

        public override string ToString() => "missingAsZero";
    }
}
