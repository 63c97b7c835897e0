using System.Globalization;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;

namespace MongCai.Kpi.Testing.Tests.Laws;

public partial class TextFormatLawsTests
{
    private static readonly Arbitrary<decimal> Amounts = Arb.From(
        from cents in Gen.Choose(-100_000, 100_000)
        from scale in Gen.Choose(0, 3)
        select new decimal(Math.Abs(cents), 0, 0, cents < 0, (byte)scale),
        static amount => new[] { 0m, 1m, 1.5m, -1m, 1000.5m, decimal.Truncate(amount) }.Where(simpler => Math.Abs(simpler) < Math.Abs(amount)));

    private static readonly Arbitrary<Percentage> Percentages = KpiArbitraries.Percentages();

    [Fact]
    public void The_types_of_the_library_keep_them()
    {
        Keeps(Percentages, MalformedTextGen.Percentages);
        Keeps(KpiArbitraries.PercentagePoints(), MalformedTextGen.PercentagePoints);
        Keeps(KpiArbitraries.Ratios(), MalformedTextGen.Ratios);
        Keeps(KpiArbitraries.Rationals(), MalformedTextGen.Rationals);
        Keeps(KpiArbitraries.ReportingPeriods(), MalformedTextGen.ReportingPeriods);
        Keeps(KpiArbitraries.ReportingCalendars(), MalformedTextGen.ReportingCalendars);
        Keeps(KpiArbitraries.AreaCodes(), MalformedTextGen.AreaCodes);
        Keeps(KpiArbitraries.PublishedFigures(), MalformedTextGen.PublishedFigures);
    }

    [Fact]
    public void They_keep_them_by_default_too()
    {
        Breaks.None(KpiLaws.TextFormat(Percentages));
        Breaks.None(KpiLaws.TextFormat(KpiArbitraries.PercentagePoints()));
        Breaks.None(KpiLaws.TextFormat(KpiArbitraries.Ratios()));
        Breaks.None(KpiLaws.TextFormat(KpiArbitraries.Rationals()));
        Breaks.None(KpiLaws.TextFormat(KpiArbitraries.ReportingPeriods()));
        Breaks.None(KpiLaws.TextFormat(KpiArbitraries.ReportingCalendars()));
        Breaks.None(KpiLaws.TextFormat(KpiArbitraries.AreaCodes()));
        Breaks.None(KpiLaws.TextFormat(KpiArbitraries.Categories()));
        Breaks.None(KpiLaws.TextFormat(KpiArbitraries.PublishedFigures()));
    }

    [Fact]
    public void Numbers_in_invariant_text_keep_them() =>
        Breaks.None(KpiLaws.TextFormat(static amount => amount.ToString(CultureInfo.InvariantCulture), Strict, Amounts));

    [Fact]
    public void A_text_that_loses_decimals_is_found()
    {
        var laws = KpiLaws.TextFormat(static percentage => $"{(Rational)percentage.Value}%", Percentage.Parse, Percentages);
        Breaks.Law(laws, laws.ComesBack);
    }

    [Fact]
    public void A_text_of_the_current_culture_is_found()
    {
#pragma warning disable RS0030, CA1305, MA0011, MA0076 // The current culture is what this is about.
        var laws = KpiLaws.TextFormat(static amount => amount.ToString("0.000"), static text => Strict(text), Amounts);
#pragma warning restore RS0030, CA1305, MA0011, MA0076
        Assert.All(Breaks.AllSeeds, seed =>
        {
            var thrown = Assert.Throws<LawBrokenException>(() => laws.IsTheSameEverywhere.Check(seed));
            Assert.Contains("under a culture with a decimal comma", thrown.Counterexample, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void A_parser_of_the_current_culture_is_found()
    {
#pragma warning disable RS0030, CA1305, MA0011 // The current culture is what this is about.
        var laws = KpiLaws.TextFormat(static amount => amount.ToString(CultureInfo.InvariantCulture), static text => decimal.Parse(text), Amounts);
#pragma warning restore RS0030, CA1305, MA0011
        Assert.All(Breaks.AllSeeds, seed => Assert.Throws<LawBrokenException>(() => laws.IsTheSameEverywhere.Check(seed)));
    }

    [Fact]
    public void A_malformed_text_that_is_read_as_default_is_found()
    {
        var laws = KpiLaws.TextFormat(
            static amount => amount.ToString(CultureInfo.InvariantCulture), static text => decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var read) ? read : default, Amounts);
        Breaks.Law(laws, laws.RefusesTheMalformed);
    }

    [Fact]
    public void A_parser_that_lets_an_end_of_line_pass_is_found()
    {
        var trimming = LawsOf(static text => text.Contains('\0', StringComparison.Ordinal) ? throw new FormatException() : int.Parse(text, NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture));
        Breaks.Law(trimming, trimming.RefusesTheMalformed);
        var laws = LawsOf(static text => LinePattern().Match(text) is { Success: true } match ? Number(match.Groups["digits"].Value) : throw new FormatException());
        Breaks.Law(laws, laws.RefusesTheMalformed);
        Assert.Contains("\\n\" is malformed, and is read as", Assert.Throws<LawBrokenException>(() => laws.Check(seed: 1)).Counterexample, StringComparison.Ordinal);
    }

    [Fact]
    public void A_parser_that_takes_any_digits_is_found()
    {
        var laws = LawsOf(static text => DigitPattern().IsMatch(text) ? Number(text) : throw new FormatException());
        Breaks.Law(laws, laws.RefusesTheMalformed);
        Assert.Matches("\"[٠-٩０-９]+\" is malformed, and is read as [0-9]+", Assert.Throws<LawBrokenException>(() => laws.Check(seed: 1)).Counterexample);
    }

    [Fact]
    public void A_strict_parser_and_a_format_without_digits_keep_them()
    {
        Breaks.None(LawsOf(static text => StrictPattern().IsMatch(text) ? Number(text) : throw new FormatException()));
        Breaks.None(KpiLaws.TextFormat(static word => word, static text => text is "district" or "town" ? text : throw new FormatException(), Gen.Elements("district", "town").ToArbitrary()));
    }

    [Fact]
    public void Texts_that_a_host_names_have_to_be_refused()
    {
        var laws = KpiLaws.TextFormat(static amount => amount.ToString(CultureInfo.InvariantCulture), Strict, Amounts, "1.", "007");
        Breaks.Law(laws, laws.RefusesTheMalformed);
        Assert.Contains("is malformed, and is read as", Assert.Throws<LawBrokenException>(() => laws.Check(seed: 1)).Counterexample, StringComparison.Ordinal);
    }

    [Fact]
    public void A_format_that_allows_more_says_what_it_refuses()
    {
        var notes = Gen.Elements("", "?", "a", "a b").ToArbitrary();
        Breaks.None(KpiLaws.TextFormat(static note => note, Note, notes, Gen.Elements("1", "a 2")));
        Assert.All(Breaks.AllSeeds, seed => Assert.Throws<LawBrokenException>(() => KpiLaws.TextFormat(static note => note, Note, notes, "1", "a 2").Check(seed)));
        var laws = KpiLaws.TextFormat(static note => note, Note, notes, Gen.Elements("1", "a"));
        Breaks.Law(laws, laws.RefusesTheMalformed, "\"a\" is malformed, and is read as a.");
    }

    [Fact]
    public void A_seed_shows_the_same_malformed_text_again()
    {
        var laws = KpiLaws.TextFormat(static note => note, static text => text, Gen.Constant("a").ToArbitrary(), MalformedTextGen.Percentages);
        Assert.All(Breaks.AllSeeds, seed => Assert.Equal(Assert.Throws<LawBrokenException>(() => laws.Check(seed)).Message, Assert.Throws<LawBrokenException>(() => laws.Check(seed)).Message));
    }

    [Fact]
    public void The_text_of_a_type_is_what_ToString_gives()
    {
        var laws = KpiLaws.TextFormat(Gen.Constant(new TwoTexts(0)).ToArbitrary(), Gen.Constant("x"));
        Breaks.Law(laws, laws.ComesBack, "0 is written \"no 0\", and read as 10.");
    }

    [Fact]
    public void A_date_of_the_current_calendar_is_found()
    {
        var days = Gen.Choose(1, 28).Select(static day => new DateTime(2019, 6, day)).ToArbitrary();
#pragma warning disable RS0030, CA1305, MA0011 // The current culture is what this is about.
        var laws = KpiLaws.TextFormat(static day => day.ToString("yyyy-MM-dd"), static text => DateTime.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture), days);
#pragma warning restore RS0030, CA1305, MA0011
        if (!Has("th-TH"))
        {
            Breaks.None(laws.IsTheSameEverywhere);
            return;
        }

        Breaks.Law(laws, laws.IsTheSameEverywhere);
        Assert.Contains("under a culture whose years are another calendar's (th-TH) \"2562-06-", Assert.Throws<LawBrokenException>(() => laws.Check(seed: 1)).Counterexample, StringComparison.Ordinal);
    }

    [Fact]
    public void Capitals_of_the_current_culture_are_found()
    {
#pragma warning disable CA1304, CA1311, MA0011 // The current culture is what this is about.
        var laws = KpiLaws.TextFormat(static word => word.ToUpper(), static text => text switch { "DISTRICT" => "district", "TOWN" => "town", _ => throw new FormatException() }, Gen.Elements("district", "town").ToArbitrary());
#pragma warning restore CA1304, CA1311, MA0011
        if (!Has("tr-TR"))
        {
            Breaks.None(laws.IsTheSameEverywhere);
            return;
        }

        Breaks.Law(laws, laws.IsTheSameEverywhere, "It is written \"DISTRICT\", and under a culture with other capital letters (tr-TR) \"DİSTRİCT\".");
    }

    [Fact]
    public void A_value_that_cannot_be_written_is_found_by_every_law()
    {
        var laws = KpiLaws.TextFormat(static _ => throw new NotSupportedException("no text"), Strict, Amounts);
        Assert.All(laws.All, law => Assert.Contains("NotSupportedException, no text", Assert.Throws<LawBrokenException>(() => law.Check(seed: 1)).Counterexample, StringComparison.Ordinal));
    }

    [Fact]
    public void The_current_culture_is_given_back()
    {
#pragma warning disable RS0030 // The current culture is what this is about.
        var before = CultureInfo.CurrentCulture;
        KpiLaws.TextFormat(Percentages).Check(seed: 1);
        Assert.Same(before, CultureInfo.CurrentCulture);
#pragma warning restore RS0030
    }

    [GeneratedRegex(@"^(?<digits>[0-9]+)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex LinePattern();

    [GeneratedRegex(@"\A\d+\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex DigitPattern();

    [GeneratedRegex(@"\A[0-9]+\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex StrictPattern();

    private static TextFormatLaws<int> LawsOf(Func<string, int> parse) =>
        KpiLaws.TextFormat(static number => number.ToString(CultureInfo.InvariantCulture), parse, Gen.Choose(0, 9_999).ToArbitrary());

    private static int Number(string digits) => digits.Aggregate(0, static (number, digit) => (10 * number) + CharUnicodeInfo.GetDecimalDigitValue(digit));

    private static void Keeps<T>(Arbitrary<T> values, Gen<string> malformed)
        where T : IParsable<T> => Breaks.None(KpiLaws.TextFormat(values, malformed));

    /// <summary>Reads a note: any text without digits, trimmed.</summary>
    private static string Note(string text) => text.Any(char.IsAsciiDigit) ? throw new FormatException() : text.Trim();

    private static decimal Strict(string text) =>
        text.Contains('\0', StringComparison.Ordinal) ? throw new FormatException() : decimal.Parse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    /// <summary>Determines whether the machine has culture data for a culture.</summary>
    private static bool Has(string culture) => CultureInfo.GetCultures(CultureTypes.SpecificCultures).Any(one => string.Equals(one.Name, culture, StringComparison.Ordinal));

    /// <summary>A value with one text for ToString() and another one for interpolation.</summary>
    private sealed record TwoTexts(int Value) : IParsable<TwoTexts>, IFormattable
    {
        public static TwoTexts Parse(string s, IFormatProvider? provider) => s is "x" ? throw new FormatException() : new(10);

        public static bool TryParse(string? s, IFormatProvider? provider, out TwoTexts result) => (result = new(10)) is not null;

        public override string ToString() => $"no {(Rational)Value}";

        public string ToString(string? format, IFormatProvider? formatProvider) => $"{(Rational)Value}";
    }
}
