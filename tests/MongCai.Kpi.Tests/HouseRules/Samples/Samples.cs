using MongCai.Kpi.Claims;

namespace MongCai.Kpi.Tests.HouseRules;

/// <summary>Samples of every type with a text form: usual values, extreme ones, and the default.</summary>
internal static class Samples
{
    private static readonly Dictionary<Type, object[]> ByType = new()
    {
        [typeof(Rational)] = [default(Rational), (Rational)(-0.29m), (Rational)decimal.MaxValue, (Rational)181 / 365, (Rational)(-1) / 3],
        [typeof(Ratio)] = [default(Ratio), new Ratio(37, 73), new Ratio(-0.5m, 1.25m), new Ratio((Rational)1 / 3, 2), new Ratio(1, (Rational)(-2) / 7)],
        [typeof(Percentage)] = [default(Percentage), new Percentage(68.5m, 1), new Percentage(68.5m, 2), new Percentage(-0.14m, 2), new Percentage(decimal.MinValue, 0)],
        [typeof(PercentagePoints)] = [default(PercentagePoints), new PercentagePoints(-0.14m), new PercentagePoints((Rational)(-100) / 3)],
        [typeof(PublishedFigure)] =
        [
            default(PublishedFigure), new PublishedFigure(3.561m, 3), new PublishedFigure(68.5m, 2, FigureUnit.Percent, Hedge.Over), new PublishedFigure(-1, 0, FigureUnit.Points),
            new PublishedFigure(1.4m, 1, hedge: Hedge.About, multiplier: 1_000_000_000_000), new PublishedFigure(73, 0, hedge: Hedge.AtLeast), (PublishedFigure)decimal.MinValue,
            PublishedFigure.Print(99.96m, 1, FigureUnit.Percent, 100), PublishedFigure.Print(99.96m, 1, FigureUnit.Percent, 100, NearThreshold.Hedge), PublishedFigure.Print(-0.04m, 1, FigureUnit.Points, 0),
            PublishedFigure.Print(1_500_000_000, 2, FigureUnit.Amount, (Rational)4_000_000_000 / 3, NearThreshold.KeepSide, Rounding.Truncation, 1_000_000_000),
        ],
        [typeof(ReportingPeriod)] =
        [
            default(ReportingPeriod), ReportingPeriod.Year(9998), ReportingPeriod.HalfYear(2019, 1), ReportingPeriod.Quarter(2019, 4),
            ReportingPeriod.Month(2019, 6), ReportingPeriod.Week(2020, 53), ReportingPeriod.Cumulative(2019, 9), ReportingPeriod.Parse("stage:2016-01-01/P5Y"),
            ReportingPeriod.Parse("term:2020-10-14/P1826D"), ReportingPeriod.Parse("2007-Q1@07-start"), ReportingPeriod.Parse("range:2018-12-15/P182D"),
        ],
        [typeof(AreaCode)] = [default(AreaCode), new AreaCode("22"), new AreaCode("06712"), new AreaCode("22:06712-a/b.c_d"), new AreaCode("Móng-Cái")],
        [typeof(Category)] =
        [
            default(Category), Category.Parse("sex=F"), Category.Parse("age*sex=15-24*F"), Category.Parse("age-2025=<15"), Category.Parse("residence=đô-thị"), Category.Parse("a*b*c=1.0*x_y*65+"),
        ],
        [typeof(ReportingCalendar)] =
        [
            default(ReportingCalendar), ReportingCalendar.StartingIn(7, YearNaming.ByStart), ReportingCalendar.StartingIn(10, YearNaming.ByEnd),
        ],
    };

    public static IReadOnlyCollection<Type> Types => ByType.Keys;

    public static IReadOnlyList<T> Of<T>() => [.. Of(typeof(T)).Cast<T>()];

    public static IReadOnlyList<object> Of(Type type) =>
        ByType.TryGetValue(type, out var samples) ? samples : throw new KeyNotFoundException($"{type.Name} has no samples.");
}
