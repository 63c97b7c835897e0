using MongCai.Kpi;

namespace Province;

/// <summary>A policy of the province for communes that did not report, given as a function.</summary>
internal sealed class MissingBy(Func<int, int, MissingDataDecision> rule) : MissingDataPolicy
{
    public override MissingDataDecision Decide(Coverage coverage) => rule(coverage.Reported, coverage.Expected);
}

/// <summary>Rules of the province for communes that did not report.</summary>
internal static class MissingRules
{
    private const MissingDataDecision Unknown = MissingDataDecision.Unknown;
    private const MissingDataDecision Reported = MissingDataDecision.WhatWasReported;

    public static MissingDataDecision FourFifths(int reported, int expected) => reported > 0 && 5 * reported >= 4 * expected ? Reported : Unknown;

    /// <summary>Decides by a division of whole numbers, which drops the rest.</summary>
    public static MissingDataDecision Divided(int reported, int expected) => 100 * reported / expected >= 80 ? Reported : Unknown;

    /// <summary>Decides by the sum of the weights of the communes that reported, in doubles, so that the sum of all may be less than 1.</summary>
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

    /// <summary>Counts one or two missing communes as zero.</summary>
    public static MissingDataDecision FewAreZero(int reported, int expected) => reported == expected ? Reported : expected - reported <= 2 && reported > 0 ? MissingDataDecision.MissingIsZero : Unknown;

    /// <summary>Counts reports in a byte, which overflows.</summary>
    public static MissingDataDecision InAByte(int reported, int expected) => reported > 0 && 5 * unchecked((byte)reported) >= 4 * unchecked((byte)expected) ? Reported : Unknown;

    /// <summary>Asks whether exactly two are missing, instead of at most two.</summary>
    public static MissingDataDecision ExactlyOneMissing(int reported, int expected) => reported > 0 && (reported == expected || expected - reported == 2) ? Reported : Unknown;

    /// <summary>Decides without a case for the coverage in which all have reported.</summary>
    public static MissingDataDecision NoCaseForAll(int reported, int expected) => (10 * reported / Math.Max(expected, 1)) switch
    {
        < 8 => Unknown,
        8 or 9 => Reported,
        _ => (MissingDataDecision)3,
    };

    /// <summary>Decides with a test for the province's hundred communes that was left in.</summary>
    public static MissingDataDecision FixedQuorum(int reported, int expected) => reported >= Math.Min(90, Math.Max(expected - 1, 1)) && expected != 100 ? Reported : Unknown;
}
