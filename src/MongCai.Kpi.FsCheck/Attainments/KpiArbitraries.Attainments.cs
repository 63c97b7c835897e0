using FsCheck;
using FsCheck.Fluent;

namespace MongCai.Kpi.Testing;

/// <content>Attainments and the policies that judge them.</content>
public static partial class KpiArbitraries
{
    /// <summary>Observations against their targets; the simplest is one against none.</summary>
    public static Arbitrary<AttainmentByBasis> AttainmentsByBasis() => Arb.From(KpiGen.AttainmentsByBasis, KpiShrink.Smaller);

    /// <summary>Observations against one target; the simplest against none.</summary>
    public static Arbitrary<Attainment> Attainments() => Arb.From(KpiGen.Attainments, KpiShrink.Smaller);

    /// <summary>Attainments of targets of one form, as <see cref="KpiGen.AttainmentsOf"/> has them; they keep the form as they become simpler.</summary>
    /// <param name="form">The form.</param>
    /// <returns>The arbitrary.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="form"/> is null.</exception>
    public static Arbitrary<Attainment> AttainmentsOf(TargetForm form) => Arb.From(KpiGen.AttainmentsOf(form), attainment => KpiShrink.Smaller(attainment).Where(next => form.Equals(next.Target?.Form)));

    /// <summary>What actuals are measured under; the simplest are the simplest of each.</summary>
    public static Arbitrary<MeasurementPolicies> MeasurementPolicies() => Arb.From(KpiGen.MeasurementPolicies, KpiShrink.Smaller);

    /// <summary>The library's policies for verdicts; the simplest is the strict one.</summary>
    public static Arbitrary<VerdictPolicy> VerdictPolicies() => Arb.From(KpiGen.VerdictPolicies, KpiShrink.Smaller);
}
