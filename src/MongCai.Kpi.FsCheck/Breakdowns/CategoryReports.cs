namespace MongCai.Kpi.Testing;

/// <summary>The reports of a total and of the categories of a breakdown, together with the true values of all categories.</summary>
/// <remarks>
/// One needs the reports to test a rule that adds categories up: it is known whether the categories make up the total, even where some did not report.
/// Amounts are not negative, and are declared so. The total of a distinct count lies between the largest category and the sum of all. In a breakdown that is
/// not exhaustive, some are in no category. Two objects are equal only when they are the same object.
/// </remarks>
/// <example><c>Prop.ForAll(KpiArbitraries.CategoryReports(), reports => OurTotal(reports.Parts) is null || reports.Missing.Count == 0)</c></example>
public sealed class CategoryReports
{
    internal CategoryReports(CategoryScript script)
    {
        Script = script;
        Whole = script.Whole();
        var places = Enumerable.Range(0, script.Counts.Count).ToArray();
        All = Array.AsReadOnly(Array.ConvertAll(places, script.All));
        Parts = Array.AsReadOnly([.. places.Select(script.Reported).OfType<Observation>()]);
        Missing = Array.AsReadOnly([.. places.Where(place => !script.Counts[place].IsReported).Select(place => script.Breakdown.Categories[place])]);
    }

    /// <summary>Gets the breakdown whose categories reported.</summary>
    public Breakdown Breakdown => Script.Breakdown;

    /// <summary>Gets the observation that was reported for the total.</summary>
    public Observation Whole { get; }

    /// <summary>
    /// Gets the observations that were reported for categories, in the order of the breakdown. Of the categories that did not report, some have a missing
    /// observation, and some have none.
    /// </summary>
    public IReadOnlyList<Observation> Parts { get; }

    /// <summary>Gets the true observations of all categories, also of those that did not report, in the order of the breakdown.</summary>
    public IReadOnlyList<Observation> All { get; }

    /// <summary>Gets the categories that did not report.</summary>
    public IReadOnlyList<Category> Missing { get; }

    /// <summary>
    /// Gets whether all categories make up the total, by plain sums. Where the breakdown is not exhaustive, gets whether they leave room for those in no
    /// category.
    /// </summary>
    public bool MakeUpTheWhole
    {
        get
        {
            var (numerator, denominator) = (Script.Counts.Sum(static count => (long)count.Part), Script.Counts.Sum(static count => (long)count.Of));
            if (Script.IsRate)
            {
                var whole = Whole.Ratio is { } parts ? (parts.Numerator, parts.Denominator) : (0, 0);
                var (others, othersOf) = (whole.Numerator - numerator, whole.Denominator - denominator);

                // In a proportion no part is more than its whole, and a mean of nobody does not exist. A ratio may have a numerator over a denominator of
                // zero.
                return Breakdown.IsExhaustive ? others == 0 && othersOf == 0
                    : othersOf == 0 ? others == 0 || (others > 0 && Whole.Indicator.Nature == Nature.Ratio)
                    : othersOf > 0 && others >= 0 && (Whole.Indicator.Nature != Nature.Proportion || others <= othersOf);
            }

            return Whole.Value.TryGetValue(out var amount)
                && amount >= (Whole.Indicator.Nature == Nature.DistinctCount ? Script.Counts.Max(static count => count.Part) : numerator)
                && (!Breakdown.IsExhaustive || amount <= numerator);
        }
    }

    internal CategoryScript Script { get; }

    /// <summary>Returns the total, the true values of its categories, and which of them did not report, for a reader only.</summary>
    /// <returns>The text in the form <c>jobs 2019-A1: 12, of sex: F 5, M 7 not reported</c>.</returns>
    public override string ToString() => $"{Whole}, of {Breakdown.Code}: {string.Join(", ", All.Select((observation, place) => $"{observation.Category.Code} {Said(observation)}{(Script.Counts[place].IsReported ? string.Empty : " not reported")}"))}";

    private static string Said(Observation observation) => observation.Ratio is { } parts ? $"{parts}" : $"{observation.Value}";
}
