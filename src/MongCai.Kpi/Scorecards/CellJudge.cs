namespace MongCai.Kpi;

/// <summary>Judges a cell by the attainment of its actual, and keeps what is asked for again.</summary>
internal sealed class CellJudge(MeasurementPolicies policies)
{
    private readonly Measuring? _measuring = Measuring.Under(policies);

    public Judgement On(Observation observation, Target target)
    {
        if (!observation.Value.IsDefined)
        {
            return new Judgement(Judgement.NoData, Judgement.NoBand);
        }

        var attainment = new Attainment(observation, target.Basis, target, _measuring);
        var (verdict, attained) = (attainment.Verdict, attainment.Value);
        return new(
            verdict.TryGetValue(out var known) ? (byte)(Judgement.FirstVerdict + known) : Judgement.Unknown,
            attained.IsDefined ? (byte)policies.Bands.PlaceOf(attained.Value) : Judgement.NoBand);
    }
}
