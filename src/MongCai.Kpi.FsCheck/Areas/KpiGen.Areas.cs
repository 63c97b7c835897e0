using FsCheck;
using FsCheck.Fluent;

namespace MongCai.Kpi.Testing;

/// <content>Areas.</content>
public static partial class KpiGen
{
    // In pairs: by a zero in front, by case, behind a long common beginning.
    private static readonly string[] NearlyTheSame =
        ["06712", "6712", "fr-75", "FR-75", "Móng-Cái", "MÓNG-CÁI", "quang-ninh.mong-cai.hai-hoa", "quang-ninh.mong-cai.hai-yen", "1", "11", "1-1"];

    /// <summary>
    /// Codes of one to five digits, of letters and punctuation, and that of the reporting authority. One in four is one of a few that are nearly the same: by a zero in front, by case, by what follows a long
    /// common beginning.
    /// </summary>
    public static Gen<AreaCode> AreaCodes => Gen.Frequency(
        (1, Gen.Constant(AreaCode.ReportingAuthority)),
        (2, Gen.Elements(NearlyTheSame).Select(static code => new AreaCode(code))),
        (3, from number in Gen.Choose(1, 99_999) from digits in Gen.Elements("0", "00", "00000") select new AreaCode(((Rational)number).ToString(NumberFormat.Invariant).PadLeft(digits.Length, '0'))),
        (1, Gen.Elements("22:06712-a/b.c_d", "Móng-Cái", "FR-75", "a", "0", "Ω")
            .Select(static code => new AreaCode(code))));

    /// <summary>Areas as they were for a time, in a whole or not, bounded on neither, one or both sides.</summary>
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
    /// Areas in two or three tiers over thirty years, in which communes merge, are split, are renamed and change hands, and a tier may be abolished; with what became of whom.
    /// One commune or few where FsCheck's size is small, up to eight where it is 50, and from there on 3 in 100 of one to four hundred.
    /// </summary>
    public static Gen<AreaHierarchy> AreaHierarchies => TerritoryGen.Territories.Select(static territory => new AreaHierarchy(territory.Spans, territory.Successions));

    /// <summary>One area that becomes a part of another one, whole or with a share.</summary>
    public static Gen<AreaSuccession> AreaSuccessions =>
        from old in AreaCodes
        from successor in AreaCodes
        from day in LocalDates
        from share in Shares
        select new AreaSuccession(old, old == successor ? new AreaCode($"{successor}-1") : successor, day, share);

    /// <summary>More than 0 and at most 1.</summary>
    internal static Gen<Ratio> Shares => Gen.Frequency(
        (1, Gen.Constant(new Ratio(1, 1))),
        (2, from whole in Gen.Choose(1, 100) from part in Gen.Choose(1, whole) select new Ratio(part, whole)));
}
