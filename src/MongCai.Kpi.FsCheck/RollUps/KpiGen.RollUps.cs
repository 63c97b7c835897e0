using FsCheck;
using FsCheck.Fluent;

namespace MongCai.Kpi.Testing;

/// <content>Generators of roll-ups.</content>
public static partial class KpiGen
{
    private const int MostParts = 4;

    /// <summary>Gets the generator of coverages, where none, some or all of the expected reports have come, or none is expected.</summary>
    public static Gen<Coverage> Coverages =>
        from expected in Gen.Frequency((1, Gen.Elements(0, 1)), (4, Gen.Choose(2, 40)))
        from reported in Gen.Frequency((2, Gen.Choose(0, expected)), (1, Gen.Elements(0, expected)))
        select new Coverage(reported, expected);

    /// <summary>Gets the generator of policies for missing data: the named ones, and those that require a least coverage.</summary>
    public static Gen<MissingDataPolicy> MissingDataPolicies => Gen.Frequency(
        (3, Gen.Elements(MissingDataPolicy.RequireAll, MissingDataPolicy.SkipMissing, MissingDataPolicy.MissingAsZero)),
        (1, Shares.Select(MissingDataPolicy.AtLeast)));

    /// <summary>
    /// Gets the generator of partial aggregates of no part, of one, or of several that were merged, up to four at FsCheck's size of 50. Their indicators are of
    /// the natures whose values add up.
    /// </summary>
    public static Gen<PartialAggregate> PartialAggregates =>
        from nature in Gen.Elements(Nature.Flow, Nature.Stock, Nature.Proportion, Nature.Ratio, Nature.Mean, Nature.Milestone)
        from indicator in IndicatorsOf(nature)
        from period in ReportingPeriods
        from count in Lengths.Between(0, MostParts)
        from parts in Gen.ArrayOf(SummableOf(indicator, period), count)
        select parts.Aggregate(PartialAggregate.None(indicator, period), static (sum, part) => sum.Merge(PartialAggregate.Of(part)));

    // A rate without numerator and denominator cannot be added up, and is given a denominator here.
    private static Gen<Observation> SummableOf(Indicator indicator, ReportingPeriod period) =>
        from observation in ObservationsOf(indicator, period)
        from denominator in Gen.Choose(1, 30_000)
        select indicator.Nature is Nature.Proportion or Nature.Ratio or Nature.Mean && observation.Ratio is null && observation.Value.TryGetValue(out var value)
            ? Observation.OfRatio(indicator, period, ToPure(indicator, value) * denominator, denominator) with { Status = observation.Status, Through = observation.Through }
            : observation;
}
