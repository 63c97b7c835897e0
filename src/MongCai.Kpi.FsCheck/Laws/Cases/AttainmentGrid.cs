using FsCheck;
using FsCheck.Fluent;

namespace MongCai.Kpi.Testing;

/// <summary>The attainments that one case asks about, from the lowest to the highest: some at equal distances, some around the known thresholds.</summary>
internal sealed record AttainmentGrid(IReadOnlyList<Ratio> Values)
{
    private const int MostPoints = 25;
    private const int Million = 1_000_000;

    // The step between two attainments as a part of the whole: one percent, half a percent, a tenth of the whole, or a thousandth of a percentage point.
    private static readonly Gen<int> Parts = Gen.Frequency((5, Gen.Constant(100)), (2, Gen.Constant(200)), (1, Gen.Constant(10)), (1, Gen.Constant(100_000)));

    private static readonly Gen<AttainmentGrid> AtEqualDistances =
        from parts in Parts
        from percent in Gen.Frequency((6, Gen.Choose(-10, 150)), (1, Gen.Choose(-300, 500)))
        from points in Gen.Choose(2, MostPoints)
        let first = percent * parts / 100
        select new AttainmentGrid([.. Enumerable.Range(0, points).Select(step => new Ratio(first + step, parts))]);

    // These are all halves, thirds, … twelfths from nothing to one and a half times the target: the attainments of a rule over a few communes, quarters or
    // months.
    private static readonly Gen<AttainmentGrid> SimpleFractions =
        Gen.Choose(2, 12).Select(static whole => new AttainmentGrid([.. Enumerable.Range(0, (3 * whole / 2) + 1).Select(part => new Ratio(part, whole))]));

    private static readonly Gen<Ratio> Anywhere = Gen.Frequency(
        (4, Gen.Choose(0, 150).Select(static percent => AttainmentCases.OfPercent(percent))),
        (2, Gen.Choose(0, 150_000).Select(static thousandths => AttainmentCases.OfPercent((Rational)thousandths / 1_000))),
        (1, Gen.Choose(-300, 500).Select(static percent => AttainmentCases.OfPercent(percent))),
        (1, Gen.Elements(-Million, Million).Select(static times => new Ratio(times, 1))),
        (1, Gen.Elements<Rational>(0.001m, -0.001m, 99.999m, 100.001m).Select(AttainmentCases.OfPercent)));

    /// <summary>Creates the cases: grids at equal distances, attainments far apart, and attainments around the given thresholds.</summary>
    public static Arbitrary<AttainmentGrid> Around(IReadOnlyCollection<Ratio> edges)
    {
        List<(int, Gen<AttainmentGrid>)> kinds = [(4, AtEqualDistances), (2, SimpleFractions), (3, SomeOf(Anywhere))];
        if (edges.Count > 0)
        {
            kinds.Add((4, SomeOf(KpiGen.RatiosAround(edges))));
        }

        return Arb.From(Gen.Frequency([.. kinds]), static grid => grid.Simpler());
    }

    public override string ToString() => string.Join(", ", Values.Select(AttainmentCases.TextOf));

    // A loss of 25 against a planned loss of 30 is an attainment, too: -25/-30. So some lists have two negative parts.
    private static Gen<AttainmentGrid> SomeOf(Gen<Ratio> values) =>
        from count in Gen.Choose(2, 8)
        from drawn in Gen.ArrayOf(values, count)
        from isOfLosses in Gen.Frequency((7, Gen.Constant(value: false)), (1, Gen.Constant(value: true)))
        select new AttainmentGrid([.. drawn.Select(attained => isOfLosses ? new Ratio(-attained.Numerator, -attained.Denominator) : attained).Order()]);

    // The values are put in order again after shrinking, because a simpler value may be lower or higher than its neighbours.
    private IEnumerable<AttainmentGrid> Simpler() =>
        Lists.Shorter(Values, fewest: 1).Concat(Lists.WithOneSimpler(Values, AttainmentCases.Simpler).Select(static values => (IReadOnlyList<Ratio>)[.. values.Order()])).Select(static values => new AttainmentGrid(values));
}
