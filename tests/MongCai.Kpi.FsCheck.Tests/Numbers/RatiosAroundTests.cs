namespace MongCai.Kpi.Testing.Tests.Numbers;

public class RatiosAroundTests
{
    private static readonly Ratio Edge = new(9, 10);

    [Fact]
    public void An_edge_is_met_as_many_a_fraction_and_missed_by_a_hair_and_by_a_point() => Samples.Reach(
        KpiGen.RatiosAround(Edge),
        ("on the edge, as another fraction", static ratio => ratio == Edge && ratio.Denominator > 10),
        ("below it by less than a printed unit", static ratio => ratio < Edge && Edge.Value - ratio.Value < 0.00001m),
        ("above it by less than a printed unit", static ratio => ratio > Edge && ratio.Value - Edge.Value < 0.00001m),
        ("one of whole numbers below", static ratio => ratio < Edge && ratio.Denominator <= 1_000 && ratio.Numerator.Round(0) == ratio.Numerator && ratio.Denominator != 100),
        ("half a unit of two decimals below", static ratio => Edge.Value - ratio.Value == 0.00005m),
        ("a point above", static ratio => ratio.Value - Edge.Value == 0.01m));

    [Fact]
    public void Without_an_edge_there_is_nothing_to_look_at()
    {
        Assert.Throws<ArgumentException>("edges", static () => KpiGen.RatiosAround());
        Assert.Throws<ArgumentNullException>("edges", static () => KpiGen.RatiosAround(null!));
    }
}
