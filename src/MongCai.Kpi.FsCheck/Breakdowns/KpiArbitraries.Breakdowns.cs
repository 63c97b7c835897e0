using FsCheck;
using FsCheck.Fluent;

namespace MongCai.Kpi.Testing;

/// <content>Arbitraries of breakdowns and their categories.</content>
public static partial class KpiArbitraries
{
    /// <summary>Returns the arbitrary of categories of single and crossed breakdowns. The simplest is the total.</summary>
    public static Arbitrary<Category> Categories() => Arb.From(KpiGen.Categories, KpiShrink.Smaller);

    /// <summary>Returns the arbitrary of breakdowns of every kind. The simplest has one category and is exhaustive.</summary>
    public static Arbitrary<Breakdown> Breakdowns() => Arb.From(KpiGen.Breakdowns, KpiShrink.Smaller);

    /// <summary>Returns the arbitrary of totals with the reports of their categories. In the simplest, all categories have reported zero.</summary>
    public static Arbitrary<CategoryReports> CategoryReports() => Arb.From(KpiGen.CategoryReports, KpiShrink.Smaller);
}
