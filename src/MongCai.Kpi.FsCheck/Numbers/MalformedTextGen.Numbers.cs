using FsCheck;
using FsCheck.Fluent;

namespace MongCai.Kpi.Testing;

/// <content>Generators of malformed texts of numbers.</content>
public static partial class MalformedTextGen
{
    private static readonly string[] NoNumbers =
        ["", " ", "-", "+", ".", ",", "%", "/", "NaN", "∞", "1e5", "0x1F", "+1", "--1", "1-", "1.", ".5", "1..5", "1.2.3", "1,5", "1 000", "1.000,5", "１２", "٣", "một", "null", "1/", "/2", "1//2", "1/0", "1/0.0", "0/0", "1/2/3", "1/-", "(1/3)", "1 ", " 1", "1\n", "1\0"];

    /// <summary>Gets the generator of texts that are not exact numbers.</summary>
    public static Gen<string> Rationals => Gen.Frequency((2, Gen.Elements(NoNumbers)), (3, Damaged(KpiGen.Rationals.Select(static number => number.ToString(NumberFormat.Invariant)))));

    /// <summary>Gets the generator of texts that are not ratios.</summary>
    public static Gen<string> Ratios => Gen.Frequency(
        (1, Gen.Elements("", " ", "1", "50%", "/", "1/", "/1", "1/0", "0/0", "1/0.00", "1/2/3", "1:2", "1 / 2", "(1/3", "(1/3/2", "1/3)/2", "(1/3)2", "(1/0)/2", "1/(0/3)", "37／73", "37÷73", "37/73 ", " 37/73", "37/73\0")),
        (3, Damaged(KpiGen.Ratios.Select(static ratio => ratio.ToString(NumberFormat.Invariant)))));

    /// <summary>Gets the generator of texts that are not percentages.</summary>
    public static Gen<string> Percentages => Gen.Frequency(
        (1, Gen.Elements("", " ", "%", "50", "50.68", "50,68%", "1.234,5%", "%50", "50%%", "50 percent", "50  %", "50%p", "50 pp", "-%", "+5%", ".5%", "5.%", "1/2%", "1e2%", "５０%", "NaN%", " 50%", "50% ", "50%\0", "79228162514264337593543950336%")),
        (3, Damaged(KpiGen.Percentages.Select(static figure => figure.ToString(NumberFormat.Invariant)))));

    /// <summary>Gets the generator of texts that are not differences in percentage points.</summary>
    public static Gen<string> PercentagePoints => Gen.Frequency(
        (1, Gen.Elements("", " ", "pp", " pp", "1", "1%", "1,5 pp", "1  pp", "1 PP", "1 p", "1 ppp", "1 điểm", "--1 pp", "+1 pp", "1/0 pp", "1/ pp", " 1 pp", "1 pp ", "1 pp\0")),
        (3, Damaged(KpiGen.PercentagePoints.Select(static points => points.ToString(NumberFormat.Invariant)))));

    /// <summary>Returns a generator of valid texts that are followed by an end of line, or whose digits are replaced by those of another script.</summary>
    private static Gen<string> WithStrayEnding(Gen<string> texts) =>
        from text in texts
        from spoil in Gen.Elements(TextChanges.EndsOfLine.Concat(TextChanges.OtherDigits).ToArray())
        let spoilt = spoil(text)
        select string.Equals(spoilt, text, StringComparison.Ordinal) ? $"{text}\n" : spoilt;

    /// <summary>Returns a generator of valid texts that are followed by an end of line. It is for codes, in which digits of any script are as valid as
    /// letters.</summary>
    private static Gen<string> Ended(Gen<string> texts) => from text in texts from spoil in Gen.Elements(TextChanges.EndsOfLine.ToArray()) select spoil(text);

    private static Gen<string> Damaged(Gen<string> texts) => Gen.Frequency((3, WithStrayCharacter(texts)), (2, WithStrayEnding(texts)));

    // The character inserted occurs in no text of these types, or is doubled so that it occurs in none.
    private static Gen<string> WithStrayCharacter(Gen<string> texts) =>
        from text in texts
        from place in Gen.Choose(0, 1_000)
        from character in Gen.Elements('x', '_', '#', '\0', '\n', '\u0661', '\uFF11', '%', '/')
        let at = place % (text.Length + 1)
        let damaged = text.Insert(at, character is '%' or '/' ? $"{character}{character}" : character.ToString())
        select damaged;
}
