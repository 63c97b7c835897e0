using System.Globalization;

namespace Province.Ours;

/// <summary>An amount in tỷ đồng as the province writes it: <c>1,40 tỷ</c>. Its decimals are part of it.</summary>
public readonly record struct Money(long Units, int Decimals) : IParsable<Money>
{
    private const string Suffix = " tỷ";

    public override string ToString()
    {
        var digits = Math.Abs(Units).ToString(CultureInfo.InvariantCulture).PadLeft(Decimals + 1, '0');
        var text = Decimals == 0 ? digits : $"{digits[..^Decimals]},{digits[^Decimals..]}";
        return $"{(Units < 0 ? "-" : "")}{text}{Suffix}";
    }

    public static Money Parse(string s, IFormatProvider? provider = null)
    {
        if (!s.EndsWith(Suffix, StringComparison.Ordinal))
        {
            throw new FormatException($"\"{s}\" is no amount in tỷ.");
        }

        var number = s[..^Suffix.Length];
        var comma = number.IndexOf(',');
        var decimals = comma < 0 ? 0 : number.Length - comma - 1;
        var digits = comma < 0 ? number : number.Remove(comma, 1);
        return digits.TrimStart('-').All(char.IsAsciiDigit) && comma != 0 && (comma < 0 || decimals > 0)
            ? new Money(long.Parse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture), decimals)
            : throw new FormatException($"\"{s}\" is no amount in tỷ.");
    }

    public static bool TryParse(string? s, IFormatProvider? provider, out Money result)
    {
        try
        {
            result = s is null ? default : Parse(s, provider);
            return s is not null;
        }
        catch (FormatException)
        {
            result = default;
            return false;
        }
    }
}
