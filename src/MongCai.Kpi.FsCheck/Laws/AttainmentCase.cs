using FsCheck;
using FsCheck.Fluent;

namespace MongCai.Kpi.Testing;

/// <summary>What an attainment measures, as a case of its own.</summary>
internal sealed record AttainmentCase(Attainment Attainment) : IMeasured
{
    public Observation Observed => Attainment.ToDate;

    public Target? Target => Attainment.Target;

    public static Arbitrary<AttainmentCase> Of(Arbitrary<Attainment> attainments) =>
        Arb.From(attainments.Generator.Select(static one => new AttainmentCase(one)), one => attainments.Shrinker(one.Attainment).Select(static simpler => new AttainmentCase(simpler)));

    public override string ToString() => IMeasured.Words(this);
}
