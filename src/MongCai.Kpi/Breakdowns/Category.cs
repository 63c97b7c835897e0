using System.ComponentModel;
using System.Runtime.InteropServices;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>
/// A part of those that an indicator counts, such as women, the households of an ethnic group, or women of 15 to 24; or the total of all that are counted.
/// </summary>
/// <remarks>
/// <para>One names a category on an <see cref="Observation"/> or a <see cref="Target"/>; where none is named, the total is meant. The <see cref="Breakdown"/>
/// of a category knows its name and the categories beside it.</para>
/// <para>The text form has the codes of the breakdown and of the category, <c>sex=F</c>. A crossed category has those of each breakdown,
/// <c>age*sex=15-24*F</c>, always in the order of the breakdowns' codes. <see cref="Total"/> is <c>_T</c>. A code has letters, digits and
/// <c>- _ . : / + &lt; &gt;</c>, with a letter or a digit among them. Where a text says <c>_T</c> for one of several breakdowns, the category is not broken
/// down by that one: <c>age*sex=_T*F</c> is read as <c>sex=F</c>.</para>
/// <para>Two categories are equal when the characters of their text forms are equal. Categories have no order of their own: a breakdown lists its
/// categories in the order in which they are shown. <c>default</c> is <see cref="Total"/>.</para>
/// </remarks>
/// <example>
/// <code>
/// Category women = Category.Parse("sex=F");
/// Category youngWomen = Category.Cross(women, Category.Parse("age=15-24"));
/// </code>
/// </example>
[JsonConverter(typeof(TextJsonConverter<Category>))]
[TypeConverter(typeof(TextTypeConverter<Category>))]
[StructLayout(LayoutKind.Auto)]
public readonly partial record struct Category : ISpanFormattable, IUtf8SpanFormattable, ISpanParsable<Category>
{
    // Null for the total.
    private readonly string? _text;

    private Category(string text) => _text = text;

    /// <summary>Gets the category of all that are counted, which is meant where no category is named.</summary>
    public static Category Total => default;

    /// <summary>Gets whether the category is the total.</summary>
    public bool IsTotal => _text is null;

    /// <summary>Gets the code of the category's breakdown, <c>sex</c> or <c>age*sex</c>; empty for the total.</summary>
    public string BreakdownCode => _text is null ? string.Empty : _text[.._text.IndexOf(Equal, StringComparison.Ordinal)];

    /// <summary>Gets the category's own code, <c>F</c> or <c>15-24*F</c>; <c>_T</c> for the total.</summary>
    public string Code => _text is null ? TotalText : _text[(_text.IndexOf(Equal, StringComparison.Ordinal) + 1)..];

    /// <summary>Creates the category of those who are in all of several categories: women, and 15 to 24, give women of 15 to 24.</summary>
    /// <param name="categories">
    /// The categories, in any order and of different breakdowns. A category that is named twice, also within a crossed one, counts once, and the total adds
    /// nothing.
    /// </param>
    /// <returns>The crossed category; the total where no other category is named.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="categories"/> is null.</exception>
    /// <exception cref="ArgumentException">Two of the categories are of one breakdown and differ, so that nobody is in both.</exception>
    /// <example><c>Category.Cross(sex["F"], age["15-24"])</c>, which is <c>Breakdown.Cross(sex, age)["F", "15-24"]</c></example>
    public static Category Cross(params IEnumerable<Category> categories)
    {
        (string Breakdown, string Code)[] parts = [.. Guard.Against.Null(categories).SelectMany(static category => category.Parts).Distinct()];
        return parts.GroupBy(static part => part.Breakdown, StringComparer.Ordinal).FirstOrDefault(static group => group.Skip(1).Any()) is { } several
            ? throw new ArgumentException($"Nobody is in {string.Join(" and in ", several.Select(static part => Of(part)))}: of a breakdown one is in one category.", nameof(categories))
            : Of(parts);
    }

    /// <summary>Determines whether all of the category lies in another one: women of 15 to 24 lie in women, and every category lies in the total.</summary>
    /// <param name="whole">The category that may contain this one.</param>
    /// <returns>True where the category lies in <paramref name="whole"/>, also where both are the same.</returns>
    public bool IsWithin(Category whole)
    {
        var own = Parts;
        return Array.TrueForAll(whole.Parts, part => Array.IndexOf(own, part) >= 0);
    }

    /// <summary>Gets the codes of each breakdown and its category, in the order of the breakdowns' codes; empty for the total.</summary>
    internal (string Breakdown, string Code)[] Parts => _text is null ? [] : [.. BreakdownCode.Split(Star).Zip(Code.Split(Star))];

    /// <summary>Creates the category that lies in each of several categories of different breakdowns; the total where there is none.</summary>
    internal static Category Of(params IEnumerable<(string Breakdown, string Code)> parts)
    {
        (string Breakdown, string Code)[] ordered = [.. parts.Where(static part => !string.Equals(part.Code, TotalText, StringComparison.Ordinal)).OrderBy(static part => part.Breakdown, StringComparer.Ordinal)];
        return ordered.Length == 0
            ? Total
            : new Category($"{string.Join(Star, ordered.Select(static part => part.Breakdown))}{Equal}{string.Join(Star, ordered.Select(static part => part.Code))}");
    }

    /// <summary>Returns why the category is not the same as another one, or null where it is.</summary>
    internal string? DifferenceFrom(Category other) => this == other ? null
        : other.IsTotal ? $"it is of {this}, a part, and not of the total"
        : IsTotal ? $"it is of the total, and not of {other}, a part"
        : $"the category is {this}, not {other}";

    /// <summary>Returns a code that a category may have, and throws for any other text.</summary>
    internal static string CodeOf(string code, string parameterName)
    {
        Guard.Against.Null(code, parameterName);
        var problem = ProblemOf(code);
        return problem.IsProblem ? throw new ArgumentException(problem.ToException(code).Message, parameterName)
            : string.Equals(code, TotalText, StringComparison.Ordinal) ? throw new ArgumentException($"{TotalText} is the total, which is no part of itself: a breakdown lists the parts.", parameterName)
            : code;
    }
}
