using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace MongCai.Kpi.Testing.Tests.Laws;

public class TextFormatLawsTests
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
    public void Texts_that_a_host_names_have_to_be_refused()
    {
        var laws = KpiLaws.TextFormat(static amount => amount.ToString(CultureInfo.InvariantCulture), Strict, Amounts, "1.", "007");
        Breaks.Law(laws, laws.RefusesTheMalformed);
        Assert.Contains("is malformed, and is read as", Assert.Throws<LawBrokenException>(() => laws.Check(seed: 1)).Counterexample, StringComparison.Ordinal);
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

    private static void Keeps<T>(Arbitrary<T> values, Gen<string> malformed)
        where T : IParsable<T> => Breaks.None(KpiLaws.TextFormat(values, malformed.Sample(100)));

    private static decimal Strict(string text) =>
        text.Contains('\0', StringComparison.Ordinal) ? throw new FormatException() : decimal.Parse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
}
