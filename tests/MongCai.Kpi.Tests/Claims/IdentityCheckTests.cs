using MongCai.Kpi.Claims;

namespace MongCai.Kpi.Tests.Claims;

public class IdentityCheckTests
{
    [Fact]
    public void Parts_add_up_to_the_whole()
    {
        Expect(IdentityCheck.PartsAndWhole(134, 97, 37), Agreement.Exact, "134", "0", "[134..134]");
        Expect(IdentityCheck.PartsAndWhole(133, 97, 37), Agreement.Contradiction, "134", "-1", "[134..134]");
        Expect(IdentityCheck.PartsAndWhole(Parse("100.0%"), Parse("33.3%"), Parse("33.3%"), Parse("33.3%")), Agreement.WithinRounding, "99.9", "0.1", "[99.75..100.05)");
        Expect(IdentityCheck.PartsAndWhole(Parse("100.2%"), Parse("33.3%"), Parse("33.3%"), Parse("33.3%")), Agreement.Contradiction, "99.9", "0.3", "[99.75..100.05)");
        Expect(IdentityCheck.PartsAndWhole(Parse("2 billion"), Parse("1.4 billion"), 700_000_000), Agreement.WithinRounding, "2100000000", "-100000000", "[2050000000..2150000000)");
    }

    [Fact]
    public void Opening_and_movements_lead_to_the_closing()
    {
        Expect(IdentityCheck.OpeningAndClosing(134, 97, -37), Agreement.Exact, "97", "0", "[97..97]");
        Expect(IdentityCheck.OpeningAndClosing(134, 98, -50, 12), Agreement.Contradiction, "96", "2", "[96..96]");
        Expect(IdentityCheck.OpeningAndClosing(134, 134), Agreement.Exact, "134", "0", "[134..134]");
        Expect(IdentityCheck.OpeningAndClosing(4.3m, 4m, -0.2m), Agreement.Contradiction, "4.1", "-0.1", "(4..4.2)");
    }

    [Fact]
    public void A_rate_of_a_total_is_the_count()
    {
        Expect(IdentityCheck.RateOfTotal(Parse("0.36%"), 27_000, 97), Agreement.WithinRounding, "97.2", "-0.2", "[95.85..98.55)");
        Expect(IdentityCheck.RateOfTotal(Parse("0.36%"), 26_575, 97), Agreement.Contradiction, "95.67", "1.33", "[94.34125..96.99875)");
        Expect(IdentityCheck.RateOfTotal(Parse("50%"), 200, 100), Agreement.Exact, "100", "0", "[99..101)");
        Expect(IdentityCheck.RateOfTotal(Parse("50%"), Parse("0.2 thousand"), 120), Agreement.WithinRounding, "100", "20", "[74.25..126.25)");
        Expect(IdentityCheck.RateOfTotal(Parse("-50%"), Parse("0.2 thousand"), -120), Agreement.WithinRounding, "-100", "-20", "(-126.25..-74.25]");
        Expect(IdentityCheck.RateOfTotal(Parse("0%"), Parse("0.2 thousand"), 1), Agreement.WithinRounding, "0", "1", "(-1.25..1.25)");
        Expect(IdentityCheck.RateOfTotal(Parse("50%"), 0, 0), Agreement.Exact, "0", "0", "[0..0]");
        Expect(IdentityCheck.RateOfTotal(Parse("50%"), Parse("over 200"), 5_000), Agreement.WithinRounding, "100", "4900", "(99..)");
        Expect(IdentityCheck.RateOfTotal(Parse("-50%"), Parse("over 200"), -5_000), Agreement.WithinRounding, "-100", "-4900", "(..-99)");
        Expect(IdentityCheck.RateOfTotal(Parse("under 50%"), 200, 101), Agreement.Contradiction, "100", "1", "(..100)");
        Expect(IdentityCheck.RateOfTotal(Parse("under 0%"), Parse("under 200"), 0), Agreement.Exact, "0", "0", "(..0]");
        Expect(IdentityCheck.RateOfTotal(Parse("about 0%"), 0, 0), Agreement.Exact, "0", "0", "[0..0]");
    }

    [Fact]
    public void Two_statements_of_one_figure_are_the_same()
    {
        Expect(IdentityCheck.TwoStatements(Parse("68.5%"), Parse("68.52%")), Agreement.WithinRounding, "68.5", "0.02", "[68.45..68.55)");
        Expect(IdentityCheck.TwoStatements(Parse("68.5%"), Parse("68.55%")), Agreement.WithinRounding, "68.5", "0.05", "[68.45..68.55)");
        Expect(IdentityCheck.TwoStatements(Parse("68.5%"), Parse("68.56%")), Agreement.Contradiction, "68.5", "0.06", "[68.45..68.55)");
        Expect(IdentityCheck.TwoStatements(Parse("over 1.4 billion"), 1_400_000_001), Agreement.WithinRounding, "1400000000", "1", "(1400000000..)");
        Expect(IdentityCheck.TwoStatements(Parse("over 1400000000"), 1_400_000_000), Agreement.Contradiction, "1400000000", "0", "(1400000000..)");
        Expect(IdentityCheck.TwoStatements(37, 37), Agreement.Exact, "37", "0", "[37..37]");
    }

    [Fact]
    public void Names_what_is_checked()
    {
        var check = IdentityCheck.OpeningAndClosing(134, 98, -37);
        Assert.Equal((IdentityKind.OpeningAndClosing, (PublishedFigure)98), (check.Kind, check.Given));
        Assert.Equal("Contradiction: 97 follows, 98 is given, difference 1", check.ToString());
        Assert.Equal(IdentityKind.PartsAndWhole, IdentityCheck.PartsAndWhole(1, 1).Kind);
        Assert.Equal(IdentityKind.RateOfTotal, IdentityCheck.RateOfTotal(Parse("1%"), 1, 1).Kind);
        Assert.Equal(IdentityKind.TwoStatements, IdentityCheck.TwoStatements(1, 1).Kind);
    }

    [Fact]
    public void Refuses_figures_that_cannot_be_held_against_each_other()
    {
        Assert.Throws<ArgumentException>("parts", static () => IdentityCheck.PartsAndWhole(1));
        Assert.Throws<ArgumentNullException>("parts", static () => IdentityCheck.PartsAndWhole(1, null!));
        Assert.Throws<ArgumentNullException>("movements", static () => IdentityCheck.OpeningAndClosing(1, 1, null!));
        Assert.Throws<ArgumentException>("parts", static () => IdentityCheck.PartsAndWhole(1, Parse("1%")));
        Assert.Throws<ArgumentException>("opening", static () => IdentityCheck.OpeningAndClosing(Parse("1%"), 1));
        Assert.Throws<ArgumentException>("movements", static () => IdentityCheck.OpeningAndClosing(1, 1, Parse("1 pp")));
        Assert.Throws<ArgumentException>("first", static () => IdentityCheck.TwoStatements(Parse("1%"), Parse("1 pp")));
        Assert.Throws<ArgumentException>("rate", static () => IdentityCheck.RateOfTotal(1, 1, 1));
        Assert.Throws<ArgumentException>("total", static () => IdentityCheck.RateOfTotal(Parse("1%"), Parse("1%"), 1));
        Assert.Throws<ArgumentException>("count", static () => IdentityCheck.RateOfTotal(Parse("1%"), 1, Parse("1%")));
        Assert.Throws<ArgumentException>("total", static () => IdentityCheck.RateOfTotal(Parse("1%"), -1, 1));
    }

    private static PublishedFigure Parse(string figure) => PublishedFigure.Parse(figure);

    private static void Expect(IdentityCheck check, Agreement agreement, string follows, string difference, string possible)
    {
        Assert.Equal((agreement, follows, difference), (check.Agreement, check.Computed.ToString(), check.Difference.ToString()));
        Assert.Equal(possible, check.Range.ToString());
    }
}
