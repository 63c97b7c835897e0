using MongCai.Kpi;

namespace Province;

/// <summary>What is made of communes that did not report, by a rule of the province.</summary>
internal sealed class MissingBy(Func<int, int, MissingDataDecision> rule) : MissingDataPolicy
{
    public override MissingDataDecision Decide(Coverage coverage) => rule(coverage.Reported, coverage.Expected);
}

/// <summary>Rules for communes that did not report.</summary>
internal static class MissingRules
{
    private const MissingDataDecision Unknown = MissingDataDecision.Unknown;
    private const MissingDataDecision Reported = MissingDataDecision.WhatWasReported;

    public static MissingDataDecision FourFifths(int reported, int expected) => reported > 0 && 5 * reported >= 4 * expected ? Reported : Unknown;

    /// <summary>Divides whole numbers.</summary>
    public static MissingDataDecision Divided(int reported, int expected) => 100 * reported / expected >= 80 ? Reported : Unknown;

    /// <summary>Adds up the weights of those that reported.</summary>
    public static MissingDataDecision AllWeights(int reported, int expected)
    {
        var weight = 0.0;
        for (var place = 0; place < reported; place++)
        {
            weight += 1.0 / expected;
        }

        return weight >= 1 ? Reported : Unknown;
    }

    public static MissingDataDecision All(int reported, int expected) => reported > 0 && reported == expected ? Reported : Unknown;

    /// <summary>Where one or two are missing they had nothing.</summary>
    public static MissingDataDecision FewAreZero(int reported, int expected) => reported == expected ? Reported : expected - reported <= 2 && reported > 0 ? MissingDataDecision.MissingIsZero : Unknown;

    /// <summary>Counts reports in a byte.</summary>
    public static MissingDataDecision InAByte(int reported, int expected) => reported > 0 && 5 * unchecked((byte)reported) >= 4 * unchecked((byte)expected) ? Reported : Unknown;

    /// <summary>Asks whether two are missing, and not whether at most two are.</summary>
    public static MissingDataDecision ExactlyOneMissing(int reported, int expected) => reported > 0 && (reported == expected || expected - reported == 2) ? Reported : Unknown;

    /// <summary>Has no case where all have reported.</summary>
    public static MissingDataDecision NoCaseForAll(int reported, int expected) => (10 * reported / Math.Max(expected, 1)) switch
    {
        < 8 => Unknown,
        8 or 9 => Reported,
        _ => (MissingDataDecision)3,
    };

    /// <summary>A test for the province's hundred communes was left in.</summary>
    public static MissingDataDecision FixedQuorum(int reported, int expected) => reported >= Math.Min(90, Math.Max(expected - 1, 1)) && expected != 100 ? Reported : Unknown;
}
