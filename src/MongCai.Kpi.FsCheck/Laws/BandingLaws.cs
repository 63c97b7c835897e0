using FsCheck;
using FsCheck.Fluent;

namespace MongCai.Kpi.Testing;

/// <summary>The laws of bands of attainment: every attainment has a band, always the same one, and a higher attainment never has a lower band.</summary>
/// <remarks>
/// <para>Use them to test a function or conditions of a host that give an attainment its band, or its colour.</para>
/// <para>A case has up to 25 attainments: whole percents in turn, all halves, thirds, … twelfths, some far apart, and some around the known thresholds. They
/// are asked about upwards and, because the part may remember earlier questions, downwards again. Where the band changes between two of them, the place of
/// the change is searched for, so that a gap or an overlap of a billionth of a percentage point is found. A case takes about 60 calls.</para>
/// </remarks>
public sealed class BandingLaws : LawSet
{
    private readonly PartUnderTest _part;
    private readonly string[] _bands;
    private readonly Func<Ratio, IReadOnlyList<string>> _bandsOf;
    private readonly Arbitrary<AttainmentGrid> _cases;

    internal BandingLaws(PartUnderTest part, string[] fromLowest, Func<Ratio, IReadOnlyList<string>> bandsOf, IReadOnlyCollection<Ratio> edges)
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

    /// <summary>Gets the law that every attainment is in exactly one of the named bands: there is no gap and no overlap.</summary>
    public Law IsTotal { get; }

    /// <summary>Gets the law that an attainment is in the same band whatever was asked before.</summary>
    /// <remarks>
    /// A colour that waits until a value is well below its threshold breaks it: two districts with the same attainment would have different colours.
    /// </remarks>
    public Law IsPure { get; }

    /// <summary>Gets the law that a higher attainment is never in a lower band.</summary>
    public Law IsOrdered { get; }

    /// <summary>Returns the same laws, with cases close to the given thresholds as well.</summary>
    /// <remarks>
    /// Attainments on a threshold are written as fractions of any whole; those beside it differ from it by a hair, by half a printed unit or by one
    /// household.
    /// </remarks>
    /// <param name="edges">The known thresholds, in place of those before. The laws of a <see cref="BandScale"/> have its thresholds from the start.</param>
    /// <returns>The same laws, with cases around the given thresholds.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="edges"/> is null.</exception>
    /// <example><c>KpiLaws.Banding(["red", "green"], ours).WithEdges(new Ratio(9, 10)).Check()</c></example>
    public BandingLaws WithEdges(params IEnumerable<Ratio> edges) => new(_part, _bands, _bandsOf, [.. Preconditions.NotNull(edges)]);

    /// <summary>Returns the law that the part gives the same bands as a scale.</summary>
    /// <remarks>It finds a threshold that was rounded, and a threshold that belongs to the wrong band.</remarks>
    /// <param name="scale">The scale with the right bands; its codes have to be those of the part.</param>
    /// <returns>The law, which a test checks with <c>Check()</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="scale"/> is null.</exception>
    public Law AgreesWith(BandScale scale)
    {
        Preconditions.NotNull(scale);
        return Law.Of(
            _part,
            $"the bands are those of {scale}",
            AttainmentGrid.Around([.. scale.Steps.Select(static step => step.From)]),
            grid => grid.Values.Select(attained => WhyNotTheBand(attained, scale.BandOf(attained).Code)).FirstOrDefault(static breach => breach is not null));
    }

    /// <summary>Returns the law that the part gives each attainment of a table the band that the table gives it.</summary>
    /// <param name="table">The attainments and the band of each; every attainment is asked about once.</param>
    /// <returns>The law, which a test checks with <c>Check()</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="table"/> is null.</exception>
    /// <exception cref="ArgumentException">The table is empty.</exception>
    public Law AgreesWith(IReadOnlyDictionary<Ratio, string> table) =>
        AgreementLaw.OfTable(_part, "the bands are those of the table", table, WhyNotTheBand);

    private string? WhyNotTotal(AttainmentGrid grid)
    {
        var bands = grid.Values.Select(BandsAt).ToArray();
        return grid.Values.Concat(Enumerable.Range(1, bands.Length - 1)
                .Where(place => !string.Equals(bands[place - 1], bands[place], StringComparison.Ordinal))
                .SelectMany(place => BandEdges.Between(grid.Values[place - 1], grid.Values[place], BandsAt)))
            .Select(WhyNotInOne)
            .FirstOrDefault(static breach => breach is not null);
    }

    private string? WhyNotInOne(Ratio attained) =>
        BandsOf(attained) is var bands && bands.Count != 1 ? $"{AttainmentCases.TextOf(attained)} is in {(bands.Count == 0 ? "no band" : string.Join(" and in ", bands))}."
        : !_bands.Contains(bands[0], StringComparer.Ordinal) ? $"{AttainmentCases.TextOf(attained)} is in {bands[0]}, which is none of {string.Join(", ", _bands)}."
        : null;

    private string? WhyNotPure(AttainmentGrid grid)
    {
        var up = grid.Values.Select(BandsAt).ToArray();
        for (var place = up.Length - 1; place >= 0; place--)
        {
            if (BandsAt(grid.Values[place]) is var again && !string.Equals(up[place], again, StringComparison.Ordinal))
            {
                return $"{AttainmentCases.TextOf(grid.Values[place])} is in {Words(up[place])}, and when it is asked about again, after {AttainmentCases.TextOf(grid.Values[Math.Min(place + 1, up.Length - 1)])}, in {Words(again)}.";
            }
        }

        return null;
    }

    private string? WhyNotOrdered(AttainmentGrid grid) =>
        grid.Values.Zip(grid.Values.Skip(1), WhyLower).FirstOrDefault(static breach => breach is not null);

    private string? WhyLower(Ratio low, Ratio high)
    {
        var points = Points(low, high);
        for (var place = 1; place < points.Length; place++)
        {
            if (PlaceAt(points[place - 1]) > PlaceAt(points[place]))
            {
                var (before, after) = BandEdges.Neighbours(points[place - 1], points[place], BandsAt);
                after = PlaceAt(before) > PlaceAt(after) ? after : points[place];
                return $"{AttainmentCases.TextOf(before)} is in {BandsAt(before)}, and {AttainmentCases.TextOf(after)}, which is higher, in {BandsAt(after)}.";
            }
        }

        return null;
    }

    /// <summary>Returns the two attainments and, where their bands differ, the two neighbours between them where the band changes.</summary>
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
        BandsAt(attained) is var ours && string.Equals(ours, band, StringComparison.Ordinal) ? null : $"{AttainmentCases.TextOf(attained)} is in {Words(ours)}, and has to be in {band}.";

    private IReadOnlyList<string> BandsOf(Ratio attained) => _part.Ask(_bandsOf, attained);

    private string BandsAt(Ratio attained) => string.Join(" and ", BandsOf(attained));

    private static string Words(string bands) => bands.Length == 0 ? "no band" : bands;

    /// <summary>
    /// Returns the place of the band, counted from the lowest; null where the attainment is in no band or in several, which <see cref="IsTotal"/> reports.
    /// </summary>
    private int? PlaceAt(Ratio attained) =>
        BandsOf(attained) is [var band] && Array.IndexOf(_bands, band) is >= 0 and var place ? place : null;
}
