using MongCai.Kpi;
using MongCai.Kpi.Testing;

namespace Province;

/// <summary>Verdicts on targets of at least so much, as a stored procedure gives them.</summary>
internal static class VerdictsOfTheYear
{
    public static IReadOnlyList<Planted> Bugs { get; } =
    [
        Of("actuals are rounded to the decimals of the report before they are compared", static (actual, level) => Compare(actual.Round(0), level)),
        Of("actual and target are compared as floating point numbers", static (actual, level) => ((float)actual.Round(12)).CompareTo((float)level.Round(12))),
        Of("actual and target are compared as doubles", static (actual, level) => ((double)actual.Round(12)).CompareTo((double)level.Round(12)), "no actual of the cases is nearer to its target than fifteen digits tell"),
        Of("a target reached exactly is exceeded", static (actual, level) => actual >= level ? 1 : -1),
        Of("the printed percentage decides: from 100.0% on it is met", static (actual, level) => level.Sign > 0 ? Compare(new Ratio(actual, level).ToPercentage(1).Value, 100) : Compare(actual, level)),
        new(Kind.Agreed, "a year that runs is judged as if it were over", static seed => Laws(Compare, static (_, _) => true, static _ => false).Check(seed), Right),
        new(Kind.Agreed, "the year is over when December begins", static seed => Laws(Compare, static (observation, target) => observation.Period.End.PlusDays(31) >= target.Period.End, static indicator => indicator.NeverFalls).Check(seed), Right),
        new(Kind.Agreed, "every flow only grows, so that a target reached in June is exceeded", static seed => Laws(Compare, IsOver, static indicator => indicator.Nature == Nature.Flow).Check(seed), Right),
        new(Kind.Agreed, "whatever is above its target in June is decided, workers at a date too", static seed => Laws(Compare, IsOver, static _ => true).Check(seed), Right),
        new(
            Kind.Agreed,
            "a target that is reached exactly in the middle of the year is called met at once",
            static seed => KpiLaws.Verdict(static (observation, target) => Judge(observation, target, Compare, IsOver, static indicator => indicator.NeverFalls, reachedIsMet: true)).Check(seed),
            Right),
    ];

    private static Planted Of(string what, Func<Rational, Rational, int> compare, string? whyNot = null) =>
        new(Kind.Agreed, what, seed => Laws(compare, IsOver, static indicator => indicator.NeverFalls).Check(seed), Right, whyNot);

    private static void Right(ulong seed) => Laws(Compare, IsOver, static indicator => indicator.NeverFalls).Check(seed);

    private static Law Laws(Func<Rational, Rational, int> compare, Func<Observation, Target, bool> isOver, Func<Indicator, bool> neverFalls) =>
        KpiLaws.Verdict((observation, target) => Judge(observation, target, compare, isOver, neverFalls, reachedIsMet: false));

    private static Calculated<Verdict> Judge(
        Observation observation, Target target, Func<Rational, Rational, int> compare, Func<Observation, Target, bool> isOver, Func<Indicator, bool> neverFalls, bool reachedIsMet)
    {
        if (!observation.Value.TryGetValue(out var actual))
        {
            return UndefinedReason.MissingObservation;
        }

        var side = compare(actual, ((LevelForm)target.Form).Level!.Value);
        return isOver(observation, target) ? (side > 0 ? Verdict.Exceeded : side == 0 ? Verdict.Met : Verdict.NotMet)
            : side > 0 && neverFalls(observation.Indicator) ? Verdict.Exceeded
            : side == 0 && reachedIsMet && neverFalls(observation.Indicator) ? Verdict.Met
            : UndefinedReason.PeriodRunning;
    }

    private static int Compare(Rational actual, Rational level) => actual.CompareTo(level);

    private static bool IsOver(Observation observation, Target target) => observation.Period.End == target.Period.End;
}
