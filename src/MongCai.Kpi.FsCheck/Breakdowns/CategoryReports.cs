namespace MongCai.Kpi.Testing;

/// <summary>What was reported for a total and for the categories of a breakdown, beside what all categories have: so that it is known whether they make up the total, also where some did not report.</summary>
/// <remarks>
/// Amounts are not negative, and declared so. The total of different ones lies from the largest category to the sum; of a breakdown that is not exhaustive some are in no category. Equality is that of the object.
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

    /// <summary>Gets the breakdown by which it was reported.</summary>
    public Breakdown Breakdown => Script.Breakdown;

    /// <summary>Gets what was reported for the total.</summary>
    public Observation Whole { get; }

    /// <summary>Gets what was reported for categories, in the order of the breakdown: of those that did not report some are missing for a reason, and some are not there.</summary>
    public IReadOnlyList<Observation> Parts { get; }

    /// <summary>Gets what every category has, also those that did not report, in the order of the breakdown.</summary>
    public IReadOnlyList<Observation> All { get; }

    /// <summary>Gets the categories that did not report.</summary>
    public IReadOnlyList<Category> Missing { get; }

    /// <summary>Gets whether all categories make up the total, by plain sums: where the breakdown is not exhaustive, whether they leave room for others.</summary>
    public bool MakeUpTheWhole
    {
        get
        {
            var (numerator, denominator) = (Script.Counts.Sum(static count => (long)count.Part), Script.Counts.Sum(static count => (long)count.Of));
            if (Script.IsRate)
            {
                var whole = Whole.Ratio is { } parts ? (parts.Numerator, parts.Denominator) : (0, 0);
                var (others, othersOf) = (whole.Numerator - numerator, whole.Denominator - denominator);

                // Of a proportion no part is more than all, and nobody has no mean; a ratio may have cases where there is nothing to hold them against.
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

    /// <summary>Returns the total and what its categories have, and which of them did not report.</summary>
    /// <returns>The text: <c>jobs 2019-A1: 12, of sex: F 5, M 7 not reported</c>.</returns>
    public override string ToString() => $"{Whole}, of {Breakdown.Code}: {string.Join(", ", All.Select((observation, place) => $"{observation.Category.Code} {Said(observation)}{(Script.Counts[place].IsReported ? string.Empty : " not reported")}"))}";

    private static string Said(Observation observation) => observation.Ratio is { } parts ? $"{parts}" : $"{observation.Value}";
}
