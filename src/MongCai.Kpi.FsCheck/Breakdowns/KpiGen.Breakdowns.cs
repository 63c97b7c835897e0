using FsCheck;
using FsCheck.Fluent;

namespace MongCai.Kpi.Testing;

/// <content>Generators of breakdowns and their categories.</content>
public static partial class KpiGen
{
    private const int ManyCategories = 16;
    private const int MostCategories = 4;
    private const int OldestAge = 100;

    private static readonly string[] CategoryCodes = ["F", "M", "other", "kinh", "Tày", "x:1.0/a_b-c"];

    /// <summary>Gets a generator of categories: the total, and those of single and of crossed breakdowns.</summary>
    public static Gen<Category> Categories => Gen.Frequency(
        (1, Gen.Constant(Category.Total)),
        (4, Breakdowns.SelectMany(static breakdown => Gen.Elements(breakdown.Categories.AsEnumerable()))));

    /// <summary>Gets a generator of breakdowns of one category, or of up to four where FsCheck's size is 50.</summary>
    /// <remarks>
    /// They are exhaustive or not, and have named categories or ranges of a number, with and without gaps between them. Some are two or three breakdowns
    /// crossed. Now and then a breakdown by ranges has more categories.
    /// </remarks>
    public static Gen<Breakdown> Breakdowns => Gen.Frequency(
        (3, Gen.Elements("sex", "ethnic-group", "dân-tộc", "a").SelectMany(ListedAs)),
        (2, RangesOfAge),
        (2, CrossedBreakdowns));

    /// <summary>Gets a generator of categories that is mostly the total, because most figures are of all.</summary>
    internal static Gen<Category> MostlyTotal => Gen.Frequency((5, Gen.Constant(Category.Total)), (1, Categories));

    private static Gen<Breakdown> ListedAs(string code) =>
        from codes in Gen.Shuffle(CategoryCodes)
        from count in Lengths.Between(1, MostCategories, CategoryCodes.Length)
        from names in Gen.ArrayOf(LocalisedTexts, count)
        from name in LocalisedTexts
        from isNamed in BoundaryGen.Booleans
        from isExhaustive in Gen.Frequency((2, Gen.Constant(value: true)), (1, Gen.Constant(value: false)))
        let breakdown = new Breakdown(code, [.. codes.Zip(names)]) { IsExhaustive = isExhaustive }
        select isNamed ? breakdown with { Name = name } : breakdown;

    // A range that is left out makes a gap, and whoever lies in the gap is in no category.
    private static Gen<Breakdown> RangesOfAge =>
        from count in Gen.Frequency((9, Lengths.Between(0, MostCategories - 1)), (1, Lengths.Between(0, ManyCategories)))
        from drawn in Gen.ArrayOf(Gen.Choose(0, OldestAge), count)
        from without in Gen.Choose(0, 2 * MostCategories)
        let cuts = drawn.Distinct().Order().ToArray()
        let ranges = Enumerable.Range(0, cuts.Length + 1).Select(place => RangeAt(cuts, place)).ToArray()
        let left = ranges.Where((_, place) => place != without || ranges.Length == 1).ToArray()
        select Breakdown.OfRanges("age", left) with { IsExhaustive = left.Length == ranges.Length };

    private static Gen<Breakdown> CrossedBreakdowns =>
        from sex in ListedAs("sex")
        from age in RangesOfAge
        from ethnic in ListedAs("ethnic-group")
        from crossed in Gen.Elements<IReadOnlyList<Breakdown>>([sex, age], [age, sex], [sex, ethnic], [ethnic, age, sex])
        select Breakdown.Cross(crossed);

    private static (string Code, RationalInterval Values) RangeAt(int[] cuts, int place) =>
        cuts.Length == 0 ? ("all", RationalInterval.Unbounded)
        : place == 0 ? ($"<{(Rational)cuts[0]}", RationalInterval.Below(cuts[0]))
        : place == cuts.Length ? ($"{(Rational)cuts[^1]}+", RationalInterval.AtLeast(cuts[^1]))
        : ($"{(Rational)cuts[place - 1]}-{(Rational)(cuts[place] - 1)}", RationalInterval.Between(cuts[place - 1], cuts[place], includesUpper: false));
}
