namespace MongCai.Kpi.Testing;

/// <summary>What <see cref="CategoryReports"/> are made of: counts of all categories, who is in none of them, and by how much the total slips.</summary>
internal sealed record CategoryScript(Indicator Indicator, AreaCode Area, ReportingPeriod Period, Breakdown Breakdown, IReadOnlyList<CategoryCount> Counts)
{
    /// <summary>The count of those in no category.</summary>
    public int Others { get; init; }

    /// <summary>Beside the others, how many of those in no category are not counted: the rest of the denominator of a rate.</summary>
    public int OthersOf { get; init; }

    /// <summary>What the total has beside what it should have.</summary>
    public int Slip { get; init; }

    /// <summary>How far the total of different ones lies from the largest part to the sum, in percent.</summary>
    public int Overlap { get; init; }

    /// <summary>Whether each count is a part of a whole.</summary>
    public bool IsRate => Indicator.Nature is Nature.Proportion or Nature.Ratio or Nature.Mean;

    /// <summary>What was reported for the whole.</summary>
    public Observation Whole()
    {
        var numerator = Counts.Sum(static count => (long)count.Part) + Others;
        var denominator = Counts.Sum(static count => (long)count.Of) + Others + OthersOf;
        if (IsRate)
        {
            // No part of a whole is more than it, or less than nothing.
            return numerator + Slip < 0 || numerator + Slip > denominator ? Rate(numerator, denominator + 1) : Rate(numerator + Slip, denominator);
        }

        var largest = Counts.Max(static count => (long)count.Part);
        var amount = Indicator.Nature == Nature.DistinctCount ? largest + ((numerator - largest) * Overlap / 100) : numerator;
        return Amount(amount + Slip < 0 ? amount + 1 : amount + Slip);
    }

    /// <summary>What the category at a place has, whether it was reported or not.</summary>
    public Observation All(int place) => (IsRate ? Rate(Counts[place].Part, Counts[place].Of) : Amount(Counts[place].Part)) with { Category = Breakdown.Categories[place] };

    /// <summary>What was reported for the category at a place; null where nothing is there.</summary>
    public Observation? Reported(int place) =>
        Counts[place].IsReported ? All(place)
        : Counts[place].Because is { } reason ? Observation.Missing(Indicator, Period, reason) with { Area = Area, Category = Breakdown.Categories[place] }
        : null;

    private Observation Amount(long amount) => new Observation(Indicator, Period, amount) with { Area = Area };

    private Observation Rate(long numerator, long denominator) => Observation.OfRatio(Indicator, Period, numerator, denominator) with { Area = Area };
}
