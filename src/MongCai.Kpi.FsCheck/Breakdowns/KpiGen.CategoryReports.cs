using FsCheck;
using FsCheck.Fluent;

namespace MongCai.Kpi.Testing;

/// <content>Generators of observations that are broken down into categories.</content>
public static partial class KpiGen
{
    private const int LargestCount = 500;

    /// <summary>Gets a generator of totals with the reports of the categories of a breakdown, for amounts, stocks, distinct counts and rates.</summary>
    /// <remarks>
    /// The categories make up the total, or the total is wrong by one. In half of the cases all categories have reported; in the others, some may not have,
    /// most often one called <c>other</c>.
    /// </remarks>
    public static Gen<CategoryReports> CategoryReports =>
        from breakdown in Breakdowns
        from nature in Gen.Elements(Nature.Flow, Nature.Stock, Nature.DistinctCount, Nature.Proportion, Nature.Ratio, Nature.Mean)
        from indicator in IndicatorsOf(nature)
        from period in ReportingPeriods
        from area in AreaCodes
        from haveAllReported in BoundaryGen.Booleans
        from counts in Gen.CollectToArray(breakdown.Categories, category => CountsOf(category).Select(count => haveAllReported ? count with { IsReported = true } : count))
        from others in Gen.Choose(0, 5)
        from othersOf in Gen.Choose(0, 5)
        from slip in Gen.Frequency((3, Gen.Constant(0)), (1, Gen.Elements(-1, 1)))
        from overlap in Gen.Elements(0, 50, 100)
        select new CategoryReports(new CategoryScript(CountedFromZero(indicator), area, period, breakdown, counts)
        {
            Others = breakdown.IsExhaustive ? 0 : others,
            OthersOf = breakdown.IsExhaustive ? 0 : othersOf,
            Slip = slip,
            Overlap = overlap,
        });

    private static Gen<CategoryCount> CountsOf(Category category) =>
        from whole in Gen.Frequency((5, Gen.Choose(1, LargestCount)), (1, Gen.Constant(0)))
        from part in Gen.Frequency((3, Gen.Choose(0, whole)), (1, Gen.Elements(0, whole)))
        from isReported in Gen.Frequency((category.Code.Contains("other", StringComparison.Ordinal) ? 1 : 6, Gen.Constant(value: true)), (1, Gen.Constant(value: false)))
        from reason in Gen.Elements<MissingReason?>(null, MissingReason.NotReported, MissingReason.Suppressed)
        select new CategoryCount(part, whole, isReported, reason);

    // Bounds from zero on make it known that the total is at least the sum, where a breakdown is not exhaustive.
    private static Indicator CountedFromZero(Indicator indicator)
    {
        var free = new Indicator(indicator.Code, indicator.Unit, indicator.Nature, indicator.Name)
        {
            Reporting = indicator.Reporting,
            Decimals = indicator.Decimals,
            RateParts = indicator.RateParts,
            NeverFalls = indicator.NeverFalls,
            Definition = indicator.Definition,
        };
        return free.Nature == Nature.Proportion ? free : free with { Bounds = RationalInterval.AtLeast(0) };
    }
}
