using System.Globalization;
using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using MongCai.Kpi.Serialization;
using MongCai.Kpi.Testing;

namespace MongCai.Kpi.Tests.Numbers;

public class ColumnTextTests
{
    // The texts were worked out by hand from the continued fractions: 0 = [0], 1 = [1], 10 = [10]; 37/73 = [0; 1, 1, 36], whose second and fourth terms are
    // inverted; −1/2 = [−1; 2], whose first term is inverted as well.
    [Theory]
    [InlineData("0", "p1100")]
    [InlineData("1", "p1110")]
    [InlineData("9", "p1190")]
    [InlineData("10", "p12100")]
    [InlineData("37/73", "p11088811187639")]
    [InlineData("-1", "n8880")]
    [InlineData("-1/2", "n8888879")]
    public void A_number_is_its_continued_fraction_behind_a_letter(string number, string expected)
    {
        Assert.Equal(expected, ColumnText.WriteOrdered(Rational.Parse(number)));
        Assert.Equal(Rational.Parse(number), ColumnText.ReadOrdered(expected));
    }

    [Fact]
    public void The_order_of_the_texts_is_that_of_the_numbers() => Prop.ForAll(Pairs(), static pair =>
        Math.Sign(string.CompareOrdinal(ColumnText.WriteOrdered(pair.First), ColumnText.WriteOrdered(pair.Second))) == pair.First.CompareTo(pair.Second)).Check(Config.QuickThrowOnFailure.WithMaxTest(CaseCount.Of(fast: 500, all: 5_000)));

    [Fact]
    public void A_number_comes_back_exactly() => Prop.ForAll(Pairs(), static pair => ColumnText.ReadOrdered(ColumnText.WriteOrdered(pair.First)) == pair.First).Check(Config.QuickThrowOnFailure.WithMaxTest(CaseCount.Of(fast: 200, all: 2_000)));

    [Theory]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("p")]
    [InlineData("p9")]
    [InlineData("p110")]
    [InlineData("p11000")]
    [InlineData("p110 0")]
    [InlineData("p120100")]
    [InlineData("p1108889")]
    [InlineData("p199999999999")]
    [InlineData("n8890")]
    [InlineData("21110")]
    [InlineData("1/3")]
    [InlineData("١")]
    public void What_is_written_otherwise_is_refused(string text) => Assert.Throws<MalformedTextException>(() => ColumnText.ReadOrdered(text));

    [Fact]
    public void Values_are_written_as_their_texts()
    {
        Assert.Equal("2019-S1", ColumnText.Write(ReportingPeriod.HalfYear(2019, 1)));
        Assert.Equal(new Ratio(37, 73), ColumnText.Read<Ratio>("37/73"));
        Assert.Throws<ArgumentNullException>("text", static () => ColumnText.Read<Ratio>(null!));
        Assert.Throws<ArgumentNullException>("text", static () => ColumnText.ReadOrdered(null!));
        Assert.Throws<MalformedTextException>(static () => ColumnText.Read<Ratio>("37"));
    }

    [Fact]
    public void A_hosts_own_number_is_written_by_no_culture()
    {
        var thread = Thread.CurrentThread;
        var culture = thread.CurrentCulture;
        var comma = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        comma.NumberFormat.NumberDecimalSeparator = ",";
        comma.NumberFormat.NumberGroupSeparator = ".";
        thread.CurrentCulture = comma;
        try
        {
            Assert.Equal("5.5", ColumnText.Write(5.5m));
            Assert.Equal(5.5m, ColumnText.Read<decimal>("5.5"));
        }
        finally
        {
            thread.CurrentCulture = culture;
        }
    }

    // Besides usual pairs there are neighbours, and fractions that differ only far behind the decimal point.
    private static Arbitrary<(Rational First, Rational Second)> Pairs() => Arb.From(
        from first in KpiGen.Rationals
        from other in KpiGen.Rationals
        from step in Gen.Elements<Rational>(0, 1, -1, (Rational)1 / 3, Rational.Parse($"1/{BigInteger.Pow(10, 40)}"), Rational.Parse($"-1/{BigInteger.Pow(7, 50)}"))
        from near in Gen.Elements(true, false)
        select (first, near ? first + step : other));
}
