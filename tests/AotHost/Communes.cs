using MongCai.Kpi;

namespace AotHost;

/// <summary>Rolls up a rate from its parts, and a sum of which one part is missing.</summary>
internal static class Communes
{
    private static readonly AreaCode City = new("city");
    private static readonly AreaCode East = new("east");
    private static readonly AreaCode West = new("west");

    public static void Write(Transcript transcript)
    {
        var half = ReportingPeriod.HalfYear(2019, 1);
        var areas = new AreaHierarchy([new AreaSpan(City), new AreaSpan(East, City), new AreaSpan(West, City)]);
        var poverty = new Indicator("poverty", Unit.Percent, Nature.Proportion);
        var jobs = new Indicator("new-jobs", Unit.Worker, Nature.Flow);

        Observation[] rates = [Observation.OfRatio(poverty, half, 10, 100) with { Area = East }, Observation.OfRatio(poverty, half, 19, 1_900) with { Area = West }];
        Observation[] east = [new Observation(jobs, half, 1_200) with { Area = East }];

        transcript.Write("rate", RollUp.OverAreas(areas, City, rates, MissingDataPolicy.RequireAll).Ratio, "29/2000");
        transcript.Write("jobs", RollUp.OverAreas(areas, City, east, MissingDataPolicy.SkipMissing), "new-jobs city 2019-S1: 1200 (1 of 2 reported)");
    }
}
