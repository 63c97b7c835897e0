using MongCai.Kpi;

namespace Province.Ours;

/// <summary>A policy under which the whole is shown once half of the communes have reported.</summary>
public sealed class AtLeastHalf : MissingDataPolicy
{
    public override MissingDataDecision Decide(Coverage coverage) =>
        coverage.Reported > 0 && 2L * coverage.Reported >= coverage.Expected ? MissingDataDecision.WhatWasReported : MissingDataDecision.Unknown;
}
