using FsCheck;
using FsCheck.Fluent;

namespace MongCai.Kpi.Testing;

/// <summary>A case of an agreement law that is made of an attainment of the library: its observation and its target.</summary>
internal sealed record AttainmentCase(Attainment Attainment) : IMeasured
{
    public Observation Observed => Attainment.ToDate;

    public Target? Target => Attainment.Target;

    public static Arbitrary<AttainmentCase> Of(Arbitrary<Attainment> attainments) =>
        Arb.From(attainments.Generator.Select(static one => new AttainmentCase(one)), one => attainments.Shrinker(one.Attainment).Select(static simpler => new AttainmentCase(simpler)));

    public override string ToString() => IMeasured.Words(this);
}
