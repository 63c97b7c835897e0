namespace MongCai.Kpi.Tests.Numbers.Oracle;

/// <summary>Tests that the generator reaches each trap within 1,000 samples, because tests with a generator that misses the traps prove nothing.</summary>
public class RatioCasesTests
{
    private const int Samples = 1_000;

    public static TheoryData<int> Decimals => [.. Enumerable.Range(0, Clusters.MostDecimals + 1)];

    [Theory]
    [MemberData(nameof(Decimals))]
    public void Reaches_ties_at_each_number_of_decimals(int decimals) => Reaches(value => BigRational.Of(value).IsTie(decimals + 2));

    [Theory]
    [MemberData(nameof(Decimals))]
    public void Reaches_ties_that_only_fractions_decide(int decimals) =>
        Reaches(value => BigRational.Of(value).IsTie(decimals + 2) && !Switches.Rounds128(value, decimals + 2));

    [Theory]
    [MemberData(nameof(Decimals))]
    public void Reaches_near_ties_of_25_to_28_digits(int decimals) => Reaches(value => IsNearTie(value, decimals));

    [Fact]
    public void Reaches_zero() => Reaches(static value => value.Numerator == 0);

    [Fact]
    public void Reaches_one() => Reaches(static value => value.Numerator == value.Denominator);

    [Fact]
    public void Reaches_negative_numerators() => Reaches(static value => value.Numerator < 0);

    [Fact]
    public void Reaches_negative_denominators() => Reaches(static value => value.Denominator < 0);

    [Fact]
    public void Reaches_round_plan_targets() => Reaches(static value => value.Denominator >= 200 && value.Denominator <= 20_000 && value.Denominator % 200 == 0);

    [Theory]
    [InlineData("79228162514264337593543950335")]
    [InlineData("-79228162514264337593543950335")]
    [InlineData("0.0000000000000000000000000001")]
    public void Reaches_the_extremes(string extreme)
    {
        var number = Rational.Parse(extreme);
        Reaches(value => value.Numerator == number);
        Reaches(value => value.Denominator == number);
    }

    [Fact]
    public void Reaches_both_sides_of_64_bits() => ReachesBothSides(Switches.Rounds64);

    [Fact]
    public void Reaches_both_sides_of_128_bits() => ReachesBothSides(Switches.Rounds128);

    [Fact]
    public void Reaches_remainders_of_64_bits() => Reaches(static value =>
        Switches.Rounds64(value) && decimal.Abs(value.Numerator) > 0 && BigRational.Unscaled(decimal.Abs(value.Denominator)).Unscaled > (ulong)long.MaxValue
        && BigRational.Unscaled(decimal.Abs(value.Numerator)).Unscaled > (ulong)long.MaxValue);

    [Fact]
    public void Reaches_both_sides_of_the_largest_percentage() =>
        ReachesBothSides(static value => BigRational.FitsDecimal(BigRational.Of(value).Round(4, Rounding.HalfAwayFromZero)));

    [Fact]
    public void Reaches_both_sides_of_narrow_reduction() => ReachesBothSides(Switches.Reduces);

    [Fact]
    public void Reaches_both_sides_of_narrow_comparison()
    {
        var cases = new RatioCases(1);
        var pairs = Enumerable.Range(0, Samples).Select(_ => cases.NextPair()).ToList();
        Assert.Contains(pairs, Switches.Compares);
        Assert.Contains(pairs, static pair => !Switches.Compares(pair));
    }

    [Fact]
    public void Reaches_pairs_that_are_equal_and_written_differently()
    {
        var cases = new RatioCases(1);
        var pairs = Enumerable.Range(0, Samples).Select(_ => cases.NextPair());
        Assert.Contains(pairs, static pair => pair.Left.Numerator != pair.Right.Numerator && BigRational.Of(pair.Left).IsSameAs(BigRational.Of(pair.Right)));
    }

    [Fact]
    public void Repeats_itself_from_the_same_seed()
    {
        var (first, second) = (new RatioCases(7), new RatioCases(7));
        Assert.All(Enumerable.Range(0, Samples), _ => Assert.Equal(first.NextPair(), second.NextPair()));
    }

    private static bool IsNearTie(RatioCase value, int decimals)
    {
        var (numerator, scale) = BigRational.Unscaled(value.Numerator);
        var digits = BigRational.Unscaled(value.Denominator).Unscaled.ToString().TrimStart('-').Length;
        return digits is >= 25 and <= 28 && !BigRational.Of(value).IsTie(decimals + 2)
            && BigRational.Of(value with { Numerator = Clusters.Make(numerator - 1, scale) }).Round(decimals + 2, Rounding.HalfAwayFromZero)
            != BigRational.Of(value with { Numerator = Clusters.Make(numerator + 1, scale) }).Round(decimals + 2, Rounding.HalfAwayFromZero);
    }

    private static void ReachesBothSides(Predicate<RatioCase> narrow)
    {
        Reaches(narrow);
        Reaches(value => !narrow(value));
    }

    private static void Reaches(Predicate<RatioCase> trap)
    {
        var cases = new RatioCases(1);
        Assert.Contains(Enumerable.Range(0, Samples).Select(_ => cases.Next()), trap);
    }
}
