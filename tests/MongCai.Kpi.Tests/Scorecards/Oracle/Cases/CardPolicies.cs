using MongCai.Kpi.Tests.RunningYear.Oracle;

namespace MongCai.Kpi.Tests.Scorecards.Oracle;

/// <summary>The policies by which a card is judged.</summary>
internal sealed record CardPolicies(PolicyKind Verdicts, MissingKind Missing, bool IsByMonths, decimal Tolerance, PerformanceMeasure? BandBy)
{
    /// <summary>Determines whether a sum is known, given how many of the expected reports there are.</summary>
    public bool Knows(int reported, int expected) => Missing switch
    {
        MissingKind.RequireAll => reported == expected,
        MissingKind.SkipMissing => reported > 0,
        MissingKind.AtLeastThreeQuarters => reported * 4 >= expected * 3 && expected > 0,
        _ => true,
    };
}
