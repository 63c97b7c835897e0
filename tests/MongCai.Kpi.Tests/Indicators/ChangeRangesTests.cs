namespace MongCai.Kpi.Tests.Indicators;

/// <summary>
/// Tests the range of changes that two observations leave possible against every pair of values on, beside and between the ends of their ranges.
/// </summary>
public class ChangeRangesTests
{
    private static readonly bool[] YesAndNo = [true, false];
    private static readonly Rational Hair = 0.000001m;
    private static readonly Rational Far = 1_000_000_000m;
    private static readonly Indicator Balance = new("balance", Unit.BillionDong, Nature.Stock);
    private static readonly Indicator Rate = new("rate", Unit.Percent, Nature.IndexNumber);

    [Theory]
    [InlineData("[2..2]", "[3..3]", "[1..1]", "[0.5..0.5]")]
    [InlineData("[1.2..1.2]", "(1.4..)", "(0.2..)", "(1/6..)")]
    [InlineData("[1..2)", "[4..5]", "(2..4]", "(1..4]")]
    [InlineData("(0..2]", "[4..4]", "[2..4)", "[1..)")]
    [InlineData("[0..2]", "[4..4]", "[2..4]", "[1..)")]
    [InlineData("[-1..0]", "[4..4]", "[4..5]", "none")]
    [InlineData("[0..0]", "(..)", "(..)", "none")]
    [InlineData("(1..)", "[-4..-2)", "(..-3)", "(-5..-1)")]
    [InlineData("(..)", "(..3)", "(..)", "(..)")]
    [InlineData("[2..4]", "[0..1)", "[-4..-1)", "[-1..-0.5)")]
    public void Are_those_of_all_values_that_are_possible(string earlier, string later, string absolute, string relative)
    {
        var change = Between(Balance, Interval(earlier), Interval(later));

        Assert.Equal(absolute, change.AbsoluteRange.ToString());
        Assert.Equal(relative, change.RelativeRange.ToString());
        Assert.Equal(RationalInterval.Empty, change.PercentagePointsRange);
    }

    [Fact]
    public void Are_in_points_for_rates()
    {
        Assert.Equal("(..-0.14]", Between(Rate, RationalInterval.AtLeast(0.5m), RationalInterval.AtMost(0.36m)).PercentagePointsRange.ToString());
        Assert.Equal("[-0.14..-0.14]", Between(Rate, RationalInterval.At(0.5m), RationalInterval.At(0.36m)).PercentagePointsRange.ToString());
        var pure = new Indicator("rate", Unit.One, Nature.Proportion);
        Assert.Equal("(-0.14..99.5]", Between(pure, RationalInterval.At(0.005m), RationalInterval.Above(0.0036m)).PercentagePointsRange.ToString());
    }

    [Fact]
    public void Of_what_is_missing_are_those_that_the_indicator_can_have()
    {
        var proportion = new Indicator("share", Unit.Percent, Nature.Proportion);
        var change = new Change(new Observation(proportion, ReportingPeriod.Year(2018), 40), Observation.Missing(proportion, ReportingPeriod.Year(2019)));

        Assert.Equal("[-40..60]", change.AbsoluteRange.ToString());
        Assert.Equal("[-1..1.5]", change.RelativeRange.ToString());
        Assert.Equal(UndefinedReason.MissingObservation, change.Absolute.Reason);
    }

    [Fact]
    public void Are_the_change_itself_where_both_values_are_known()
    {
        for (var before = -3; before <= 3; before++)
        {
            for (var after = -3; after <= 3; after++)
            {
                var change = Between(Balance, RationalInterval.At(before), RationalInterval.At(after));
                Assert.Equal((Rational)(after - before), change.AbsoluteRange.SingleNumber);
                Assert.Equal(before > 0 ? ((Rational)after / before) - 1 : null, change.RelativeRange.SingleNumber);
                Assert.Equal(change.Relative.IsDefined, !change.RelativeRange.IsEmpty);
            }
        }
    }

    [Fact]
    public void Contain_what_every_pair_of_values_gives_and_end_where_the_pairs_do()
    {
        var intervals = Intervals().ToArray();
        foreach (var earlier in intervals)
        {
            foreach (var later in intervals)
            {
                var change = Between(Balance, earlier, later);
                var pairs = (from before in Points(earlier) from after in Points(later) select (before, after)).ToArray();
                Check(change.AbsoluteRange, [.. pairs.Select(static pair => pair.after - pair.before)], change);
                Check(change.RelativeRange, [.. pairs.Where(static pair => pair.before.Sign > 0).Select(static pair => (pair.after / pair.before) - 1)], change);
            }
        }
    }

    private static void Check(RationalInterval range, Rational[] values, Change change)
    {
        Assert.True(range.IsEmpty == (values.Length == 0), $"{change}: {range}");
        if (values.Length == 0)
        {
            return;
        }

        Assert.True(Array.TrueForAll(values, range.Contains), $"{change}: not all are in {range}");
        var (least, most) = (values.Aggregate(Rational.Min), values.Aggregate(Rational.Max));
        Assert.True(IsEnd(range.Lower, range.IncludesLower, least, side: -1), $"{change}: {range} from {least}");
        Assert.True(IsEnd(range.Upper, range.IncludesUpper, most, side: 1), $"{change}: {range} to {most}");
    }

    // A closed end is reached, an open one nearly reached, and neither is exceeded by far.
    private static bool IsEnd(Rational? end, bool isIncluded, Rational outermost, int side) =>
        end is not { } bound ? outermost * side > Far / 1_000_000
        : isIncluded ? outermost == bound
        : outermost != bound && Rational.Abs(outermost - bound) <= Hair * 1_000;

    private static IEnumerable<RationalInterval> Intervals()
    {
        Rational?[] ends = [null, -2, 0, 1, 3];
        return from lower in ends
               from upper in ends
               from includesLower in YesAndNo
               from includesUpper in YesAndNo
               let interval = RationalInterval.Between(lower, upper, includesLower, includesUpper)
               where !interval.IsEmpty && (lower is not null || includesLower) && (upper is not null || includesUpper)
               select interval;
    }

    private static IEnumerable<Rational> Points(RationalInterval interval)
    {
        Rational[] candidates = [-Far, -2, -2 + Hair, -1, -Hair, 0, Hair, 0.5m, 1 - Hair, 1, 1 + Hair, 2, 3 - Hair, 3, 3 + Hair, Far, -2 - Hair];
        return candidates.Where(interval.Contains);
    }

    private static RationalInterval Interval(string text)
    {
        var ends = text[1..^1].Split("..");
        return RationalInterval.Between(End(ends[0]), End(ends[1]), text[0] == '[', text[^1] == ']');

        static Rational? End(string end) => end.Length == 0 ? null : Rational.Parse(end);
    }

    private static Change Between(Indicator indicator, RationalInterval earlier, RationalInterval later) =>
        new(Observation.OfRange(indicator, ReportingPeriod.Year(2018), earlier), Observation.OfRange(indicator, ReportingPeriod.Year(2019), later));
}
