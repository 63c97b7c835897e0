using FsCheck;
using FsCheck.Fluent;

namespace MongCai.Kpi.Tests.RunningYear.Oracle;

/// <summary>Compares the library with the oracle of a running year, over cases near the places where the answers change.</summary>
public class RunningYearOracleTests
{
    private const int Size = 50;

    [Fact]
    public void Every_answer_is_the_oracles() => Agrees(CaseCount.Of(fast: 300, all: 2_000), seed: 1);

    [Fact]
    [Trait("Category", "Slow")]
    public void Every_answer_of_many_is_the_oracles() => Agrees(100_000, seed: 2019);

    [Fact]
    public void The_cases_reach_every_form_every_row_every_outlook_and_every_standing()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var year in Sample(10_000, seed: 3))
        {
            var answers = YearOracle.Answers(year);
            seen.UnionWith([$"{year.Measure.Kind} {year.Form.Kind}", $"{year.Form.Kind}", $"{year.Form.PerYear?.Kind} a year", $"{FinalValues.Of(year).Row}", $"{year.Form.Kind} {answers[Question.Outlook]}"]);
            seen.UnionWith([answers[Question.Verdict], answers[Question.Standing], $"{year.Policy} {answers[Question.Verdict]}"]);
        }

        string[] outlooks = [Outcome.Open, Outcome.Secured, Outcome.OutOfReach];
        string[] verdicts = [Outcome.NotMet, Outcome.Met, Outcome.Exceeded, Outcome.Because("period running"), Outcome.Because("parts missing"), Outcome.Because("only a bound"), Outcome.Because("no tolerance named")];
        string[] expected =
        [
            .. Enum.GetNames<FormKind>(), .. Enum.GetNames<FinalRow>(), .. verdicts, Outcome.Ahead, Outcome.OnPace, Outcome.Behind,
            .. from form in Enum.GetNames<FormKind>() from outlook in outlooks select $"{form} {outlook}",
            .. from policy in Enum.GetNames<PolicyKind>() from verdict in verdicts select $"{policy} {verdict}",
        ];
        Assert.Empty(expected.Except(seen, StringComparer.Ordinal));
    }

    private static void Agrees(int cases, ulong seed)
    {
        var first = Sample(cases, seed).Select(YearBridge.Difference).OfType<string>().FirstOrDefault();

        Assert.True(first is null, first);
    }

    private static YearCase[] Sample(int cases, ulong seed) => YearCaseGen.Cases.Sample(cases, new Rnd(seed), Size);
}
