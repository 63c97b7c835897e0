namespace MongCai.Kpi;

/// <summary>The policy under which equality meets a strict bound.</summary>
internal sealed class LenientPolicy : StrictPolicy
{
    public override RationalInterval Met(RationalInterval accepted, Direction direction)
    {
        var met = base.Met(accepted, direction);
        return (met.Lower is null || met.IncludesLower) && (met.Upper is null || met.IncludesUpper) ? met : RationalInterval.Between(met.Lower, met.Upper);
    }

    public override string ToString() => "lenientAtTheBound";
}
