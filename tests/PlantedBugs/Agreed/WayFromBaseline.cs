using FsCheck;
using FsCheck.Fluent;
using MongCai.Kpi;
using MongCai.Kpi.Testing;

namespace Province;

/// <summary>Calculations of the share of the distance from 5,03% to 4,17% that was covered.</summary>
internal static class WayFromBaseline
{
    private static readonly ChangeForm Poverty = Target.FromBaseline(5.03m, 4.17m);

    public static IReadOnlyList<Planted> Bugs { get; } =
    [
        new(Kind.Agreed, "the way from a baseline is divided by the target in place of the distance", static seed => Laws(static value => new Ratio(Poverty.Baseline - value, Poverty.Level)).Check(seed), Right),
        new(Kind.Agreed, "the way from a baseline is never below zero", static seed => Laws(static value => new Ratio(Rational.Max(Poverty.Baseline - value, 0), Poverty.Baseline - Poverty.Level)).Check(seed), Right),
        new(Kind.Agreed, "numerator swapped for what is left of the way", static seed => Laws(static value => new Ratio(value - Poverty.Level, Poverty.Baseline - Poverty.Level)).Check(seed), Right),
    ];

    private static Arbitrary<Attainment> Levels => KpiArbitraries.AttainmentsOf(Poverty).Filter(static attainment =>
        attainment is { Target.Method: null, Observation: { Indicator.Nature: Nature.Stock or Nature.IndexNumber, Status: not ObservationStatus.Forecast } } && attainment.Observation.Value.IsDefined);

    private static void Right(ulong seed) => Laws(static value => new Ratio(Poverty.Baseline - value, Poverty.Baseline - Poverty.Level)).Check(seed);

    private static Law Laws(Func<Rational, Ratio> way) => KpiLaws.Attainment(
        (observation, _) => observation.Value.Select(way), Levels);
}
