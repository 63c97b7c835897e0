using MongCai.Kpi.Tests.RunningYear.Oracle;

namespace MongCai.Kpi.Tests.Scorecards.Oracle;

/// <summary>What a card is judged by.</summary>
internal sealed record CardPolicies(PolicyKind Verdicts, MissingKind Missing, bool IsByMonths, decimal Tolerance, PerformanceMeasure? BandBy)
{
    /// <summary>Whether a sum of so many reports is known.</summary>
    public bool Knows(int reported, int expected) => Missing switch
    {
        MissingKind.RequireAll => reported == expected,
        MissingKind.SkipMissing => reported > 0,
        MissingKind.AtLeastThreeQuarters => reported * 4 >= expected * 3 && expected > 0,
        _ => true,
    };
}
