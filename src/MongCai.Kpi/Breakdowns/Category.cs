using System.ComponentModel;
using System.Runtime.InteropServices;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>
/// A part of those that an indicator counts: women, households of an ethnic group, women of 15 to 24. The total is a category of its own, which is meant where none is named. What a category is called, and
/// which ones there are beside it, is known to its <see cref="Breakdown"/>.
/// </summary>
/// <remarks>
/// <para>Text form: the codes of the breakdown and of the category, <c>sex=F</c>; of a crossed one those of each breakdown, <c>age*sex=15-24*F</c>, always in the order of the breakdowns' codes;
/// <c>_T</c> for <see cref="Total"/>. A code has letters, digits and <c>- _ . : / + &lt; &gt;</c>, with a letter or a digit among them. Where a text says <c>_T</c> of one of several breakdowns, it is not broken down by that one:
/// <c>age*sex=_T*F</c> is read as <c>sex=F</c>.</para>
/// <para>Equality is that of the characters. There is no order: that of the categories of a breakdown is the breakdown's. <c>default</c> is <see cref="Total"/>.</para>
/// </remarks>
/// <example><c>sex["F"]</c>, <c>Category.Parse("sex=F")</c></example>
[JsonConverter(typeof(TextJsonConverter<Category>))]
[TypeConverter(typeof(TextTypeConverter<Category>))]
[StructLayout(LayoutKind.Auto)]
public readonly partial record struct Category : ISpanFormattable, IUtf8SpanFormattable, ISpanParsable<Category>
{
    // Null for the total.
    private readonly string? _text;

    private Category(string text) => _text = text;

    /// <summary>Gets the category of all that are counted: what is meant where no category is named.</summary>
    public static Category Total => default;

    /// <summary>Gets whether it is the total.</summary>
    public bool IsTotal => _text is null;

    /// <summary>Gets the code of the breakdown that it is of, <c>sex</c> or <c>age*sex</c>; empty for the total.</summary>
    public string BreakdownCode => _text is null ? string.Empty : _text[.._text.IndexOf(Equal, StringComparison.Ordinal)];

    /// <summary>Gets its own code, <c>F</c> or <c>15-24*F</c>; <c>_T</c> for the total.</summary>
    public string Code => _text is null ? TotalText : _text[(_text.IndexOf(Equal, StringComparison.Ordinal) + 1)..];

    /// <summary>Crosses categories of different breakdowns: women, and 15 to 24, are women of 15 to 24.</summary>
    /// <param name="categories">The categories, in any order; what is named twice, also within a crossed one, is there once, and the total says nothing.</param>
    /// <returns>The category of those who are in all of them; the total where none is named.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="categories"/> is null.</exception>
    /// <exception cref="ArgumentException">Two of them are of one breakdown and differ: nobody is in both.</exception>
    /// <example><c>Category.Cross(sex["F"], age["15-24"])</c>, which is <c>Breakdown.Cross(sex, age)["F", "15-24"]</c></example>
    public static Category Cross(params IEnumerable<Category> categories)
    {
        (string Breakdown, string Code)[] parts = [.. Guard.Against.Null(categories).SelectMany(static category => category.Parts).Distinct()];
        return parts.GroupBy(static part => part.Breakdown, StringComparer.Ordinal).FirstOrDefault(static group => group.Skip(1).Any()) is { } several
            ? throw new ArgumentException($"Nobody is in {string.Join(" and in ", several.Select(static part => Of(part)))}: of a breakdown one is in one category.", nameof(categories))
            : Of(parts);
    }

    /// <summary>Returns whether all of it lies in another category: women of 15 to 24 in women, and everything in the total.</summary>
    /// <param name="whole">The other category.</param>
    /// <returns>True where it does; also where the two are the same.</returns>
    public bool IsWithin(Category whole)
    {
        var own = Parts;
        return Array.TrueForAll(whole.Parts, part => Array.IndexOf(own, part) >= 0);
    }

    /// <summary>The codes of each breakdown and its category, in the order of the breakdowns' codes; none for the total.</summary>
    internal (string Breakdown, string Code)[] Parts => _text is null ? [] : [.. BreakdownCode.Split(Star).Zip(Code.Split(Star))];

    /// <summary>The category that is in each of several, of different breakdowns; the total of none.</summary>
    internal static Category Of(params IEnumerable<(string Breakdown, string Code)> parts)
    {
        (string Breakdown, string Code)[] ordered = [.. parts.Where(static part => !string.Equals(part.Code, TotalText, StringComparison.Ordinal)).OrderBy(static part => part.Breakdown, StringComparer.Ordinal)];
        return ordered.Length == 0
            ? Total
            : new Category($"{string.Join(Star, ordered.Select(static part => part.Breakdown))}{Equal}{string.Join(Star, ordered.Select(static part => part.Code))}");
    }

    /// <summary>Why it is another category than the other one, or null where it is not.</summary>
    internal string? DifferenceFrom(Category other) => this == other ? null
        : other.IsTotal ? $"it is of {this}, a part, and not of the total"
        : IsTotal ? $"it is of the total, and not of {other}, a part"
        : $"the category is {this}, not {other}";

    /// <summary>The code where it is one.</summary>
    internal static string CodeOf(string code, string parameterName)
    {
        Guard.Against.Null(code, parameterName);
        var fault = FaultOf(code);
        return fault.IsFault ? throw new ArgumentException(fault.ToException(code).Message, parameterName)
            : string.Equals(code, TotalText, StringComparison.Ordinal) ? throw new ArgumentException($"{TotalText} is the total, which is no part of itself: a breakdown lists the parts.", parameterName)
            : code;
    }
}
