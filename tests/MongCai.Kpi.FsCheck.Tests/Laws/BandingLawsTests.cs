namespace MongCai.Kpi.Testing.Tests.Laws;

public class BandingLawsTests
{
    private static readonly string[] Colours = ["red", "yellow", "green"];

    [Fact]
    public void The_bands_of_the_library_keep_them() => Breaks.None(KpiLaws.Banding(BandScale.RedYellowGreen));

    [Fact]
    public void Bands_of_a_host_keep_them()
    {
        Breaks.None(KpiLaws.Banding(Colours, static attained => attained < new Ratio(3, 4) ? "red" : attained < new Ratio(9, 10) ? "yellow" : "green"));
        Breaks.None(KpiLaws.Banding(("red", static attained => attained < new Ratio(1, 2)), ("green", static attained => attained >= new Ratio(1, 2))));
    }

    [Fact]
    public void A_gap_is_found()
    {
        // A product on the market has these bands: green from 90, yellow from 75 to 89, red below 75.
        var laws = KpiLaws.Banding(
            ("red", static attained => attained < new Ratio(75, 100)),
            ("yellow", static attained => attained >= new Ratio(75, 100) && attained <= new Ratio(89, 100)),
            ("green", static attained => attained >= new Ratio(90, 100)));
        Breaks.Law(laws, laws.IsTotal);
        Assert.Contains(Assert.Throws<LawBrokenException>(() => laws.Check(seed: 1)).Counterexample, ["89.001% is in no band.", "89.5% is in no band."], StringComparer.Ordinal);
    }

    [Fact]
    public void A_gap_of_one_value_is_found()
    {
        var laws = KpiLaws.Banding(("red", static attained => attained < new Ratio(733, 1000)), ("green", static attained => attained > new Ratio(733, 1000)));
        Breaks.Law(laws, laws.IsTotal, "73.3% is in no band.");
    }

    [Fact]
    public void A_gap_between_two_neighbours_is_found()
    {
        // This is how somebody closes the gap between 89 and 90 after meeting it.
        var laws = ToYellow(new Ratio(89_999, 100_000), static attained => attained >= new Ratio(90, 100));
        Breaks.Law(laws, laws.IsTotal, "89.9995% is in no band.");
        laws = ToYellow(new Ratio(899_999, 1_000_000), static attained => attained >= new Ratio(90, 100));
        Breaks.Law(laws, laws.IsTotal, "89.9999375% is in no band.");
        laws = ToYellow(new Ratio(899_999_999, 1_000_000_000), static attained => attained >= new Ratio(90, 100));
        Breaks.Law(laws, laws.IsTotal);
    }

    [Fact]
    public void An_overlap_between_two_neighbours_is_found()
    {
        var laws = ToYellow(new Ratio(899_999, 1_000_000), static attained => attained >= new Ratio(899_996, 1_000_000));
        Breaks.Law(laws, laws.IsTotal, "89.99975% is in yellow and in green.");
    }

    [Fact]
    public void An_overlap_is_found()
    {
        var laws = KpiLaws.Banding(("red", static attained => attained <= new Ratio(3, 4)), ("green", static attained => attained >= new Ratio(3, 4)));
        Breaks.Law(laws, laws.IsTotal, "75% is in red and in green.");
    }

    [Fact]
    public void A_band_that_nobody_named_is_found()
    {
        var laws = KpiLaws.Banding(Colours, static attained => attained > new Ratio(2, 1) ? "purple" : attained < new Ratio(3, 4) ? "red" : "green");
        Breaks.Law(laws, laws.IsTotal, "201% is in purple, which is none of red, yellow, green.");
    }

    [Fact]
    public void A_band_that_throws_is_found()
    {
        var laws = KpiLaws.Banding(Colours, static attained => Colours[(int)(attained.ToPercentage(0).Value / 34)]);
        Breaks.Law(laws, laws.IsTotal);
    }

    [Fact]
    public void A_wrong_order_is_found()
    {
        var laws = KpiLaws.Banding(Colours, static attained => attained > new Ratio(3, 2) ? "yellow" : attained < new Ratio(3, 4) ? "red" : "green");
        Breaks.Law(laws, laws.IsOrdered, "150% is in green, and 150.001%, which is higher, in yellow.");
    }

    [Fact]
    public void A_strip_in_the_wrong_order_is_found()
    {
        var laws = KpiLaws.Banding(Colours, static attained => attained >= new Ratio(82, 100) && attained < new Ratio(84, 100) ? "red" : attained < new Ratio(3, 4) ? "red" : attained < new Ratio(9, 10) ? "yellow" : "green");
        Breaks.Law(laws, laws.IsOrdered);
    }

    [Fact]
    public void A_hole_at_two_thirds_is_found()
    {
        var laws = KpiLaws.Banding(Colours, static attained => attained == new Ratio(2, 3) ? null : attained < new Ratio(3, 4) ? "red" : "green");
        Breaks.Law(laws, laws.IsTotal, "2/3 (about 66.67%) is in no band.");
        var lower = KpiLaws.Banding(Colours, static attained => attained == new Ratio(5, 7) ? "red" : attained < new Ratio(1, 2) ? "red" : "yellow");
        Breaks.Law(lower, lower.IsOrdered);
    }

    [Fact]
    public void A_colour_that_remembers_is_found()
    {
        // The colour stays green until well below its threshold, so that it does not flicker.
        var last = "red";
        var laws = KpiLaws.Banding(Colours, attained => last = attained >= new Ratio(9, 10) || (attained >= new Ratio(85, 100) && string.Equals(last, "green", StringComparison.Ordinal)) ? "green" : "red");
        foreach (var seed in Breaks.AllSeeds)
        {
            last = "red";
            Assert.Equal(laws.IsPure.Name, Assert.Throws<LawBrokenException>(() => laws.Check(seed)).Law?.Name);
        }
    }

    [Fact]
    public void Edges_that_are_given_are_looked_at()
    {
        // The gap is one household of 541 wide, and nothing else leads near it.
        Func<Ratio, string?> colour = static attained => attained > new Ratio(400, 541) && attained < new Ratio(401, 541) ? null : "red";
        Breaks.None(KpiLaws.Banding(Colours, static attained => attained > new Ratio(400_000_001, 541_000_000) && attained < new Ratio(400_000_002, 541_000_000) ? null : "red"));
        var laws = KpiLaws.Banding(Colours, colour).WithEdges(new Ratio(400, 541));
        Breaks.Law(laws, laws.IsTotal);
        Assert.Throws<ArgumentNullException>("edges", () => laws.WithEdges(null!));
    }

    private static BandingLaws ToYellow(Ratio last, Func<Ratio, bool> isGreen) => KpiLaws.Banding(
        ("red", static attained => attained < new Ratio(75, 100)),
        ("yellow", attained => attained >= new Ratio(75, 100) && attained <= last),
        ("green", isGreen));
}
