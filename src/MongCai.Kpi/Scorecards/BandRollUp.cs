using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>
/// How the bands of several attainments become the band of them together: one of the policies here, or a host's own. The choice is always named, and none of them averages
/// percentages.
/// </summary>
/// <remarks>A policy has no state. Equality is that of the object.</remarks>
[JsonConverter(typeof(ObjectJsonConverter<BandRollUp>))]
public abstract class BandRollUp : INotJson<BandRollUp>
{
    /// <summary>The lowest band there is: a chain is as strong as its weakest link.</summary>
    public static BandRollUp Worst { get; } = new WorstBand();

    /// <summary>The band of the latest period that was reported, by its last day; the lowest of those where several end on it.</summary>
    public static BandRollUp Latest { get; } = new LatestBand();

    /// <summary>
    /// The band of Σactual/Σtarget where all are decided, and of Σactual/Σexpected by now while one is open. For the attainments of one indicator that is a periodic flow, or a stock of one period, against levels to be reached: what their targets add
    /// up to, and none of them twice.
    /// </summary>
    public static BandRollUp Recomputed { get; } = new RecomputedBand();

    /// <summary>The highest band that attainments of at least a share of the weight reach: half of it for a weighted median.</summary>
    /// <param name="weight">The weight of an attainment, 0 or more: the population of its area, the importance of its indicator.</param>
    /// <param name="share">The share, more than 0 and at most 1.</param>
    /// <returns>The policy.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="weight"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="share"/> is not more than 0 and at most 1.</exception>
    public static BandRollUp Weighted(Func<Attainment, Rational> weight, Ratio share) => share > default(Ratio) && share <= new Ratio(1, 1)
        ? new WeightedBand(Guard.Against.Null(weight), share)
        : throw new ArgumentOutOfRangeException(nameof(share), share, "A share of the weight is more than 0 and at most 1.");

    /// <summary>Returns the band of several attainments together, each in its own band: open ones by their pace, decided ones by their attainment.</summary>
    /// <param name="attainments">
    /// The attainments, all measured with the same bands. One without a target is not expected to have a band, and left out. One that is reported and has no band makes the whole unknown, so that a missed
    /// target is never passed over: a caller that does not want it to count leaves it out.
    /// </param>
    /// <param name="missingData">What to make of those whose actual is missing.</param>
    /// <returns>The band with its coverage: unknown where too much is missing, which is no band and never the lowest one.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The attainments were measured with different bands.</exception>
    /// <exception cref="InvalidOperationException">The attainments do not come together by this policy; the message says why and what to do instead.</exception>
    public RolledUpBand RollUp(IEnumerable<Attainment> attainments, MissingDataPolicy missingData)
    {
        Guard.Against.Null(missingData);
        Attainment[] expected = [.. Guard.Against.Null(attainments).Where(static attainment => attainment.Target is not null)];
        if (Array.Find(expected, attainment => attainment.Policies.Bands != expected[0].Policies.Bands) is { Target: not null } other)
        {
            throw new ArgumentException($"{other} was measured with other bands than {expected[0]}: measure both under the same policies.", nameof(attainments));
        }

        var reported = Array.FindAll(expected, static attainment => attainment.ToDate.HasRange);
        var coverage = new Coverage(reported.Length, expected.Length);
        var counted = missingData.Decide(coverage) switch
        {
            MissingDataDecision.WhatWasReported => reported,
            MissingDataDecision.MissingIsZero => Array.ConvertAll(expected, ZeroIfMissing),
            _ => [],
        };
        return new RolledUpBand(
            counted.Length > 0 && Array.TrueForAll(counted, static attainment => attainment.BandPlace is not null) ? Combine(counted, counted[0].Policies.Bands) : null,
            coverage);
    }

    /// <summary>Returns the band of several attainments together.</summary>
    /// <param name="attainments">The attainments: at least one, each with its target and its band.</param>
    /// <param name="bands">The bands that they were measured with.</param>
    /// <returns>The band; null where it is not known.</returns>
    /// <exception cref="InvalidOperationException">The attainments do not come together by this policy.</exception>
    protected abstract Band? Combine(IReadOnlyList<Attainment> attainments, BandScale bands);

    private static Attainment ZeroIfMissing(Attainment attainment) => attainment is { Target: not null, ToDate: { HasRange: false } missing }
        ? attainment.Of(new Observation(missing.Indicator, missing.Period, value: 0) with { Area = missing.Area, Category = missing.Category, Status = missing.Status, Through = missing.Through })
        : attainment;
}
