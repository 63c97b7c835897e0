using FsCheck;
using FsCheck.Fluent;

namespace MongCai.Kpi.Testing;

/// <content>Generators of areas and hierarchies.</content>
public static partial class KpiGen
{
    // The codes come in groups that differ only by a zero in front, by case, or after a long common beginning.
    private static readonly string[] NearlyTheSame =
        ["06712", "6712", "fr-75", "FR-75", "Móng-Cái", "MÓNG-CÁI", "quang-ninh.mong-cai.hai-hoa", "quang-ninh.mong-cai.hai-yen", "1", "11", "1-1"];

    /// <summary>
    /// Gets the generator of area codes: of one to five digits, of letters and punctuation, and the code of the reporting authority. Two in seven are from a
    /// few codes that are nearly the same: they differ by a zero in front, by case, or after a long common beginning.
    /// </summary>
    public static Gen<AreaCode> AreaCodes => Gen.Frequency(
        (1, Gen.Constant(AreaCode.ReportingAuthority)),
        (2, Gen.Elements(NearlyTheSame).Select(static code => new AreaCode(code))),
        (3, from number in Gen.Choose(1, 99_999) from digits in Gen.Elements("0", "00", "00000") select new AreaCode(((Rational)number).ToString(NumberFormat.Invariant).PadLeft(digits.Length, '0'))),
        (1, Gen.Elements("22:06712-a/b.c_d", "Móng-Cái", "FR-75", "a", "0", "Ω")
            .Select(static code => new AreaCode(code))));

    /// <summary>Gets the generator of spans of areas, with or without a parent, bounded on neither, one or both sides.</summary>
    public static Gen<AreaSpan> AreaSpans =>
        from area in AreaCodes
        from parent in AreaCodes
        from hasParent in BoundaryGen.Booleans
        from name in LocalisedTexts
        from days in DateIntervals
        from hasBegun in BoundaryGen.Booleans
        from hasEnded in BoundaryGen.Booleans
        select new AreaSpan(area, hasParent && parent != area ? parent : null, name, hasBegun ? days.Start : null, hasEnded ? days.End : null);

    /// <summary>
    /// Gets the generator of hierarchies of two or three tiers over thirty years, in which communes merge, are split, are renamed and change their district,
    /// and a tier may be abolished; with the successions.
    /// </summary>
    /// <remarks>
    /// A hierarchy has one commune or few where FsCheck's size is small, and up to eight where the size is 50. From there on, 3 in 100 have from one to four
    /// hundred.
    /// </remarks>
    public static Gen<AreaHierarchy> AreaHierarchies => TerritoryGen.Territories.Select(static territory => new AreaHierarchy(territory.Spans, territory.Successions));

    /// <summary>Gets the generator of successions, in which one area becomes a part of another one, whole or with a share.</summary>
    public static Gen<AreaSuccession> AreaSuccessions =>
        from old in AreaCodes
        from successor in AreaCodes
        from day in LocalDates
        from share in Shares
        select new AreaSuccession(old, old == successor ? new AreaCode($"{successor}-1") : successor, day, share);

    /// <summary>Gets the generator of shares of more than 0 and at most 1.</summary>
    internal static Gen<Ratio> Shares => Gen.Frequency(
        (1, Gen.Constant(new Ratio(1, 1))),
        (2, from whole in Gen.Choose(1, 100) from part in Gen.Choose(1, whole) select new Ratio(part, whole)));
}
