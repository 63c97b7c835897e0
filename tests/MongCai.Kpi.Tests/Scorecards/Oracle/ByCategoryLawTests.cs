using System.Text.Json;

namespace MongCai.Kpi.Tests.Scorecards.Oracle;

/// <summary>
/// Tests that a scorecard says about a category what a card with nothing else says: nothing is taken from the total, from another category or from another
/// indicator.
/// </summary>
public class ByCategoryLawTests
{
    private static readonly int Cards = CaseCount.Of(fast: 20, all: 300);
    private static readonly Breakdown Sex = new("sex", ("F", new(("vi", "nữ"), ("en", "women"))), ("M", new(("vi", "nam"), ("en", "men"))));
    private static readonly Breakdown Groups = new("group", ("tay", new(("vi", "Tày"), ("en", "Tày")))) { IsExhaustive = false };
    private static readonly Category[] Categories = [Category.Total, .. Sex.Categories, .. Groups.Categories];

    [Fact]
    public void A_line_is_a_card_of_its_own()
    {
        var compared = 0;
        foreach (var (seed, card) in Enumerable.Range(50_000, Cards).Select(static number => (number, CardGen.Of(number))))
        {
            var (objects, scorecard, alone) = Split(card, new Dice(seed));
            foreach (var (category, own) in alone)
            {
                Same(objects.Build(own), scorecard, category);
                compared += category.IsTotal ? 0 : 1;
            }

            Assert.Equal(scorecard.Areas.Count * scorecard.Indicators.Count * scorecard.Periods.Count * Categories.Length, scorecard.Cells().Count());
        }

        Assert.Equal(Cards * (Categories.Length - 1), compared);
    }

    private static (CardObjects Objects, Scorecard Card, Dictionary<Category, ScorecardBuilder> Alone) Split(CardCase card, Dice dice)
    {
        var objects = new CardObjects(card);
        var builder = objects.Begin();
        foreach (var (measure, breakdown) in from measure in card.Measures from breakdown in (Breakdown[])[Sex, Groups] select (measure, breakdown))
        {
            builder.BreakDown(objects.Of(measure), breakdown);
        }

        // Each category gets some of the reports and targets, in any order.
        var alone = Categories.ToDictionary(static category => category, _ => objects.Begin());
        Action[] steps =
        [
            .. from pair in card.Reports.Zip(objects.Observations)
               from category in Categories
               where dice.Percent(70)
               select (Action)(() =>
               {
                   CardObjects.Add(builder, pair.First, pair.Second with { Category = category });
                   CardObjects.Add(alone[category], pair.First, pair.Second);
               }),
            .. from target in objects.Targets
               from category in Categories
               where dice.Percent(70)
               select (Action)(() =>
               {
                   builder.Add(target with { Category = category });
                   alone[category].Add(target);
               }),
        ];
        dice.Shuffle(steps);
        foreach (var step in steps)
        {
            step();
        }

        return (objects, objects.Build(builder), alone);
    }

    private static void Same(Scorecard expected, Scorecard scorecard, Category category)
    {
        Basis[] bases = [.. scorecard.Bases];
        var lines = scorecard.Cells().Where(cell => cell.Category == category);
        Assert.Equal(expected.Cells().Select(cell => Text(expected, cell, bases, Category.Total)), lines.Select(cell => Text(scorecard, cell, bases, category)), StringComparer.Ordinal);
        foreach (var period in scorecard.Periods)
        {
            Assert.Equal(expected.Missing(period).Select(static owed => $"{owed}"), scorecard.Missing(period).Where(owed => owed.Category == category).Select(owed => WithoutCategory($"{owed}", category)), StringComparer.Ordinal);
            foreach (var (area, basis) in from area in scorecard.Areas from basis in bases select (area, basis))
            {
                Assert.Equal(JsonSerializer.Serialize(expected.CountMet(area, period, basis)), JsonSerializer.Serialize(scorecard.CountMet(area, period, basis, category)));
            }

            foreach (var (indicator, basis) in from indicator in scorecard.Indicators from basis in bases select (indicator, basis))
            {
                Assert.Equal(JsonSerializer.Serialize(expected.Rank(indicator, period, basis)), JsonSerializer.Serialize(scorecard.Rank(indicator, period, basis, category: category)));
            }
        }
    }

    private static string Text(Scorecard card, ScorecardCell cell, Basis[] bases, Category category) => WithoutCategory(
        string.Join(
            "; ",
            bases.Select(basis => $"{cell[basis]} | {cell[basis].ToDate} | {cell[basis].Outlook} {cell[basis].Verdict} {cell[basis].Band} {cell[basis].Value} | {card.JudgementAt(cell.Area, cell.Indicator, cell.Period, basis, category)}")
                .Prepend($"{cell.Observation}: {cell.Observation.Coverage}, {cell.Observation.Status}, {cell.ChangeFromLastYear()}, {cell.OwnReport}")),
        category);

    private static string WithoutCategory(string text, Category category) => category.IsTotal ? text : text.Replace($"{category} ", string.Empty, StringComparison.Ordinal);
}
