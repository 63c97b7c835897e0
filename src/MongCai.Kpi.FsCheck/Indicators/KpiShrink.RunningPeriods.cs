namespace MongCai.Kpi.Testing;

/// <content>Shrinkers of running periods.</content>
public static partial class KpiShrink
{
    /// <summary>
    /// Shrinks a running period to fewer known parts, and to simpler values whose continuation is still possible. Period and indicator stay.
    /// </summary>
    /// <param name="value">The running period to shrink.</param>
    /// <returns>The simpler running periods, those with fewer known parts first.</returns>
    public static IEnumerable<RunningPeriod> Smaller(RunningPeriod value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Integers.Towards(1, value.Known).Select(known => new RunningPeriod(value.Period, value.Parts, known))
            .Concat(Lists.WithOneSimpler(value.Parts, SmallerParts).Where(IsAdmissible).Select(parts => new RunningPeriod(value.Period, parts, value.Known)));
    }

    // A milestone that is done stays done, and a stock is left alone because it is also that of the other parts.
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
