using FsCheck.Xunit;
using MongCai.Kpi.Events;
using NodaTime;
using static MongCai.Kpi.Tests.Events.Told;

namespace MongCai.Kpi.Tests.Events;

/// <summary>Tests distinct counts of subjects by category against sets, and against the counts that there would be if every category were recorded.</summary>
[CountedProperties(fast: 50, all: 500, Arbitrary = [typeof(Told), typeof(RecordingInstants)])]
public class SubjectCategoryLawTests
{
    private static readonly CountingRule Trained = CountingRule.DistinctSubjects(new("trained", Unit.Person, Nature.DistinctCount), new EventType("fair"));
    private static readonly ReportingPeriod[] Periods = [ReportingPeriod.HalfYear(2019, 1), ReportingPeriod.Month(2019, 6), ReportingPeriod.Year(2019)];
    private static readonly Category[] Categories = [.. Words.Keys];

    [Property]
    public void A_count_is_those_who_are_known_and_at_most_all_of_whom_nobody_told(EventRecord[] records, Instant knownAt)
    {
        var (fold, naive) = (EventLedger.Of(records).Fold(knownAt), new NaiveLedger(records).Fold(knownAt));
        foreach (var period in Periods)
        {
            var oracle = new ToldOracle(naive, Trained, period);
            foreach (var category in Categories)
            {
                var figure = fold.Figure(Trained with { Category = category }, period);
                var (known, unknown, all) = (oracle.In(category).Count, oracle.Unknown(category).Count, oracle.All.Count);
                Assert.Equal((RationalInterval.Between(known, known + unknown), category), (figure.Observation.Range, figure.Observation.Category));
                Assert.Equal(unknown == 0 ? (Rational)known : UndefinedReason.OnlyABound, figure.Observation.Value);
                Assert.Equal((unknown == 0, unknown == 0 ? ObservationStatus.Official : ObservationStatus.Estimate), (figure.IsComplete, figure.Observation.Status));
                Assert.Equal(
                    category.IsTotal ? UndefinedReason.MethodNotApplicable : all == 0 ? UndefinedReason.EmptyPopulation : new Ratio(all - unknown, all),
                    figure.ItemResponse);
            }
        }
    }

    [Property]
    public void A_part_is_no_more_than_the_total_and_the_parts_together_no_less(EventRecord[] records, Instant knownAt, int seed)
    {
        var random = new Random(seed);
        var told = Telling(records, (_, _) => Sex.Categories[random.Next(2)]);
        foreach (var (fold, isTold) in new[] { (EventLedger.Of(records).Fold(knownAt), false), (EventLedger.Of(told).Fold(knownAt), true) })
        {
            foreach (var period in Periods)
            {
                var total = fold.Figure(Trained, period).Observation.Range.SingleNumber!.Value;
                var parts = Sex.Categories.Select(category => fold.Figure(Trained with { Category = category }, period).Observation.Range).ToArray();
                Assert.True(!isTold || Array.TrueForAll(parts, static part => part.SingleNumber is not null));
                Assert.All(parts, part => Assert.True(part.Upper <= total));
                Assert.True(total <= parts.Aggregate((Rational)0, static (sum, part) => sum + part.Upper!.Value));
            }
        }
    }

    [Property]
    public void Whatever_is_told_leaves_the_count_within_its_range_and_both_ends_can_be(EventRecord[] records, Instant knownAt, int seed)
    {
        // Each id has one content only, because telling more about subjects could make two contents equal.
        EventRecord[] single = [.. records.DistinctBy(static record => record.Id)];
        var random = new Random(seed);
        var women = Trained with { Category = Sex["F"] };
        foreach (var period in Periods)
        {
            Rational WomenWhere(Func<Category> tell) => EventLedger.Of(Telling(single, (_, _) => tell())).Fold(knownAt).Figure(women, period).Observation.Value.Match(static value => value, static reason => throw new InvalidOperationException($"{reason}"));
            var range = EventLedger.Of(single).Fold(knownAt).Figure(women, period).Observation.Range;
            Assert.True(range.Contains(WomenWhere(() => Sex.Categories[random.Next(2)])));
            Assert.Equal(range, RationalInterval.Between(WomenWhere(static () => Sex["M"]), WomenWhere(static () => Sex["F"])));
        }
    }

    [Property]
    public void What_has_changed_is_what_can_have_changed_and_what_nobody_tells_cancels(EventRecord[] records, Instant one, Instant other)
    {
        var (before, after) = (Instant.Min(one, other), Instant.Max(one, other));
        var (ledger, naive) = (EventLedger.Of(records), new NaiveLedger(records));
        foreach (var period in Periods)
        {
            var (earlier, later) = (new ToldOracle(naive.Fold(before), Trained, period), new ToldOracle(naive.Fold(after), Trained, period));
            foreach (var category in Categories)
            {
                var revision = ledger.Revise(Trained with { Category = category }, period, before, after);
                var (least, most) = ToldOracle.Change(earlier, later, category);
                Assert.Equal(RationalInterval.Between(least, most), revision.DifferenceRange);
                Assert.Equal(least == most ? (Rational)least : UndefinedReason.OnlyABound, revision.Difference);
                Assert.Equal((category, category), (revision.Earlier.Observation.Category, revision.Later.Observation.Category));
            }
        }
    }

    [Property]
    public void Lines_come_back_and_a_sorted_stream_has_the_same_figures(EventRecord[] records, Instant knownAt)
    {
        var ledger = EventLedger.Of(records.DistinctBy(static record => record.Id));
        Assert.Equal(ledger, EventLedger.Of(EventJson.ReadLines(ledger.Records.Select(EventJson.Write)).Select(static line => line.Record!)));
        var (fold, stream) = (ledger.Fold(knownAt), EventFold.OfSorted(ledger.ByEvent(), knownAt));
        foreach (var rule in Categories.Select(static category => Trained with { Category = category }))
        {
            Assert.Equal(fold.Figures(rule, Periods).Select(static figure => figure.Observation), stream.Figures(rule, Periods).Select(static figure => figure.Observation));
        }
    }
}
