using FsCheck;
using FsCheck.Fluent;
using MongCai.Kpi;
using MongCai.Kpi.Testing;

namespace Province;

/// <summary>A dashboard that calls targets safe or lost during a year; a target so called has to end so.</summary>
internal static class StaysSo
{
    private static readonly ReportingPeriod Year = ReportingPeriod.Year(2019);
    private static readonly Indicator Jobs = new("new-jobs", Unit.Worker, Nature.Flow) { NeverFalls = true };
    private static readonly Indicator Net = new("net-new-jobs", Unit.Worker, Nature.Flow);
    private static readonly Indicator Poor = new("poor-households", Unit.Household, Nature.Stock);


    public static IReadOnlyList<Planted> Bugs { get; } =
    [
        Of("jobs that may be lost again are safe once they are there", Net, static (sum, _) => sum >= 40, static (sum, known) => known == 4 && sum >= 40, AtLeast),
        Of("who uses less than a quarter of a limit a quarter is safe", Jobs, static (sum, known) => sum <= 10 * known, static (sum, known) => known == 4 && sum <= 40, AtMost),
        Of("after three quarters the rest of the year does not matter", Jobs, static (sum, known) => known >= 3 && sum <= 40, static (sum, known) => known == 4 && sum <= 40, AtMost),
        Of("a quarter that is not reported brought nothing", Jobs, static (sum, known) => known == 4 && sum <= 40, static (sum, known) => known == 4 && sum <= 40, AtMost, skipsMissing: true),
        Of("what is low at a date stays low", Poor, static (last, _) => last <= 40, static (last, known) => known == 4 && last <= 40, AtMost),
    ];

    private static Planted Of(string what, Indicator indicator, Func<Rational, int, bool> faulty, Func<Rational, int, bool> right, Func<Rational, bool> meets, bool skipsMissing = false, string? whyNot = null) => new(
        Kind.Generated,
        what,
        seed => Tried.Property(seed, Years(indicator), running => Holds(running, faulty, meets, skipsMissing)),
        seed => Tried.Property(seed, Years(indicator), running => Holds(running, right, meets, skipsMissing: false)),
        whyNot);

    private static Arbitrary<RunningPeriod> Years(Indicator indicator) => Arb.From(
        indicator.NeverFalls || indicator.Nature == Nature.Stock
            ? KpiGen.RunningPeriodsOf(Target.AtMost(40).For(indicator, Year, Basis.Plan), PeriodKind.Quarter)
            : KpiGen.RunningPeriodsOf(indicator, Year, PeriodKind.Quarter),
        KpiShrink.Smaller);

    private static bool Holds(RunningPeriod running, Func<Rational, int, bool> isSafe, Func<Rational, bool> meets, bool skipsMissing) =>
        Reached(running.SoFar, skipsMissing) is not { } soFar || !isSafe(soFar, running.SoFar.Observations.Count) || EndsWell(running, meets);

    private static bool EndsWell(RunningPeriod running, Func<Rational, bool> meets) =>
        Reached(running.InTheEnd, skipsMissing: false) is { } end
            ? meets(end)
            : running.InTheEnd.Against(Target.AtMost(40).For(running.InTheEnd.Indicator, Year, Basis.Plan))[Basis.Plan].IsMet == true;

    private static Rational? Reached(ObservationSeries series, bool skipsMissing)
    {
        Rational?[] values = [.. series.Observations.Select(static one => one.Value.Match(static value => (Rational?)value, static _ => null))];
        return series.Indicator.Nature == Nature.Stock ? values[^1]
            : skipsMissing ? Rational.Sum(values.OfType<Rational>())
            : values.Contains(null) ? null
            : Rational.Sum(values.OfType<Rational>());
    }

    private static bool AtLeast(Rational end) => end >= 40;

    private static bool AtMost(Rational end) => end <= 40;
}
