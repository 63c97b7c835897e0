namespace MongCai.Kpi.Testing;

/// <summary>
/// The parts that <see cref="CategoryReports"/> are made from: the counts of all categories, those in no category, and the error of the total.
/// </summary>
internal sealed record CategoryScript(Indicator Indicator, AreaCode Area, ReportingPeriod Period, Breakdown Breakdown, IReadOnlyList<CategoryCount> Counts)
{
    /// <summary>Gets how many are in no category.</summary>
    public int Others { get; init; }

    /// <summary>Gets how many more belong to the denominator of a rate without being in a category or in the numerator.</summary>
    public int OthersOf { get; init; }

    /// <summary>Gets the error of the total: the difference from what it should be.</summary>
    public int Slip { get; init; }

    /// <summary>Gets how far the total of a distinct count lies from the largest category towards the sum, in percent.</summary>
    public int Overlap { get; init; }

    /// <summary>Gets whether each count is a part of a whole.</summary>
    public bool IsRate => Indicator.Nature is Nature.Proportion or Nature.Ratio or Nature.Mean;

    /// <summary>Creates the observation that was reported for the total.</summary>
    public Observation Whole()
    {
        var numerator = Counts.Sum(static count => (long)count.Part) + Others;
        var denominator = Counts.Sum(static count => (long)count.Of) + Others + OthersOf;
        if (IsRate)
        {
            // A part is not larger than its whole and not negative, so in that case the error is made in the denominator.
            return numerator + Slip < 0 || numerator + Slip > denominator ? Rate(numerator, denominator + 1) : Rate(numerator + Slip, denominator);
        }

        var largest = Counts.Max(static count => (long)count.Part);
        var amount = Indicator.Nature == Nature.DistinctCount ? largest + ((numerator - largest) * Overlap / 100) : numerator;
        return Amount(amount + Slip < 0 ? amount + 1 : amount + Slip);
    }

    /// <summary>Creates the true observation of the category at a place, whether it was reported or not.</summary>
    public Observation All(int place) => (IsRate ? Rate(Counts[place].Part, Counts[place].Of) : Amount(Counts[place].Part)) with { Category = Breakdown.Categories[place] };

    /// <summary>Creates the observation that was reported for the category at a place; null where there is none.</summary>
    public Observation? Reported(int place) =>
        Counts[place].IsReported ? All(place)
        : Counts[place].Because is { } reason ? Observation.Missing(Indicator, Period, reason) with { Area = Area, Category = Breakdown.Categories[place] }
        : null;

    private Observation Amount(long amount) => new Observation(Indicator, Period, amount) with { Area = Area };

    private Observation Rate(long numerator, long denominator) => Observation.OfRatio(Indicator, Period, numerator, denominator) with { Area = Area };
}
