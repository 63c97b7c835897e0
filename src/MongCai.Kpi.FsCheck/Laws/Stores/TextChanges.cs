using System.Globalization;

namespace MongCai.Kpi.Testing;

/// <summary>Changes to a text that a careless parser does not notice: an end of line after it, or digits other than the ASCII ones.</summary>
internal static class TextChanges
{
    private const char FirstArabicIndic = '٠';
    private const char FirstFullWidth = '０';

    /// <summary>Gets changes that append an end of line, which <c>$</c> in a pattern and trimming let pass.</summary>
    public static IReadOnlyList<Func<string, string>> EndsOfLine { get; } = [static text => $"{text}\n", static text => $"{text}\r\n"];

    /// <summary>Gets changes to Arabic-Indic and full-width digits, which <c>\d</c> lets pass. A text without digits stays as it is.</summary>
    public static IReadOnlyList<Func<string, string>> OtherDigits { get; } = [WithArabicIndicDigits, WithFullWidthDigits];

    /// <summary>Returns the text in quotes, with invisible characters as escapes.</summary>
    public static string Quoted(string text) => $"\"{string.Concat(text.Select(Visible))}\"";

    private static string WithArabicIndicDigits(string text) => WithDigitsFrom(FirstArabicIndic, text);

    private static string WithFullWidthDigits(string text) => WithDigitsFrom(FirstFullWidth, text);

    private static string WithDigitsFrom(char zero, string text) => string.Concat(text.Select(character => char.IsAsciiDigit(character) ? (char)(character - '0' + zero) : character));

    private static string Visible(char character) => character switch
    {
        '\0' => "\\0",
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        _ when char.IsControl(character) => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}"),
        _ => character.ToString(),
    };
}
