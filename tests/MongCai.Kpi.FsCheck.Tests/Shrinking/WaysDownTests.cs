using FsCheck;
using FsCheck.Fluent;
using MongCai.Kpi.Events;

namespace MongCai.Kpi.Testing.Tests.Shrinking;

/// <summary>Tests that a value shrinks in few tries, and stays valid on the way.</summary>
public class WaysDownTests
{
    private const int FewDozen = 60;
    private const int SmallSize = 15;

    // The histories are short, because every candidate of each one is looked at.
    private static Gen<EventRecord[]> FewRecords => Gen.Resize(KpiGen.OrderlyHistoriesOf(KpiGen.EventFacts), SmallSize);

    [Theory]
    [InlineData(0)]
    [InlineData(77)]
    [InlineData(299)]
    public void One_of_three_hundred_is_left_after_a_few_dozen_tries(int matters)
    {
        IReadOnlyList<int> list = [.. Enumerable.Range(0, 300)];
        var tries = 0;
        while (Lists.Shorter(list).FirstOrDefault(shorter => ++tries > 0 && shorter.Contains(matters)) is { } next)
        {
            list = next;
        }

        Assert.Equal([matters], list);
        Assert.InRange(tries, 1, FewDozen);
    }

    [Fact]
    public void Two_far_apart_are_left_of_three_hundred()
    {
        IReadOnlyList<int> list = [.. Enumerable.Range(0, 300)];
        while (Lists.Shorter(list).FirstOrDefault(static shorter => shorter.Contains(3) && shorter.Contains(290)) is { } next)
        {
            list = next;
        }

        Assert.Equal([3, 290], list);
    }

    [Fact]
    public void No_list_is_shorter_than_the_fewest() =>
        Assert.All(Enumerable.Range(0, 9), static count => Assert.All(Lists.Shorter(Enumerable.Range(0, count).ToArray(), fewest: 2), static shorter => Assert.InRange(shorter.Count, 2, 8)));

    [Fact]
    public void A_history_in_order_stays_so()
    {
        foreach (var history in Samples.Of(FewRecords, seed: 5, CaseCount.Of(fast: 10, all: 100)))
        {
            Assert.All(KpiShrink.Smaller(history), static records => Assert.True(IsInOrder(records), string.Join("; ", records.AsEnumerable())));
        }
    }

    [Fact]
    public void Ids_that_are_different_stay_so()
    {
        foreach (var history in Samples.Of(FewRecords, seed: 6, CaseCount.Of(fast: 10, all: 100)))
        {
            Assert.All(KpiShrink.Smaller(history), static records => Assert.Equal(records.Length, records.DistinctBy(static record => record.Id).Count()));
        }
    }

    [Fact]
    public void A_fraction_is_neared_by_simpler_ones() =>
        Assert.Equal("0/1 1/1 1/2 2/3 20/39", string.Join(' ', Fractions.Simpler(37, 73).Distinct().Take(5).Select(static next => $"{next.Numerator}/{next.Denominator}")));

    [Fact]
    public void What_is_done_together_leaves_no_number_larger()
    {
        Rational[] numbers = [37, 73, 200];
        var ways = Jointly.Ways(numbers).Select(way => numbers.Select(way).ToArray()).ToArray();
        Assert.NotEmpty(ways);
        Assert.All(ways, next => Assert.All(next.Zip(numbers), static pair => Assert.InRange(pair.First, 0, pair.Second)));
        Assert.Contains(ways, static next => next is [var actual, var level, _] && actual == 1 && level == 2);
    }

    // A correction stands after the record that it corrects, and is recorded no earlier.
    private static bool IsInOrder(EventRecord[] records)
    {
        var places = records.Select(static (record, place) => (record.Id, place)).ToDictionary(static one => one.Id, static one => one.place);
        return records.Select(static (record, place) => (record, place)).All(one => one.record.Correction is not { } correction || !places.TryGetValue(correction.CorrectedId, out var corrected)
            || (corrected < one.place && records[corrected].Recorded <= one.record.Recorded));
    }
}
