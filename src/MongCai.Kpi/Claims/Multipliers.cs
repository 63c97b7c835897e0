namespace MongCai.Kpi.Claims;

/// <summary>The words that multiply an amount, in both languages: 1,4 tỷ is 1.4 billion.</summary>
internal static class Multipliers
{
    // The first word of an exponent is the one that is written. Longer words come before those they begin with.
    private static readonly (string Word, int Exponent)[] VietnameseWords =
        [("nghìn tỷ", 12), ("nghìn tỉ", 12), ("ngàn tỷ", 12), ("ngàn tỉ", 12), ("nghìn", 3), ("ngàn", 3), ("triệu", 6), ("tỷ", 9), ("tỉ", 9)];

    private static readonly (string Word, int Exponent)[] EnglishWords = [("thousand", 3), ("million", 6), ("billion", 9), ("trillion", 12)];

    /// <summary>The words of both languages, longer ones before those that they begin with.</summary>
    public static IReadOnlyList<(string Word, int Exponent)> Words { get; } = [.. VietnameseWords, .. EnglishWords];

    private static ReadOnlySpan<int> Exponents => [0, 3, 6, 9, 12];

    public static long Of(int exponent) => (long)PowersOfTen.Narrow(exponent);

    public static int ExponentOf(long multiplier)
    {
        foreach (var exponent in Exponents)
        {
            if (Of(exponent) == multiplier)
            {
                return exponent;
            }
        }

        throw new ArgumentOutOfRangeException(nameof(multiplier), multiplier, "Multipliers: 1, a thousand, a million, a billion or a trillion.");
    }

    /// <summary>The word for an exponent other than 0.</summary>
    public static string WordOf(int exponent, NumberFormat format) =>
        Array.Find(format == NumberFormat.Vietnamese ? VietnameseWords : EnglishWords, pair => pair.Exponent == exponent).Word;

    /// <summary>Skips a multiplier if there is one.</summary>
    public static bool TrySkip(ref NumeralReader reader, out int exponent)
    {
        foreach (var (word, power) in Words)
        {
            if (reader.TrySkipWord(word))
            {
                exponent = power;
                return true;
            }
        }

        exponent = 0;
        return false;
    }
}
