namespace MongCai.Kpi.Tests.RunningYear;

/// <summary>Seven wards of a city, of which the first ones have reported.</summary>
internal static class Wards
{
    private const int Count = 7;

    private static readonly AreaCode City = new("city");
    private static readonly AreaCode[] Codes = [.. Enumerable.Range(1, Count).Select(static number => new AreaCode($"ward{(Rational)number}"))];
    private static readonly AreaHierarchy Areas = new([new AreaSpan(City), .. Codes.Select(static ward => new AreaSpan(ward, City))]);

    /// <summary>Returns the city's value from the first wards, which reported; the policy requires all of them.</summary>
    public static Observation Reported(Indicator indicator, ReportingPeriod period, params Rational[] values) =>
        RollUp.OverAreas(Areas, City, Own(indicator, period, values), MissingDataPolicy.RequireAll) with { Area = default };

    private static IEnumerable<Observation> Own(Indicator indicator, ReportingPeriod period, Rational[] values) =>
        values.Select((value, place) => new Observation(indicator, period, value) with { Area = Codes[place] });
}
