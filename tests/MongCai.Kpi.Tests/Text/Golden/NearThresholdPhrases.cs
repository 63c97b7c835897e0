using MongCai.Kpi.Claims;

namespace MongCai.Kpi.Tests.Text.Golden;

/// <summary>Writes figures that rounding would put on the wrong side of what they are measured against, by the rules that prevent this.</summary>
internal static class NearThresholdPhrases
{
    public static void Write(PhraseList list, Phrasebook phrases)
    {
        list.Chapter("Near a threshold");
        var attainments = from near in Enum.GetValues<NearThreshold>() from actual in (decimal[])[9_994, 9_996, 10_000, 10_004, 10_006] select (Near: near, Actual: actual, Attainment: MongCai2019.Attained(actual, 10_000));
        list.Of("Printed(Attainment, int)");
        foreach (var (near, actual, attainment) in attainments)
        {
            var by = By(phrases, near);
            list.Add($"{near}, {(Rational)actual} of 10000", by.Printed(attainment, 1).Value.ToString(phrases.Lexicon));
            list.Add($"attained, {near}, {(Rational)actual} of 10000", by.Attained(attainment, 1));
            list.Add($"exceeded, {near}, {(Rational)actual} of 10000", by.Exceeded(attainment, 1));
        }

        var used = MongCai2019.Attained(9_996, Target.AtMost(10_000));
        var pace = MongCai2019.Attained(4_957, 10_000).Pace;
        foreach (var near in Enum.GetValues<NearThreshold>())
        {
            list.Add($"used, {near}, 9996 of at most 10000", By(phrases, near).Used(used, 1));
            list.Add($"index, {near}, 4957 of 10000", By(phrases, near).Index(pace, 2));
        }
    }

    private static Phrasebook By(Phrasebook phrases, NearThreshold near) => new(phrases.Lexicon, phrases.Rounding, near);
}
