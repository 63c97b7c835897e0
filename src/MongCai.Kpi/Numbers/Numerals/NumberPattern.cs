using System.Globalization;

namespace MongCai.Kpi;

/// <summary>A format string of the number types, with .NET's letters: nothing or G for the exact text; F, N or P with a number of decimals for a rounded
/// one.</summary>
internal readonly record struct NumberPattern(char Letter, int Decimals)
{
    public const char Fixed = 'F';
    public const char Grouped = 'N';
    public const char Percent = 'P';

    public bool IsExact => Letter == default;

    /// <summary>Reads a format string of a number type.</summary>
    /// <param name="format">The format string to read.</param>
    /// <param name="letters">The letters that ask for a rounded text.</param>
    /// <returns>The letter and the number of decimals, or <c>default</c> for the exact text.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is not one of the formats with these letters.</exception>
    public static NumberPattern Of(ReadOnlySpan<char> format, string letters)
    {
        if (format.IsEmpty || format is "G" or "g")
        {
            return default;
        }

        var letter = char.ToUpperInvariant(format[0]);
        return letters.Contains(letter, StringComparison.Ordinal)
            && !format[1..].ContainsAnyExceptInRange('0', '9')
            && int.TryParse(format[1..], NumberStyles.None, CultureInfo.InvariantCulture, out var decimals)
            && decimals <= DecimalParts.MaxScale
            ? new NumberPattern(letter, decimals)
            : throw new FormatException($"There is no format \"{format}\": expected G, or {string.Join(" or ", letters.Select(static one => $"{one}0 to {one}{DecimalParts.MaxScale}"))}.");
    }
}
