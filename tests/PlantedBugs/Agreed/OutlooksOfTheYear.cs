using FsCheck;
using FsCheck.Fluent;
using MongCai.Kpi;
using MongCai.Kpi.Testing;

namespace Province;

/// <summary>Outlooks on a page titled "still open", from what the year has brought so far.</summary>
internal static class OutlooksOfTheYear
{
    public static IReadOnlyList<Planted> Bugs { get; } =
    [
        Of("secured only where more than the target is there", static (actual, level, over, neverFalls) => over ? AtTheEnd(actual >= level) : actual > level && neverFalls ? Outlook.Secured : Outlook.Open),
        Of("what is below half of its target by the end of June is given up", static (actual, level, over, neverFalls) => over ? AtTheEnd(actual >= level) : actual >= level && neverFalls ? Outlook.Secured : actual * 2 < level && !neverFalls ? Outlook.OutOfReach : Outlook.Open),
        Of("a loss cannot be made good", static (actual, level, over, neverFalls) => over ? AtTheEnd(actual >= level) : actual >= level && neverFalls ? Outlook.Secured : actual < 0 && level > 0 ? Outlook.OutOfReach : Outlook.Open),
        Of("nothing is secured before the year is over", static (actual, level, over, _) => over ? AtTheEnd(actual >= level) : Outlook.Open),
        Of("the level is rounded up to whole persons", static (actual, level, over, neverFalls) => Right(actual, Ceiling(level), over, neverFalls)),
        new(Kind.Agreed, "as many late files as are allowed are too many", static seed => OfLimits(static (actual, over) => over ? AtTheEnd(actual < 50) : actual >= 50 ? Outlook.OutOfReach : Outlook.Open).Check(seed), Limits),
        new(Kind.Agreed, "a limit that is not used up in December is secured before the year is over", static seed => OfLimits(static (actual, over) => actual > 50 ? Outlook.OutOfReach : over || actual < 5 ? Outlook.Secured : Outlook.Open).Check(seed), Limits),
    ];

    private static Planted Of(string what, Func<Rational, Rational, bool, bool, Outlook> faulty) =>
        new(Kind.Agreed, what, seed => Laws(faulty).Check(seed), static seed => Laws(Right).Check(seed));

    private static Law Laws(Func<Rational, Rational, bool, bool, Outlook> outlook) => KpiLaws.Outlook((observation, target) =>
        observation.Value.Select(actual => outlook(actual, ((LevelForm)target.Form).Level!.Value, observation.Period.End == target.Period.End, observation.Indicator.NeverFalls)));

    private static Outlook Right(Rational actual, Rational level, bool over, bool neverFalls) =>
        over ? AtTheEnd(actual >= level) : actual >= level && neverFalls ? Outlook.Secured : Outlook.Open;

    private static void Limits(ulong seed) => OfLimits(static (actual, over) => over ? AtTheEnd(actual <= 50) : actual > 50 ? Outlook.OutOfReach : Outlook.Open).Check(seed);

    private static Law OfLimits(Func<Rational, bool, Outlook> outlook) => KpiLaws.Outlook(
        (observation, target) => observation.Value.Select(actual => outlook(actual, observation.Period.End == target.Period.End)),
        KpiArbitraries.AttainmentsOf(Target.AtMost(50)).Filter(static attainment => attainment is { Target: not null, Observation: { Status: ObservationStatus.Official, Indicator: { Nature: Nature.Flow, NeverFalls: true } } }
            && attainment.Observation.Indicator.Bounds.Upper is null && attainment.Observation.Value.IsDefined && attainment.Observation.Through == attainment.Observation.Period.End));

    private static Outlook AtTheEnd(bool met) => met ? Outlook.Secured : Outlook.OutOfReach;

    private static Rational Ceiling(Rational level) => -Floor(-level);

    private static Rational Floor(Rational level) => level.Round(0) is var whole && whole <= level ? whole : whole - 1;
}
