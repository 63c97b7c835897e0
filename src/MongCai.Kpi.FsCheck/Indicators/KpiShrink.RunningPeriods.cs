namespace MongCai.Kpi.Testing;

/// <content>Periods while they run.</content>
public static partial class KpiShrink
{
    /// <summary>Of the same period and indicator: fewer parts that are known, and simpler values of which the way on is admissible.</summary>
    /// <param name="value">The running period.</param>
    /// <returns>The simpler ones.</returns>
    public static IEnumerable<RunningPeriod> Smaller(RunningPeriod value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Integers.Towards(1, value.Known).Select(known => new RunningPeriod(value.Period, value.Parts, known))
            .Concat(Lists.WithOneSimpler(value.Parts, SmallerParts).Where(IsAdmissible).Select(parts => new RunningPeriod(value.Period, parts, value.Known)));
    }

    // What is done stays done, and a stock is that of the other parts too.
    private static IEnumerable<Observation> SmallerParts(Observation part) => part switch
    {
        { MissingReason: not null } or { DoneOn: not null } => [],
        { Ratio: { } parts } when KpiGen.Accumulates(part.Indicator) => Constructed.Those(
            Smaller(parts.Numerator).Select(next => (Func<Observation>)(() => Observation.OfRatio(part.Indicator, part.Period, next, parts.Denominator)))),
        _ => SmallerValues(part),
    };

    private static bool IsAdmissible(IReadOnlyList<Observation> parts)
    {
        var sum = new Accrual?(default(Accrual));
        foreach (var part in parts)
        {
            sum = sum?.With(part);
        }

        return sum is not null;
    }
}
