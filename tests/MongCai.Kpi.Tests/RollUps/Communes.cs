namespace MongCai.Kpi.Tests.RollUps;

/// <summary>A city of 17 communes and wards, as Móng Cái had, in two made-up parts.</summary>
internal static class Communes
{
    public static AreaCode City { get; } = new("city");

    public static AreaCode North { get; } = new("north");

    public static AreaCode South { get; } = new("south");

    public static AreaHierarchy Areas { get; } = new(
    [
        new AreaSpan(City),
        new AreaSpan(North, City),
        new AreaSpan(South, City),
        .. Enumerable.Range(1, 17).Select(static number => new AreaSpan(Code(number), number <= 9 ? North : South)),
    ]);

    public static Indicator Jobs { get; } = new("new-jobs", Unit.Worker, Nature.Flow);

    public static Indicator PoorHouseholds { get; } = new("poor-households", Unit.Household, Nature.Stock);

    public static Indicator Poverty { get; } = new("poverty", Unit.Percent, Nature.Proportion);

    public static AreaCode Code(int number) => new($"c{(Rational)number}");

    public static Observation Of(Indicator indicator, AreaCode area, decimal value) => new Observation(indicator, MongCai2019.FirstHalf, value) with { Area = area };

    public static Observation Rate(AreaCode area, decimal poor, decimal all) => Observation.OfRatio(Poverty, MongCai2019.FirstHalf, poor, all) with { Area = area };
}
