using System.Numerics;
using FsCheck;

namespace MongCai.Kpi.Tests.Numbers;

public class SumTests
{
    [Fact]
    public void Adds_up_exactly_and_nothing_is_zero()
    {
        Assert.Equal(0, Rational.Sum());
        Assert.Equal(50.68m, Rational.Sum(50, 0.6m, 0.08m));
        Assert.Equal((Rational)1 / 2, Rational.Sum((Rational)1 / 3, (Rational)1 / 6));
        Assert.Equal(7, Rational.Sum((Rational)1 / 3, decimal.MaxValue, 7, -decimal.MaxValue, (Rational)(-1) / 3));
        Assert.Equal("values", Assert.Throws<ArgumentNullException>(static () => Rational.Sum(null!)).ParamName);
    }

    [CountedProperty(fast: 50, all: 500, QuietOnSuccess = true)]
    public void Is_what_one_plus_after_another_gives_in_any_order(int[] numerators, PositiveInt[] denominators)
    {
        Rational[] values = [.. numerators.Zip(denominators, static (numerator, denominator) => (Rational)numerator / denominator.Get)];
        var (numerator, denominator) = (BigInteger.Zero, BigInteger.One);
        foreach (var (top, bottom) in numerators.Zip(denominators))
        {
            (numerator, denominator) = ((numerator * bottom.Get) + (top * denominator), denominator * bottom.Get);
        }

        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
        var sum = Rational.Sum(values);
        Assert.Equal((numerator / divisor, denominator / divisor), (sum.ToFraction().Numerator, sum.ToFraction().Denominator));
        Assert.Equal(sum, Rational.Sum(values.Reverse()));
        Assert.Equal(sum, values.Aggregate((Rational)0, static (before, value) => before + value));
    }

    // The denominator of 1/1 + … + 1/100000 is the least common multiple of the numbers but for a few small primes that cancel; Euler's constant gives the
    // value.
    [Fact]
    public void A_hundred_thousand_fractions_of_as_many_denominators_take_a_moment()
    {
        var harmonic = Bounded.Run(static () => Rational.Sum(Enumerable.Range(1, 100_000).Select(static n => (Rational)1 / n)));

        Assert.Equal(12.090146129863427947m, harmonic.Round(18));
        Assert.Equal(43_450, harmonic.ToString().Split('/')[1].Length);
    }

    [Fact]
    public void One_plus_after_another_gives_the_same_and_is_not_much_slower()
    {
        var (sum, one) = Bounded.Run(static () =>
        {
            Rational after = 0;
            foreach (var n in Enumerable.Range(1, 20_000))
            {
                after += (Rational)1 / n;
            }

            return (after, Rational.Sum(Enumerable.Range(1, 20_000).Select(static n => (Rational)1 / n)));
        });

        Assert.Equal(one, sum);
    }

    [Fact]
    public void What_has_more_than_a_hundred_thousand_digits_is_refused()
    {
        var long10 = Power(10, 99_999);

        Assert.Equal(long10 + 1, Rational.Sum(long10, 1));
        Assert.Equal("The exact value has more than 100000 digits. Round what it is made of, or add and multiply fewer of them.", Assert.Throws<OverflowException>(() => long10 * 100).Message);
        _ = Assert.Throws<OverflowException>(() => Rational.Sum(1 / long10, 1 / (long10 - 1)));
    }

    private static Rational Power(Rational value, int exponent) =>
        exponent == 0 ? 1 : exponent % 2 == 0 ? Power(value * value, exponent / 2) : value * Power(value, exponent - 1);
}
