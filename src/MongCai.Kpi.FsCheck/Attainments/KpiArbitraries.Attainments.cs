using FsCheck;
using FsCheck.Fluent;

namespace MongCai.Kpi.Testing;

/// <content>Arbitraries of attainments and of the policies that judge them.</content>
public static partial class KpiArbitraries
{
    /// <summary>Creates an arbitrary of observations against their targets; the simplest is measured against none.</summary>
    public static Arbitrary<AttainmentByBasis> AttainmentsByBasis() => Arb.From(KpiGen.AttainmentsByBasis, KpiShrink.Smaller);

    /// <summary>Creates an arbitrary of observations against one target; the simplest is measured against none.</summary>
    public static Arbitrary<Attainment> Attainments() => Arb.From(KpiGen.Attainments, KpiShrink.Smaller);

    /// <summary>
    /// Creates an arbitrary of attainments of targets of one form, as <see cref="KpiGen.AttainmentsOf"/> draws them; they keep the form while they shrink.
    /// </summary>
    /// <param name="form">The form of the targets.</param>
    /// <returns>The arbitrary of attainments of that form.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="form"/> is null.</exception>
    public static Arbitrary<Attainment> AttainmentsOf(TargetForm form) => Arb.From(KpiGen.AttainmentsOf(form), attainment => KpiShrink.Smaller(attainment).Where(next => form.Equals(next.Target?.Form)));

    /// <summary>Creates an arbitrary of the policies that actuals are measured under; the simplest has the simplest of each part.</summary>
    public static Arbitrary<MeasurementPolicies> MeasurementPolicies() => Arb.From(KpiGen.MeasurementPolicies, KpiShrink.Smaller);

    /// <summary>Creates an arbitrary of the library's verdict policies; the simplest is the strict one.</summary>
    public static Arbitrary<VerdictPolicy> VerdictPolicies() => Arb.From(KpiGen.VerdictPolicies, KpiShrink.Smaller);
}
