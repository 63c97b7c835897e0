namespace MongCai.Kpi.Testing;

/// <content>Attainments and the policies that judge them.</content>
public static partial class KpiShrink
{
    /// <summary>Actual and levels simpler together, fewer targets, simpler forms, a simpler value of the same indicator and period, simpler policies.</summary>
    /// <param name="value">The attainments.</param>
    /// <returns>The simpler ones.</returns>
    public static IEnumerable<AttainmentByBasis> Smaller(AttainmentByBasis value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Smaller(value[Basis.Plan].ToDate, value.Targets, value[Basis.Plan].Policies);
    }

    /// <summary>As the observation and its one target together, and as the observation, its one target and the policies become simpler.</summary>
    /// <param name="value">The attainment.</param>
    /// <returns>The simpler ones; of what measures nothing there is none.</returns>
    public static IEnumerable<Attainment> Smaller(Attainment value) => value == default
        ? []
        : Smaller(value.ToDate, value.Target is { } target ? [target] : [], value.Policies).Select(attainments => attainments[value.Basis]).Where(next => next != value);

    /// <summary>Each policy towards its simplest, without tolerance and share.</summary>
    /// <param name="value">The policies.</param>
    /// <returns>The simpler ones.</returns>
    public static IEnumerable<MeasurementPolicies> Smaller(MeasurementPolicies value)
    {
        ArgumentNullException.ThrowIfNull(value);
        MeasurementPolicies[] simpler =
        [
            value with { Tolerance = default },
            value with { TooEarlyBelow = default },
            value with { BandBy = null },
            .. Smaller(value.MissingData).Select(missing => value with { MissingData = missing }),
            .. Smaller(value.Verdicts).Select(verdicts => value with { Verdicts = verdicts }),
            .. Smaller(value.Bands).Select(bands => value with { Bands = bands }),
            .. Smaller(value.Elapsed).Select(elapsed => value with { Elapsed = elapsed }),
        ];
        return simpler.Where(next => next != value);
    }

    /// <summary>Towards the strict policy.</summary>
    /// <param name="value">The policy.</param>
    /// <returns>The simpler one, or none.</returns>
    public static IEnumerable<VerdictPolicy> Smaller(VerdictPolicy value) => value == VerdictPolicy.Strict ? [] : [VerdictPolicy.Strict];

    private static IEnumerable<AttainmentByBasis> Smaller(Observation observation, IReadOnlyList<Target> targets, MeasurementPolicies policies) => Constructed.Those(
        [
            .. SmallerSubjects(observation, targets).Concat(SmallerTogether(observation, targets)).Select(next => (Func<AttainmentByBasis>)(() => next.Observation().Against(policies, [.. next.Targets()]))),
            .. Lists.Shorter(targets).Concat(Lists.WithOneSimpler(targets, static target => Constructed.Those(SmallerForms(target))))
                .Select(next => (Func<AttainmentByBasis>)(() => observation.Against(policies, [.. next]))),
            .. SmallerValues(observation).Select(next => (Func<AttainmentByBasis>)(() => next.Against(policies, [.. targets]))),
            .. Smaller(policies).Select(next => (Func<AttainmentByBasis>)(() => observation.Against(next, [.. targets]))),
        ]);
}
