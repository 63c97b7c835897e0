using MongCai.Kpi.Tests.RunningYear.Oracle;

namespace MongCai.Kpi.Tests.Scorecards.Oracle;

/// <summary>
/// Compares the library's scorecards with an oracle of plain fractions and intervals, over cards near the places where their answers change.
/// </summary>
public class ScorecardOracleTests
{
    [Fact]
    public void Every_cell_of_a_card_is_the_oracles() => Agrees(CaseCount.Of(fast: 60, all: 1_000), seed: 1);

    [Fact]
    [Trait("Category", "Slow")]
    public void Every_cell_of_many_cards_is_the_oracles() => Agrees(8_000, seed: 1_000_000);

    [Fact]
    public void The_cards_reach_every_form_policy_outcome_band_and_rank()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        string[] decided = [Outcome.Yes, Outcome.No, Outcome.Because("period running")];
        string[] expected =
        [
            .. from form in Enum.GetNames<FormKind>() from outlook in new[] { Outcome.Open, Outcome.OutOfReach } select $"{form} {outlook}",
            .. from kind in Enum.GetNames<MeasuredKind>() from isMet in decided select $"{kind} {isMet}",
            .. from missing in Enum.GetNames<MissingKind>() from isMet in decided select $"{missing} {isMet}",
            .. Enum.GetNames<Firmness>(), $"{MissingKind.RequireAll} {Outcome.Because("parts missing")}",
            "split", "merger", "to date", "given", "added up", Outcome.Ahead, Outcome.OnPace, Outcome.Behind, BandOracle.Red, BandOracle.Yellow, BandOracle.Green, Outcome.None,
        ];
        foreach (var card in Enumerable.Range(500_000, 1_500).Select(CardGen.Of).TakeWhile(_ => !seen.IsSupersetOf(expected)))
        {
            var cells = new CardOracleCells(card);
            seen.UnionWith([.. card.Becomings.Select(static becoming => becoming.Share < 1 ? "split" : "merger"), .. card.Reports.Select(static report => report.IsToDate ? "to date" : $"{report.Status}"), $"{card.Policies.Missing}"]);
            foreach (var (area, measure, shown, basis) in from area in card.Areas from measure in card.Measures from shown in card.Shown from basis in Enumerable.Range(0, 3) select (area, measure, shown, basis))
            {
                if (cells.On(basis, area, measure, shown) is { IsMet: { } isMet } answer)
                {
                    seen.UnionWith([$"{answer.Target.Form.Kind} {answer.Answers["outlook"]}", $"{measure.Measure.Kind} {isMet}", $"{card.Policies.Missing} {isMet}", answer.Answers["standing"], answer.Answers.GetValueOrDefault("band", "")]);
                    seen.Add(card.Targets.Contains(answer.Target) ? "given" : "added up");
                }
            }
        }

        Assert.Empty(expected.Except(seen, StringComparer.Ordinal));
    }

    private static void Agrees(int cards, int seed)
    {
        var first = Enumerable.Range(seed, cards).Select(static number => CardBridge.Difference(CardGen.Of(number), inColumns: number % 2 == 0)).OfType<string>().FirstOrDefault();

        Assert.True(first is null, first);
    }
}
