using System.Globalization;

namespace MongCai.Kpi;

/// <summary>The format strings of the number types: nothing or <c>G</c> for the exact text, a letter and a number of decimals for a rounded one.</summary>
internal static class NumberPattern
{
    /// <summary>Reads a format string.</summary>
    /// <param name="format">The format string.</param>
    /// <param name="letter">The letter that asks for a rounded text.</param>
    /// <returns>The number of decimals, or null for the exact text.</returns>
    /// <exception cref="FormatException">The format is neither.</exception>
    public static int? DecimalsOf(ReadOnlySpan<char> format, char letter)
    {
        if (format.IsEmpty || format is "G" or "g")
        {
            return null;
        }

        return char.ToUpperInvariant(format[0]) == letter
            && !format[1..].ContainsAnyExceptInRange('0', '9')
            && int.TryParse(format[1..], NumberStyles.None, CultureInfo.InvariantCulture, out var decimals)
            && decimals <= DecimalParts.MaxScale
            ? decimals
            : throw new FormatException($"There is no format \"{format}\": expected G, or {letter}0 to {letter}{DecimalParts.MaxScale}.");
    }

    /// <summary>Refuses every format but nothing and <c>G</c>.</summary>
    /// <param name="format">The format string.</param>
    /// <exception cref="FormatException">The format is another.</exception>
    public static void RequireGeneral(ReadOnlySpan<char> format)
    {
        if (!format.IsEmpty && format is not ("G" or "g"))
        {
            throw new FormatException($"There is no format \"{format}\": expected G.");
        }
    }
}
