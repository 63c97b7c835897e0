using System.Globalization;
using System.Text;
using System.Text.Json;

namespace MongCai.Kpi;

/// <summary>Reads JSON numbers by their digits, never through a binary floating-point number: 0.1 is exactly a tenth.</summary>
internal static class JsonNumber
{
    // It is the number of digits that a numeral may have. The bound keeps a short token from asking for a very long text.
    private const int LargestExponent = 10_000;

    /// <summary>Reads a value from a JSON number, where the number has only one meaning for its type.</summary>
    /// <exception cref="FormatException">The number does not stand for a value of the type.</exception>
    /// <exception cref="JsonException">A value of the type has to be written as a text.</exception>
    public static T Read<T>(ReadOnlySpan<byte> utf8Token)
        where T : ISpanParsable<T> => default(T) switch
        {
            IReadsJsonNumber amount => T.Parse(amount.TextOf(ToText(utf8Token)), provider: null),
            IRefusesJsonNumber figure => throw new JsonException(RefusalOf<T>(MalformedTextException.Quote(Encoding.UTF8.GetString(utf8Token)), figure)),
            _ => throw new JsonException($"{typeof(T).Name}: expected a text, not {JsonTokenType.Number}."),
        };

    /// <summary>Returns the invariant text of a JSON number, without an exponent.</summary>
    /// <param name="utf8Token">The number as it stands in the JSON text; a reader has found it to be well formed.</param>
    /// <returns>The digits, such as <c>1000</c> for <c>1e3</c>.</returns>
    /// <exception cref="MalformedTextException">The exponent is less than −10,000 or more than 10,000.</exception>
    public static string ToText(ReadOnlySpan<byte> utf8Token)
    {
        var token = Encoding.UTF8.GetString(utf8Token);
        var exponentAt = token.AsSpan().IndexOfAny('e', 'E');
        if (exponentAt < 0)
        {
            return token;
        }

        var sign = token.StartsWith('-') ? "-" : string.Empty;
        var mantissa = token[sign.Length..exponentAt];
        var digits = mantissa.Replace(".", string.Empty, StringComparison.Ordinal).TrimStart('0');
        if (digits.Length == 0)
        {
            return "0";
        }

        if (!int.TryParse(token.AsSpan(exponentAt + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var exponent)
            || exponent is < -LargestExponent or > LargestExponent)
        {
            throw new MalformedTextException(token, exponentAt, "an exponent from -10000 to 10000: a larger one is of no figure");
        }

        var decimals = mantissa.Contains('.', StringComparison.Ordinal) ? mantissa.Length - mantissa.IndexOf('.', StringComparison.Ordinal) - 1 : 0;
        return $"{sign}{Shift(digits, exponent - decimals)}";
    }

    private static string RefusalOf<T>(string number, IRefusesJsonNumber figure) =>
        $"The number {number} is not read as a {typeof(T).Name}: it could mean {number} percent or {number} times the whole. Write a text, {figure.TextsInsteadOf(number)}.";

    private static string Shift(string digits, int places)
    {
        if (places >= 0)
        {
            return $"{digits}{new string('0', places)}";
        }

        var padded = digits.PadLeft(1 - places, '0');
        return padded.Insert(padded.Length + places, ".");
    }
}
