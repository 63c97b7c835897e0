using System.Globalization;
using MongCai.Kpi.Claims;

namespace MongCai.Kpi.Tests.Numbers;

/// <summary>Tests that a format provider is either respected or refused, both in writing and in reading.</summary>
public class CultureFormatTests
{
    private static readonly bool HasCultures = !string.Equals(Environment.GetEnvironmentVariable("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"), "1", StringComparison.Ordinal);

    public static TheoryData<string, string, string> Cultures => HasCultures
        ? new()
        {
            { "vi", "-1.234.567,5", "-1.234.568" },
            { "vi-VN", "-1.234.567,5", "-1.234.568" },
            { "en", "-1,234,567.5", "-1,234,568" },
            { "en-GB", "-1,234,567.5", "-1,234,568" },
            { "en-ZA", "-1\u00A0234\u00A0567,5", "-1\u00A0234\u00A0568" },
            { "de-DE", "-1.234.567,5", "-1.234.568" },
            { "de-CH", "-1\u2019234\u2019567.5", "-1\u2019234\u2019568" },
            { "fr-FR", "-1\u202F234\u202F567,5", "-1\u202F234\u202F568" },
            { "", "-1234567.5", "-1,234,568" },
        }
        : new() { { "", "-1234567.5", "-1,234,568" } };

    [Theory]
    [MemberData(nameof(Cultures))]
    public void A_culture_is_honoured_in_writing_and_in_reading(string name, string exact, string grouped)
    {
        var culture = Named(name);
        Rational number = -1_234_567.5m;
        Assert.Equal(exact, number.ToString(culture));
        Assert.Equal(grouped, number.ToString("N0", culture));
        Assert.Equal((-1_234_567.5m).ToString("F3", culture), number.ToString("F3", culture));
        Assert.Equal($"{exact} pp", new PercentagePoints(number).ToString(culture));
        Assert.Equal($"{exact}{(string.Equals(name, "fr-FR", StringComparison.Ordinal) ? "\u202F" : string.Empty)}%", new Percentage(-1_234_567.5m, 1).ToString(culture));
        Assert.Equal($"[{exact}..]".Replace("]", ")", StringComparison.Ordinal), RationalInterval.AtLeast(number).ToString(culture));
        Assert.Equal(exact, string.Create(culture, $"{number}"));
        Assert.Equal(exact, string.Format(culture, "{0}", number));

        Assert.Equal(number, Rational.Parse(exact, culture));
        Assert.True(Rational.TryParse(exact, culture, out var read) && read == number);
        Assert.Equal(number, Spans.Read<Rational>(exact, culture));
        Assert.Equal(new Percentage(-1_234_567.5m, 1), Percentage.Parse($"{exact}%", culture));
        Assert.Equal(new PublishedFigure(-1_234_567.5m, 1, FigureUnit.Percent), PublishedFigure.Parse($"{exact}%", culture));
    }

    [Fact]
    public void Vietnamese_and_English_cultures_choose_the_words_too()
    {
        if (!HasCultures)
        {
            return;
        }

        var figure = new PublishedFigure(1.4m, 1, hedge: Hedge.Over, multiplier: 1_000_000_000);
        Assert.Equal("trên 1,4 tỷ", figure.ToString(Named("vi-VN")));
        Assert.Equal("over 1.4 billion", figure.ToString(Named("en-US")));
        Assert.Equal("over 1,4 billion", figure.ToString(Named("de-DE")));
        Assert.Equal(figure, PublishedFigure.Parse("trên 1,4 tỷ", Named("vi")));
    }

    [Theory]
    [InlineData("hi-IN")]
    [InlineData("en-IN")]
    public void A_culture_that_groups_by_two_lends_its_marks(string name)
    {
        if (!HasCultures)
        {
            return;
        }

        var culture = Named(name);
        Assert.Equal("1,234,567.5", ((Rational)1_234_567.5m).ToString(culture));
        Assert.Equal(1_234_567.5m, Rational.Parse("1,234,567.5", culture));
    }

    [Theory]
    [InlineData(".", ".", "\".\" between whole part and decimals and \".\" between groups")]
    [InlineData(",,", ".", "\",,\" between whole part and decimals")]
    [InlineData(",", "", "and \"\" between groups")]
    [InlineData("/", ",", "\"/\" between whole part and decimals")]
    [InlineData(".", "1", "and \"1\" between groups")]
    [InlineData(".", "-", "and \"-\" between groups")]
    [InlineData("%", ".", "\"%\" between whole part and decimals")]
    public void Marks_that_no_text_could_be_read_back_with_are_refused(string decimalMark, string groupMark, string because)
    {
        var culture = WithMarks(decimalMark, groupMark);
        Assert.Contains(because, Assert.Throws<ArgumentException>(() => default(Ratio).ToString(culture)).Message, StringComparison.Ordinal);
        Assert.StartsWith("A copy of the invariant culture writes", Assert.Throws<ArgumentException>(() => default(Ratio).ToString(culture)).Message, StringComparison.Ordinal);
        Assert.StartsWith("The NumberFormatInfo writes", Assert.Throws<ArgumentException>(() => default(Ratio).ToString(culture.NumberFormat)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_marks_of_a_culture_are_its_own_where_they_were_changed()
    {
        Assert.Equal("-1_234_567!5", ((Rational)(-1_234_567.5m)).ToString(WithMarks("!", "_")));
        Assert.Equal((Rational)(-1_234_567.5m), Rational.Parse("-1_234_567!5", WithMarks("!", "_")));
        if (HasCultures)
        {
            var changed = (CultureInfo)Named("vi-VN").Clone();
            changed.NumberFormat.NumberGroupSeparator = " ";
            Assert.Equal("1 234,5", ((Rational)1234.5m).ToString(changed));
        }
    }

    [Fact]
    public void Marks_are_taken_over_as_a_cultures_are()
    {
        Assert.Equal("1_234!5", ((Rational)1234.5m).ToString(WithMarks("!", "_").NumberFormat));
        Assert.Equal("1234.5", ((Rational)1234.5m).ToString(NumberFormatInfo.InvariantInfo));
        Assert.Equal("1234.5", ((Rational)1234.5m).ToString(CultureInfo.InvariantCulture));
        Assert.Equal("1,234.5", ((Rational)1234.5m).ToString("N1", CultureInfo.InvariantCulture));
    }

    [Fact]
    public void A_provider_of_something_else_asks_for_a_format_or_for_nothing()
    {
        Assert.Equal("1.234,5", ((Rational)1234.5m).ToString(new Provider(NumberFormat.Vietnamese)));
        Assert.Equal("1_234!5", ((Rational)1234.5m).ToString(new Provider(WithMarks("!", "_").NumberFormat)));
        Assert.Equal("1234.5", ((Rational)1234.5m).ToString(new Provider(format: null)));
        Assert.Equal("1234.5", ((Rational)1234.5m).ToString(DateTimeFormatInfo.InvariantInfo));
    }

    [Fact]
    public void Without_culture_data_Vietnamese_and_English_are_known_by_name()
    {
        Assert.Equal("1.234,5", ((Rational)1234.5m).ToString(new WithoutData("vi")));
        Assert.Equal("1.234,5", ((Rational)1234.5m).ToString(new WithoutData("vi-VN")));
        Assert.Equal("1,234.5", ((Rational)1234.5m).ToString(new WithoutData("en-US")));
        Assert.Equal((Rational)1234.5m, Rational.Parse("1.234,5", new WithoutData("vi")));
        Assert.StartsWith("The culture de has no culture data on this machine.", Assert.Throws<ArgumentException>(static () => default(Rational).ToString(new WithoutData("de"))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(static () => default(Rational).ToString(new WithoutData("vir")));
    }

    [Theory]
    [InlineData("50\u202F%", "50%")]
    [InlineData("50,68\u202F%", "50.68%")]
    [InlineData("1\u202F250\u202F%", "1250%")]
    public void A_space_that_parts_groups_may_stand_before_the_percent_sign_too(string text, string invariant) =>
        Assert.Equal(invariant, Percentage.Parse(text, WithMarks(",", "\u202F")).ToString());

    [Theory]
    [InlineData("1\u202F25\u202F%", 4, "groups of three digits")]
    [InlineData("1\u202F\u202F250%", 2, "a digit, a mark or %")]
    public void A_group_of_another_length_is_refused_where_spaces_part_groups(string text, int position, string expected) =>
        Malformed.At(position, expected, text, () => Percentage.Parse(text, WithMarks(",", "\u202F")));

    [Fact]
    public void Codes_and_periods_are_the_same_under_every_provider()
    {
        IFormatProvider?[] providers = [null, NumberFormat.Vietnamese, WithMarks(".", "."), new Provider(format: null)];
        Assert.All(providers, static provider =>
        {
            Assert.Equal("2019-Q1 06712 sex=F 07-start", string.Create(provider, $"{ReportingPeriod.Quarter(2019, 1)} {new AreaCode("06712")} {Category.Parse("sex=F")} {ReportingCalendar.StartingIn(7, YearNaming.ByStart)}"));
            Assert.Equal(ReportingPeriod.Quarter(2019, 1), Spans.Read<ReportingPeriod>("2019-Q1", provider));
            Assert.Equal(new AreaCode("06712"), Spans.Read<AreaCode>("06712", provider));
        });
    }

#pragma warning disable RS0030 // Asked for only where there is culture data.
    private static CultureInfo Named(string name) => CultureInfo.GetCultureInfo(name);
#pragma warning restore RS0030

    private static CultureInfo WithMarks(string decimalMark, string groupMark)
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = decimalMark;
        culture.NumberFormat.NumberGroupSeparator = groupMark;
        return culture;
    }

    private sealed class Provider(IFormatProvider? format) : IFormatProvider
    {
        public object? GetFormat(Type? formatType) => format?.GetFormat(formatType);
    }

    // .NET creates every culture like this where it has no culture data: with another name, and the marks of the invariant culture.
    private sealed class WithoutData(string name) : CultureInfo(InvariantCulture.LCID)
    {
        public override string Name => name;
    }
}
