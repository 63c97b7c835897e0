namespace MongCai.Kpi.Tests.Numbers;

public class RoundestTests
{
    [Theory]
    [InlineData(2993, 3017, "3000")]
    [InlineData(3006, 3030, "3010 3020 3030")]
    [InlineData(3644, 3649, "3645")]
    [InlineData(3641, 3644, "3641 3642 3643 3644")]
    [InlineData(26_576, 27_323, "27000")]
    [InlineData(73, 73, "73")]
    [InlineData(1, 9, "5")]
    [InlineData(-7, 8, "0")]
    [InlineData(-28, -11, "-20")]
    [InlineData(1, long.MaxValue, "5000000000000000000")]
    [InlineData(long.MaxValue - 1, long.MaxValue, "9223372036854775806 9223372036854775807")]
    [InlineData(long.MinValue, long.MinValue, "-9223372036854775808")]
    public void Are_the_multiples_of_the_largest_step(long first, long last, string expected) =>
        Assert.Equal(expected, string.Join(' ', CountInterval.Between(first, last).Roundest));

    [Fact]
    public void Are_as_round_as_the_oracle_finds()
    {
        for (var first = -120; first <= 1_100; first += CaseCount.Of(fast: 70, all: 7))
        {
            for (var length = 0; length < 400; length += (length / 8) + 1)
            {
                var numbers = Enumerable.Range(first, length + 1).Select(static number => (long)number).ToArray();
                var most = numbers.Max(Step);
                Assert.Equal(numbers.Where(number => number % most == 0), CountInterval.Between(first, first + length).Roundest);
            }
        }
    }

    [Fact]
    public void Are_none_where_there_is_no_number_or_no_end()
    {
        Assert.Empty(CountInterval.Empty.Roundest);
        Assert.Empty(CountInterval.AtLeast(1).Roundest);
    }

    /// <summary>Returns the largest step of which a number is a multiple.</summary>
    private static long Step(long number) => new long[] { 10_000, 5_000, 1_000, 500, 100, 50, 10, 5, 1 }.First(step => number % step == 0);
}
