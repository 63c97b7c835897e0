using MongCai.Kpi;

namespace Province.Broken;

/// <summary>A policy for missing data made of a line.</summary>
internal sealed class Deciding(Func<Coverage, MissingDataDecision> decide) : MissingDataPolicy
{
    public override MissingDataDecision Decide(Coverage coverage) => decide(coverage);
}
