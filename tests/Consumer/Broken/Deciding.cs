using MongCai.Kpi;

namespace Province.Broken;

/// <summary>A policy for missing data that is made of one function.</summary>
internal sealed class Deciding(Func<Coverage, MissingDataDecision> decide) : MissingDataPolicy
{
    public override MissingDataDecision Decide(Coverage coverage) => decide(coverage);
}
