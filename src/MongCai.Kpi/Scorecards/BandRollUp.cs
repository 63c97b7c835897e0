using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>
/// The way in which the bands of several attainments become one band for all of them together: one of the policies here, or a policy of the host's own.
/// </summary>
/// <remarks>
/// One needs it to give a department or an area a single band over many indicators. The policy is always named, and none of the policies here averages
/// percentages. A policy has no state. Two policies are equal only if they are the same object.
/// </remarks>
/// <example><c>BandRollUp.Worst.RollUp(attainments, MissingDataPolicy.RequireAll).Band</c></example>
[JsonConverter(typeof(ObjectJsonConverter<BandRollUp>))]
public abstract class BandRollUp : INotJson<BandRollUp>
{
    /// <summary>Gets the policy that takes the lowest band: a chain is as strong as its weakest link.</summary>
    public static BandRollUp Worst { get; } = new WorstBand();

    /// <summary>
    /// Gets the policy that takes the band of the latest reported period by its last day, and the lowest band where several periods end on that day.
    /// </summary>
    public static BandRollUp Latest { get; } = new LatestBand();

    /// <summary>
    /// Gets the policy that adds up the actuals and computes the band anew: from Σactual/Σtarget where all targets are decided, and from Σactual/Σexpected by
    /// now while at least one is open.
    /// </summary>
    /// <remarks>
    /// It is for the attainments of one indicator against levels to be reached, where the indicator is a flow by period, or a stock at one period. Only then do
    /// the targets add up, and none of them counts twice.
    /// </remarks>
    public static BandRollUp Recomputed { get; } = new RecomputedBand();

    /// <summary>
    /// Creates the policy that takes the highest band reached by attainments with at least a given share of the weight. A share of one half gives the weighted
    /// median.
    /// </summary>
    /// <param name="weight">The weight of an attainment, 0 or more, such as the population of its area or the importance of its indicator.</param>
    /// <param name="share">The share of the weight, more than 0 and at most 1.</param>
    /// <returns>The policy with that weight and that share.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="weight"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="share"/> is 0 or less, or more than 1.</exception>
    public static BandRollUp Weighted(Func<Attainment, Rational> weight, Ratio share) => share > default(Ratio) && share <= new Ratio(1, 1)
        ? new WeightedBand(Guard.Against.Null(weight), share)
        : throw new ArgumentOutOfRangeException(nameof(share), share, "A share of the weight is more than 0 and at most 1.");

    /// <summary>
    /// Returns the band of several attainments together. Each attainment has a band of its own: an open one by its pace, a decided one by its attainment.
    /// </summary>
    /// <param name="attainments">
    /// The attainments, all measured with the same bands. An attainment without a target is not expected to have a band, and is left out. An attainment that is
    /// reported and has no band makes the result unknown, so that a missed target is never passed over: a caller who does not want it to count leaves it out.
    /// </param>
    /// <param name="missingData">The policy for attainments whose actual is missing.</param>
    /// <returns>The band with its coverage. Where too much is missing, the band is unknown, which is no band and never the lowest one.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The attainments were measured with different bands.</exception>
    /// <exception cref="InvalidOperationException">The policy does not apply to these attainments; the message says why and what to do instead.</exception>
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

    /// <summary>Returns the band of several attainments together, of which each has a target and a band.</summary>
    /// <param name="attainments">The attainments, at least one, each with its target and its band.</param>
    /// <param name="bands">The bands that the attainments were measured with.</param>
    /// <returns>The band of all of them; null where it is not known.</returns>
    /// <exception cref="InvalidOperationException">The policy does not apply to these attainments.</exception>
    protected abstract Band? Combine(IReadOnlyList<Attainment> attainments, BandScale bands);

    private static Attainment ZeroIfMissing(Attainment attainment) => attainment is { Target: not null, ToDate: { HasRange: false } missing }
        ? attainment.Of(new Observation(missing.Indicator, missing.Period, value: 0) with { Area = missing.Area, Category = missing.Category, Status = missing.Status, Through = missing.Through })
        : attainment;
}
