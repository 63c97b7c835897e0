namespace MongCai.Kpi.Testing;

/// <content>Shrinkers of attainments and of the policies that judge them.</content>
public static partial class KpiShrink
{
    /// <summary>
    /// Shrinks attainments: the actual and the levels together, to fewer targets, to simpler forms, to a simpler value of the same indicator and period, and to
    /// simpler policies.
    /// </summary>
    /// <param name="value">The attainments to shrink.</param>
    /// <returns>The simpler attainments; empty for the simplest.</returns>
    public static IEnumerable<AttainmentByBasis> Smaller(AttainmentByBasis value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Smaller(value[Basis.Plan].ToDate, value.Targets, value[Basis.Plan].Policies);
    }

    /// <summary>Shrinks an attainment as its observation, its one target and its policies shrink, the observation and the target also together.</summary>
    /// <param name="value">The attainment to shrink.</param>
    /// <returns>The simpler attainments; empty for the simplest, and for one that measures nothing.</returns>
    public static IEnumerable<Attainment> Smaller(Attainment value) => value == default
        ? []
        : Smaller(value.ToDate, value.Target is { } target ? [target] : [], value.Policies).Select(attainments => attainments[value.Basis]).Where(next => next != value);

    /// <summary>Shrinks each of the policies towards its simplest, without a tolerance and a share that is too early.</summary>
    /// <param name="value">The policies to shrink.</param>
    /// <returns>The simpler policies; empty for the simplest.</returns>
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

    /// <summary>Shrinks a verdict policy to the strict one.</summary>
    /// <param name="value">The policy to shrink.</param>
    /// <returns>The strict policy; empty where it is the given one.</returns>
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
