using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>What a roll-up makes of areas and periods that have not reported: one of those here, or a host's own. The choice is always named.</summary>
/// <remarks>A policy is a function of the coverage and has no state. Equality is that of the object.</remarks>
[JsonConverter(typeof(ObjectJsonConverter<MissingDataPolicy>))]
public abstract class MissingDataPolicy : INotJson<MissingDataPolicy>
{
    /// <summary>The whole is known where all have reported.</summary>
    public static MissingDataPolicy RequireAll { get; } = new CoveragePolicy("requireAll", static coverage => coverage.IsComplete);

    /// <summary>The whole is what was reported, and not known only where nothing was.</summary>
    public static MissingDataPolicy SkipMissing { get; } = new CoveragePolicy("skipMissing", static coverage => coverage.Reported > 0);

    /// <summary>What is missing is zero. It is the one policy that puts a value where there is none.</summary>
    public static MissingDataPolicy MissingAsZero { get; } = new ZeroPolicy();

    /// <summary>The whole is what was reported where at least a share has reported.</summary>
    /// <param name="share">The share, more than 0 and at most 1: <c>new Ratio(4, 5)</c>.</param>
    /// <returns>The policy.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="share"/> is not more than 0 and at most 1.</exception>
    public static MissingDataPolicy AtLeast(Ratio share) => share > default(Ratio) && share <= new Ratio(1, 1)
        ? new CoveragePolicy($"atLeast {share}", coverage => coverage.Share.TryGetValue(out var reported) && reported >= share)
        : throw new ArgumentOutOfRangeException(nameof(share), share, "A coverage to be reached is more than 0 and at most 1.");

    /// <summary>What to make of what is missing.</summary>
    /// <param name="coverage">How many have reported, of how many.</param>
    /// <returns>The decision.</returns>
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
