using FsCheck;
using FsCheck.Fluent;

namespace MongCai.Kpi.Testing;

/// <summary>What bands of attainment have to be: a colour for every value, the same each time, and never a worse one for a higher value.</summary>
/// <remarks>
/// A case is up to 25 attainments: percents in turn, all halves, thirds, … twelfths, some far apart, and those around the edges that are known. They are asked about upwards and, for what the part may remember, downwards again. Where bands
/// change between two of them, the edge is looked for, so that a gap or an overlap of a billionth of a percentage point is seen. A case takes some 60 calls.
/// </remarks>
public sealed class BandingLaws : LawSet
{
    private readonly AskedPart _part;
    private readonly string[] _bands;
    private readonly Func<Ratio, IReadOnlyList<string>> _bandsOf;
    private readonly Arbitrary<AttainmentGrid> _cases;

    internal BandingLaws(AskedPart part, string[] fromLowest, Func<Ratio, IReadOnlyList<string>> bandsOf, IReadOnlyCollection<Ratio> edges)
    {
        _part = part;
        _bands = fromLowest;
        _bandsOf = bandsOf;
        _cases = AttainmentGrid.Around(edges);
        IsTotal = Law.Of(part, "every attainment is in exactly one band", _cases, WhyNotTotal);
        IsPure = Law.Of(part, "an attainment is in the same band whenever it is asked about", _cases, WhyNotPure);
        IsOrdered = Law.Of(part, "a higher attainment is never in a lower band", _cases, WhyNotOrdered);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Law> All => [IsTotal, IsPure, IsOrdered];

    /// <summary>Every attainment is in one band of those that were named: there is no gap, and no overlap.</summary>
    public Law IsTotal { get; }

    /// <summary>An attainment is in the same band whatever was asked before: a colour that waits until a value is well below its threshold tells two districts with one attainment apart.</summary>
    public Law IsPure { get; }

    /// <summary>A higher attainment is never in a lower band.</summary>
    public Law IsOrdered { get; }

    /// <summary>Returns the same laws, with thresholds that are looked at closely: on them, as fractions of any whole, and beside them by a hair, by half a printed unit, by a household.</summary>
    /// <param name="edges">The thresholds, where they are known: of the bands of the library they always are.</param>
    /// <returns>The laws.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="edges"/> is null.</exception>
    /// <example><c>KpiLaws.Banding(["red", "green"], ours).WithEdges(new Ratio(9, 10)).Check()</c></example>
    public BandingLaws WithEdges(params IEnumerable<Ratio> edges) => new(_part, _bands, _bandsOf, [.. Given.NotNull(edges)]);

    /// <summary>Returns the law that the part gives the bands of a scale: no threshold is rounded to, none belongs to the wrong side.</summary>
    /// <param name="scale">What the bands have to be; its codes are the part's.</param>
    /// <returns>The law.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="scale"/> is null.</exception>
    public Law AgreesWith(BandScale scale)
    {
        Given.NotNull(scale);
        return Law.Of(
            _part,
            $"the bands are those of {scale}",
            AttainmentGrid.Around([.. scale.Steps.Select(static step => step.From)]),
            grid => grid.Values.Select(attained => WhyNotTheBand(attained, scale.BandOf(attained).Code)).FirstOrDefault(static fault => fault is not null));
    }

    /// <summary>Returns the law that the part gives the bands of a table.</summary>
    /// <param name="table">Attainments and their bands. Each is asked about.</param>
    /// <returns>The law.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="table"/> is null.</exception>
    /// <exception cref="ArgumentException">The table is empty.</exception>
    public Law AgreesWith(IReadOnlyDictionary<Ratio, string> table) =>
        Agreeing.OfTable(_part, "the bands are those of the table", table, WhyNotTheBand);

    private string? WhyNotTotal(AttainmentGrid grid)
    {
        var bands = grid.Values.Select(BandsAt).ToArray();
        return grid.Values.Concat(Enumerable.Range(1, bands.Length - 1)
                .Where(place => !string.Equals(bands[place - 1], bands[place], StringComparison.Ordinal))
                .SelectMany(place => BandEdges.Between(grid.Values[place - 1], grid.Values[place], BandsAt)))
            .Select(WhyNotInOne)
            .FirstOrDefault(static fault => fault is not null);
    }

    private string? WhyNotInOne(Ratio attained) =>
        BandsOf(attained) is var bands && bands.Count != 1 ? $"{Attained.TextOf(attained)} is in {(bands.Count == 0 ? "no band" : string.Join(" and in ", bands))}."
        : !_bands.Contains(bands[0], StringComparer.Ordinal) ? $"{Attained.TextOf(attained)} is in {bands[0]}, which is none of {string.Join(", ", _bands)}."
        : null;

    private string? WhyNotPure(AttainmentGrid grid)
    {
        var up = grid.Values.Select(BandsAt).ToArray();
        for (var place = up.Length - 1; place >= 0; place--)
        {
            if (BandsAt(grid.Values[place]) is var again && !string.Equals(up[place], again, StringComparison.Ordinal))
            {
                return $"{Attained.TextOf(grid.Values[place])} is in {Words(up[place])}, and when it is asked about again, after {Attained.TextOf(grid.Values[Math.Min(place + 1, up.Length - 1)])}, in {Words(again)}.";
            }
        }

        return null;
    }

    private string? WhyNotOrdered(AttainmentGrid grid) =>
        grid.Values.Zip(grid.Values.Skip(1), WhyLower).FirstOrDefault(static fault => fault is not null);

    private string? WhyLower(Ratio low, Ratio high)
    {
        var points = Points(low, high);
        for (var place = 1; place < points.Length; place++)
        {
            if (PlaceAt(points[place - 1]) > PlaceAt(points[place]))
            {
                var (before, after) = BandEdges.Neighbours(points[place - 1], points[place], BandsAt);
                after = PlaceAt(before) > PlaceAt(after) ? after : points[place];
                return $"{Attained.TextOf(before)} is in {BandsAt(before)}, and {Attained.TextOf(after)}, which is higher, in {BandsAt(after)}.";
            }
        }

        return null;
    }

    /// <summary>Two attainments, and between them the two neighbours where the bands change, if they do.</summary>
    private Ratio[] Points(Ratio low, Ratio high)
    {
        if (string.Equals(BandsAt(low), BandsAt(high), StringComparison.Ordinal))
        {
            return [low, high];
        }

        var (before, after) = BandEdges.Neighbours(low, high, BandsAt);
        return [low, before, after, high];
    }

    private string? WhyNotTheBand(Ratio attained, string band) =>
        BandsAt(attained) is var ours && string.Equals(ours, band, StringComparison.Ordinal) ? null : $"{Attained.TextOf(attained)} is in {Words(ours)}, and has to be in {band}.";

    private IReadOnlyList<string> BandsOf(Ratio attained) => _part.Ask(_bandsOf, attained);

    private string BandsAt(Ratio attained) => string.Join(" and ", BandsOf(attained));

    private static string Words(string bands) => bands.Length == 0 ? "no band" : bands;

    /// <summary>The place of the band, from below; null where it is in none or in several, which is another law's.</summary>
    private int? PlaceAt(Ratio attained) =>
        BandsOf(attained) is [var band] && Array.IndexOf(_bands, band) is >= 0 and var place ? place : null;
}
