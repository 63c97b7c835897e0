using MongCai.Kpi;
using MongCai.Kpi.Testing;

namespace Province;

/// <summary>Attainments of targets of at least so much, as a spreadsheet calculates them.</summary>
internal static class AttainedInTheSheet
{
    public static IReadOnlyList<Planted> Bugs { get; } =
    [
        Of("attainments are rounded to four decimals, of which two are printed", static (actual, level, _) => new Ratio(new Ratio(actual, level).Value.Round(4), 1m)),
        Of("attainments are doubles", static (actual, level, _) => new Ratio((decimal)((double)actual.Round(12) / (double)level.Round(12)), 1m)),
        Of("before the end of the year the base is the part of the target that is due", static (actual, level, elapsed) => new Ratio(actual, level * elapsed)),
        Of("the target is a column of whole numbers", static (actual, level, _) => level >= 1 ? new Ratio(actual, (Rational)level.Round(0)) : Exactly(actual, level)),
        Of("attainments are capped at twice the target, so that the chart is readable", static (actual, level, _) => new Ratio(Rational.Min(actual, level * 2), level), "the cases that come with the law attain no more than twice the target"),
        Of("a negative actual attains nothing", static (actual, level, _) => new Ratio(Rational.Max(actual, 0), level)),
        new(Kind.Agreed, "a target of zero is attained by 100%", static seed => Laws(static (actual, level, _) => Exactly(actual, level), ofZero: new Ratio(1, 1), dividesBelowZero: false).Check(seed), Right, "one target in two hundred is zero"),
        new(Kind.Agreed, "a target below zero is divided by like any other", static seed => Laws(static (actual, level, _) => Exactly(actual, level), UndefinedReason.ZeroTarget, dividesBelowZero: true).Check(seed), Right),
    ];

    private static Planted Of(string what, Func<Rational, Rational, Rational, Ratio> faulty, string? whyNot = null) => new(
        Kind.Agreed, what, seed => Laws(faulty, UndefinedReason.ZeroTarget, dividesBelowZero: false).Check(seed), Right, whyNot);

    private static void Right(ulong seed) => Laws(static (actual, level, _) => Exactly(actual, level), UndefinedReason.ZeroTarget, dividesBelowZero: false).Check(seed);

    private static Ratio Exactly(Rational actual, Rational level) => new(actual, level);

    private static Law Laws(Func<Rational, Rational, Rational, Ratio> attained, Calculated<Ratio> ofZero, bool dividesBelowZero) => KpiLaws.Attainment((observation, target) =>
    {
        if (!observation.Value.TryGetValue(out var actual))
        {
            return UndefinedReason.MissingObservation;
        }

        var level = ((LevelForm)target.Form).Level!.Value;
        var elapsed = ElapsedShare.ByDays.At(target.Period, observation.Period.End).Value;
        return level.Sign == 0 ? ofZero : level.Sign < 0 && !dividesBelowZero ? UndefinedReason.NegativeTarget : attained(actual, level, elapsed);
    });
}
