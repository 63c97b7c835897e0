namespace MongCai.Kpi.Testing;

/// <content>Attainments and the policies that judge them.</content>
public static partial class KpiShrink
{
    /// <summary>Fewer targets, simpler forms, a simpler value of the same indicator and period.</summary>
    /// <param name="value">The attainments.</param>
    /// <returns>The simpler ones.</returns>
    public static IEnumerable<AttainmentByBasis> Smaller(AttainmentByBasis value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Constructed.Those<AttainmentByBasis>(
            [
                .. Lists.Shorter(value.Targets).Concat(Lists.WithOneSimpler(value.Targets, SmallerForms))
                    .Select(targets => (Func<AttainmentByBasis>)(() => value.Observation.Against([.. targets]))),
                .. SmallerValues(value.Observation).Select(observation => (Func<AttainmentByBasis>)(() => observation.Against([.. value.Targets]))),
            ]);
    }

    /// <summary>As the observation and its one target become simpler.</summary>
    /// <param name="value">The attainment.</param>
    /// <returns>The simpler ones; of what measures nothing there is none.</returns>
    public static IEnumerable<Attainment> Smaller(Attainment value) => value == default
        ? []
        : Smaller(value.Target is { } target ? value.Observation.Against(target) : value.Observation.Against())
            .Select(attainments => attainments[value.Basis])
            .Where(next => next != value);

    /// <summary>Towards the strict policy.</summary>
    /// <param name="value">The policy.</param>
    /// <returns>The simpler one, or none.</returns>
    public static IEnumerable<VerdictPolicy> Smaller(VerdictPolicy value) => value == VerdictPolicy.Strict ? [] : [VerdictPolicy.Strict];

    private static IEnumerable<Target> SmallerForms(Target target) => Constructed.Those(
        Smaller(target.Form).Select(next => (Func<Target>)(() => next.For(target.Indicator, target.Period, target.Basis) with { Area = target.Area })));
}
