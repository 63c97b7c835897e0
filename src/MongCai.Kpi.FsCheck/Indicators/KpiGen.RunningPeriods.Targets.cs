using FsCheck;
using FsCheck.Fluent;

namespace MongCai.Kpi.Testing;

/// <content>Generators of running periods on the way to a target.</content>
public static partial class KpiGen
{
    /// <summary>Generates running periods of a target's indicator and period whose values come near what the target asks for.</summary>
    /// <remarks>
    /// A third of the flows reach the level exactly in the end; the others fall short of it or go past it. A stock is at the level, one unit beside it, or at
    /// a share of it. For other natures, and for a form without a level, the running periods are those of the indicator.
    /// </remarks>
    /// <param name="target">The target that the running periods come near to.</param>
    /// <param name="every">The kind of the parts, of which the target's period consists.</param>
    /// <returns>The generator of running periods.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="target"/> is null.</exception>
    /// <exception cref="ArgumentException">The indicator accumulates and cannot be zero.</exception>
    /// <exception cref="InvalidOperationException">The period does not consist of such parts.</exception>
    /// <example><c>Arb.From(KpiGen.RunningPeriodsOf(target, PeriodKind.Quarter), KpiShrink.Smaller)</c></example>
    public static Gen<RunningPeriod> RunningPeriodsOf(Target target, PeriodKind every)
    {
        ArgumentNullException.ThrowIfNull(target);
        var (indicator, period) = (target.Indicator, target.Period);
        if (LevelIn(target.Form) is not { } level || indicator.Nature is not (Nature.Flow or Nature.Stock) || (Accumulates(indicator) && !PossibleOf(indicator).Contains(0)))
        {
            return RunningPeriodsOf(indicator, period, every);
        }

        ReportingPeriod[] parts = [.. period.SplitInto(every)];
        return
            from values in indicator.Nature == Nature.Flow ? ComingTo(level, indicator, parts) : StandingNear(level, indicator, parts)
            from isMissing in Gen.ArrayOf(Gen.Frequency((15, Gen.Constant(value: false)), (1, Gen.Constant(value: true))), parts.Length)
            from known in Gen.Choose(1, parts.Length)
            select new RunningPeriod(period, [.. values.Select((value, place) => isMissing[place] ? Observation.Missing(indicator, value.Period) : value)], known);
    }

    // Each part brings an even share, or more or less of it. The last part may bring exactly what remains. An indicator that may fall sometimes takes back as
    // much.
    private static Gen<Observation[]> ComingTo(Rational level, Indicator indicator, ReportingPeriod[] parts) =>
        from percents in Gen.ArrayOf(Gen.Frequency((4, Gen.Choose(0, 200)), (1, Gen.Elements(0, 100)), (indicator.NeverFalls ? 0 : 2, Gen.Choose(-200, 0))), parts.Length)
        from isExact in Gen.Frequency((2, Gen.Constant(value: false)), (1, Gen.Constant(value: true)))
        let amounts = Array.ConvertAll(percents, percent => InUnitsOf(level, level * percent / (100 * parts.Length)))
        let rest = level - Rational.Sum(amounts.SkipLast(1))
        select Admissible(
            parts,
            place => new Observation(indicator, parts[place], isExact && place == parts.Length - 1 && PossibleOf(indicator).Contains(rest) ? rest : amounts[place]),
            place => new Observation(indicator, parts[place], 0));

    private static Gen<Observation[]> StandingNear(Rational level, Indicator indicator, ReportingPeriod[] parts) => Gen.CollectToArray(parts, part =>
        from percent in Gen.Choose(50, 150)
        from beside in Gen.Elements<Rational>(0, 0, 1, -1)
        from isNear in BoundaryGen.Booleans
        let value = isNear ? level + beside : InUnitsOf(level, level * percent / 100)
        from any in ValuesOf(indicator)
        select new Observation(indicator, part, PossibleOf(indicator).Contains(value) ? value : any));

    // For a level that is a whole number, the amounts are whole numbers too.
    private static Rational InUnitsOf(Rational level, Rational amount) => level.Round(0) == level ? amount.Round(0, Rounding.Truncation) : amount;
}
