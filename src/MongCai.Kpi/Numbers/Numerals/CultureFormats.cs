using System.Globalization;

namespace MongCai.Kpi;

/// <summary>Finds the number format of a culture: one of the library's own where name and marks agree, or else one with the culture's marks.</summary>
internal static class CultureFormats
{
    private const string Vietnamese = "vi";
    private const string English = "en";
    private const string French = "fr";
    private const string InvariantLanguage = "ivl";

    // These characters stand in texts beside the digits, so that no format may use them as marks.
    private const string ReservedCharacters = "-\u2212/()%";

    /// <summary>Returns the number format that a culture stands for.</summary>
    /// <param name="culture">The culture that a caller passed.</param>
    /// <param name="parameterName">The name of the parameter that the culture was passed as.</param>
    /// <exception cref="ArgumentException">The culture has marks that no format can have, or it has no data on this machine.</exception>
    public static NumberFormat Of(CultureInfo culture, string? parameterName)
    {
        var own = OwnFormatOf(culture.Name);
        if (!HasData(culture))
        {
            return own ?? throw Refused($"The culture {culture.Name} has no culture data on this machine", parameterName);
        }

        return own is not null && HasMarksOf(culture.NumberFormat, own) ? own : Of(culture.NumberFormat, culture.Name.Length == 0 ? "A copy of the invariant culture" : $"The culture {culture.Name}", culture.Name, parameterName);
    }

    /// <summary>Returns the number format that a set of .NET's marks stands for.</summary>
    /// <param name="marks">The marks that a caller passed.</param>
    /// <param name="parameterName">The name of the parameter that the marks were passed as.</param>
    /// <exception cref="ArgumentException">The marks are such that no format can have them.</exception>
    public static NumberFormat Of(NumberFormatInfo marks, string? parameterName) =>
        ReferenceEquals(marks, NumberFormatInfo.InvariantInfo) ? NumberFormat.Invariant : Of(marks, $"The {nameof(NumberFormatInfo)}", nameof(NumberFormatInfo), parameterName);

    private static NumberFormat? OwnFormatOf(string name) =>
        name.Length == 0 ? NumberFormat.Invariant
        : IsLanguage(name, Vietnamese) ? NumberFormat.Vietnamese
        : IsLanguage(name, English) ? NumberFormat.English
        : IsLanguage(name, French) ? NumberFormat.French
        : null;

    private static bool IsLanguage(string name, string language) =>
        name.StartsWith(language, StringComparison.OrdinalIgnoreCase) && (name.Length == language.Length || name[language.Length] == '-');

    // Without culture data, .NET creates every culture with the data of the invariant one, whatever its name.
    private static bool HasData(CultureInfo culture) =>
        culture.Name.Length == 0 || !string.Equals(culture.ThreeLetterISOLanguageName, InvariantLanguage, StringComparison.Ordinal);

    private static bool HasMarksOf(NumberFormatInfo marks, NumberFormat format) =>
        IsOne(marks.NumberDecimalSeparator, format.DecimalMark) && IsOne(marks.NumberGroupSeparator, format.Thousands);

    private static bool IsOne(string separator, char mark) => separator.Length == 1 && separator[0] == mark;

    private static NumberFormat Of(NumberFormatInfo marks, string subject, string name, string? parameterName) =>
        (marks.NumberDecimalSeparator, marks.NumberGroupSeparator) is ([var decimalMark], [var groupMark]) && decimalMark != groupMark && IsFree(decimalMark) && IsFree(groupMark)
            ? new NumberFormat(name, decimalMark, groupMark, NumberFormatInfo.ReadOnly(marks))
            : throw Refused($"{subject} writes \"{marks.NumberDecimalSeparator}\" between whole part and decimals and \"{marks.NumberGroupSeparator}\" between groups, which are not two different single marks", parameterName);

    /// <summary>Determines whether a character can be a mark: it is not a digit or a sign that stands in figures itself.</summary>
    public static bool IsFree(char mark) => !char.IsDigit(mark) && !ReservedCharacters.Contains(mark, StringComparison.Ordinal);

    private static ArgumentException Refused(string because, string? parameterName) =>
        new($"{because}. Pass a {nameof(NumberFormat)} instead, such as {nameof(NumberFormat)}.{nameof(NumberFormat.English)}, or null for the invariant text.", parameterName);
}
