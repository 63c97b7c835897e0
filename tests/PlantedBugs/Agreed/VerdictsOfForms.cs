using FsCheck;
using FsCheck.Fluent;
using MongCai.Kpi;
using MongCai.Kpi.Testing;

namespace Province;

/// <summary>Verdicts on years that are over, for forms of target other than "at least".</summary>
internal static class VerdictsOfForms
{
    private const string UpperEnd = "the actuals of a range lie on and beside its lower end, and never on the upper one";

    public static IReadOnlyList<Planted> Bugs { get; } =
    [
        Of("less than 7.6 is met by 7.6", Target.LessThan(7.6m), static value => value < 7.6m ? Verdict.Exceeded : value == 7.6m ? Verdict.Met : Verdict.NotMet, static value => value < 7.6m ? Verdict.Exceeded : Verdict.NotMet),
        Of("who spends less than the budget exceeds", Target.Cap(1_400), static value => value < 1_400 ? Verdict.Exceeded : value == 1_400 ? Verdict.Met : Verdict.NotMet, static value => value <= 1_400 ? Verdict.Met : Verdict.NotMet),
        Of("the upper bound of a range is outside", Target.Within(7.5m, 8), static value => value >= 7.5m && value < 8 ? Verdict.Met : Verdict.NotMet, static value => value >= 7.5m && value <= 8 ? Verdict.Met : Verdict.NotMet, UpperEnd),
        Of("a range whose better end is its upper one is exceeded at that end", Target.Within(7.5m, 8, Direction.HigherIsBetter), static value => value >= 8 ? Verdict.Exceeded : value >= 7.5m ? Verdict.Met : Verdict.NotMet, static value => value > 8 ? Verdict.Exceeded : value >= 7.5m ? Verdict.Met : Verdict.NotMet, UpperEnd),
        Of("about 4 within a quarter ends before the quarter", Target.About(4, tolerance: 0.25m), static value => Rational.Abs(value - 4) < 0.25m ? Verdict.Met : Verdict.NotMet, static value => Rational.Abs(value - 4) <= 0.25m ? Verdict.Met : Verdict.NotMet, "the actuals lie around 4, and none on 3.75 or 4.25"),
        Of("at most is judged as at least", Target.AtMost(50), static value => value > 50 ? Verdict.Exceeded : value == 50 ? Verdict.Met : Verdict.NotMet, static value => value < 50 ? Verdict.Exceeded : value == 50 ? Verdict.Met : Verdict.NotMet),
        Of("about 4 within a tenth is compared in doubles", Target.About(4, tolerance: 0.1m), static value => Math.Abs((double)value.Round(12) - 4.0) <= 0.1 ? Verdict.Met : Verdict.NotMet, static value => Rational.Abs(value - 4) <= 0.1m ? Verdict.Met : Verdict.NotMet),
        Of("reduced to 4.33: the amount of the reduction is computed in doubles", Target.FromBaseline(5.03m, 4.33m), static value => 5.03 - (double)value.Round(12) is var made && made > 0.7 ? Verdict.Exceeded : made == 0.7 ? Verdict.Met : Verdict.NotMet, static value => value < 4.33m ? Verdict.Exceeded : value == 4.33m ? Verdict.Met : Verdict.NotMet),
    ];

    private static Planted Of(string what, TargetForm form, Func<Rational, Verdict> faulty, Func<Rational, Verdict> right, string? whyNot = null) =>
        new(Kind.Agreed, what, seed => Laws(form, faulty).Check(seed), seed => Laws(form, right).Check(seed), whyNot);

    private static Law Laws(TargetForm form, Func<Rational, Verdict> judge) => KpiLaws.Verdict((observation, _) => observation.Value.Select(judge), YearsThatAreOver(form));

    private static Arbitrary<Attainment> YearsThatAreOver(TargetForm form) => KpiArbitraries.AttainmentsOf(form).Filter(static attainment =>
        attainment.Target is { } target && attainment.Observation.Value.IsDefined && attainment.Observation.Status == ObservationStatus.Official
        && attainment.Observation.Period == target.Period && attainment.Observation.Through == target.Period.End);
}
