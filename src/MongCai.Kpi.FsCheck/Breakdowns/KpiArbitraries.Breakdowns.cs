using FsCheck;
using FsCheck.Fluent;

namespace MongCai.Kpi.Testing;

/// <content>Breakdowns and their categories.</content>
public static partial class KpiArbitraries
{
    /// <summary>Categories of single and crossed breakdowns; the simplest is the total.</summary>
    public static Arbitrary<Category> Categories() => Arb.From(KpiGen.Categories, KpiShrink.Smaller);

    /// <summary>Breakdowns of every kind; the simplest has one category and is exhaustive.</summary>
    public static Arbitrary<Breakdown> Breakdowns() => Arb.From(KpiGen.Breakdowns, KpiShrink.Smaller);

    /// <summary>Totals and what their categories reported; the simplest have all reported nobody.</summary>
    public static Arbitrary<CategoryReports> CategoryReports() => Arb.From(KpiGen.CategoryReports, KpiShrink.Smaller);
}
