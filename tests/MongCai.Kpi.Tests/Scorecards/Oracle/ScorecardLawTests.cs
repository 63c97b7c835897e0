using MongCai.Kpi.Tests.RunningYear.Oracle;
using NodaTime;

namespace MongCai.Kpi.Tests.Scorecards.Oracle;

/// <summary>Tests what holds of every scorecard, whatever its numbers.</summary>
public class ScorecardLawTests
{
    private static readonly int Cards = CaseCount.Of(fast: 30, all: 300);

    [Fact]
    public void A_countys_value_and_coverage_are_the_same_in_any_tree_over_its_smallest_areas()
    {
        foreach (var (seed, card) in Sample(10_000).Where(static sample => sample.Card.IsHierarchy))
        {
            var flat = RandomTrees.WithoutDistricts(card);
            var expected = County(flat);

            for (var tree = 0; tree < 3; tree++)
            {
                var regrouped = RandomTrees.Regroup(flat, new Dice(seed + tree));

                Assert.Equal(expected, County(regrouped));
            }
        }
    }

    [Fact]
    public void A_cards_own_period_is_the_roll_up_of_the_same_observations()
    {
        var compared = 0;
        foreach (var (_, card) in Sample(20_000).Where(static sample => sample.Card is { IsHierarchy: true, KnownAt: null }))
        {
            var lone = Knowledge.Of(RandomTrees.WithoutDistricts(card));
            lone = lone with { Reports = [.. lone.Reports.Where(static report => report.KnownAt is null && !report.IsToDate)] };
            var (objects, areas) = (new CardObjects(lone), new AreaOracle(lone.Stays, lone.Becomings));
            var county = new AreaCode(AreaGen.County);
            var scorecard = objects.Card(inColumns: false);
            foreach (var (measure, shown) in lone.Measures.Where(static measure => measure.Adds).SelectMany(measure => lone.Shown.Select(shown => (measure, shown))))
            {
                var members = areas.MembersOf(AreaGen.County, shown, shown.LastDay, measure.IsLevel).Select(static member => member.Area).ToHashSet(StringComparer.Ordinal);
                var observations = lone.Reports.Zip(objects.Observations).Where(pair => pair.First.Measure == measure && pair.First.Span == shown && members.Contains(pair.First.Area)).Select(static pair => pair.Second).ToList();
                var isShorter = lone.Reports.Any(report => report.Measure == measure && report.Span.Months < shown.Months && shown.Contains(report.Span));
                if (isShorter || observations.TrueForAll(static observation => observation.MissingReason is not null))
                {
                    continue;
                }

                var rolledUp = RollUp.OverAreas(objects.Hierarchy!, county, observations, objects.Policies().MissingData);
                var cell = scorecard.Cell(county, objects.Of(measure), CardObjects.PeriodOf(shown)).Observation;

                Assert.Equal((rolledUp.Value, rolledUp.Range, rolledUp.Coverage, rolledUp.Status, $"{rolledUp}"), (cell.Value, cell.Range, cell.Coverage, cell.Status, $"{cell}"));
                compared++;
            }
        }

        Assert.True(compared > Cards / 2);
    }

    [Fact]
    public void The_order_of_adding_changes_nothing_texts_included()
    {
        foreach (var (seed, card) in Sample(30_000))
        {
            var dice = new Dice(seed);
            var objects = new CardObjects(card);
            var expected = Texts(objects.Card(inColumns: false));
            var builder = objects.Begin();
            Action<ScorecardBuilder>[] steps =
            [
                .. card.Reports.Zip(objects.Observations).Select(pair => (Action<ScorecardBuilder>)(added => CardObjects.Add(added, pair.First, pair.Second))),
                .. objects.Targets.Select(static target => (Action<ScorecardBuilder>)(added => added.Add(target))),
            ];
            dice.Shuffle(steps);
            foreach (var step in steps)
            {
                step(builder);
            }

            var shuffled = objects.Build(builder);
            Assert.Equal(expected, Texts(shuffled));
        }
    }

    [Fact]
    public void A_card_as_known_at_a_moment_is_the_one_built_from_what_was_known_then()
    {
        var compared = 0;
        foreach (var (_, card) in Sample(40_000).Where(static sample => sample.Card.Reports.Any(static report => report.KnownAt is not null) || sample.Card.Targets.Any(static target => target.Adopted is not null)))
        {
            for (var month = 1; month <= 12; month += 3)
            {
                var knownAt = card with { KnownAt = new LocalDate(2025, month, 20) };
                var known = Knowledge.Of(knownAt);
                var builtThen = known with { KnownAt = null, Reports = [.. known.Reports.Select(static report => report with { KnownAt = null })] };

                Assert.Equal(Texts(new CardObjects(builtThen).Card(inColumns: false)), Texts(new CardObjects(knownAt).Card(inColumns: false)));
                compared++;
            }
        }

        Assert.True(compared > Cards / 10);
    }

    private static IEnumerable<(int Seed, CardCase Card)> Sample(int seed) => Enumerable.Range(seed, Cards).Select(static number => (number, CardGen.Of(number)));

    /// <summary>Returns value, range and coverage of the county, for each period and to date.</summary>
    private static List<string> County(CardCase card)
    {
        var objects = new CardObjects(card);
        var scorecard = objects.Card(inColumns: false);
        return [.. card.Shown.SelectMany(shown => scorecard.Cells(new AreaCode(AreaGen.County), CardObjects.PeriodOf(shown))).SelectMany(static cell => cell.Attainments.All.Select(static attainment => attainment.ToDate).Prepend(cell.Observation))
            .Select(static observation => $"{observation.Indicator} {observation.Period}: {YearBridge.Text(observation.Value)} in {YearBridge.Text(observation.Range)}, {observation.Coverage}, {observation.Status}")];
    }

    /// <summary>Returns all that a card says, grouped by basis, so that the order of the bases does not matter.</summary>
    private static List<string> Texts(Scorecard card)
    {
        var bases = card.Bases.OrderBy(static basis => $"{basis}", StringComparer.Ordinal).ToList();
        return
        [
            .. card.Cells().SelectMany(cell => bases.ConvertAll(basis => $"{cell.Observation} | {cell[basis]} | {cell[basis].ToDate} | {cell[basis].Outlook} {cell[basis].Verdict} {cell[basis].Band} {cell[basis].Value} | {card.JudgementAt(cell.Area, cell.Indicator, cell.Period, basis)}").Prepend($"{cell.Observation}: {cell.Observation.Coverage}, {cell.Observation.Status}, {cell.ChangeFromLastYear()}")),
            .. card.ToRows().Select(static row => $"{row} | {row.Basis} | {row.Index} {row.Standing} {row.Expected} {row.Tendency}").Order(StringComparer.Ordinal),
        ];
    }
}
