using System.Text;
using MongCai.Kpi.Claims;

namespace ReportCheck;

/// <summary>The words for formulas and verdicts in the files.</summary>
internal static class Vocabulary
{
    private static readonly (byte[] Word, ClaimFormula Formula)[] FormulaWords =
    [
        ("attained"u8.ToArray(), ClaimFormula.Attained),
        ("exceeded"u8.ToArray(), ClaimFormula.Exceeded),
        ("change"u8.ToArray(), ClaimFormula.Change),
        ("points"u8.ToArray(), ClaimFormula.Points),
        ("drop"u8.ToArray(), ClaimFormula.Drop),
        ("share"u8.ToArray(), ClaimFormula.Share),
    ];

    /// <summary>Gets the words for the formulas, as a list in a message.</summary>
    public static string Formulas { get; } = string.Join(", ", FormulaWords.Select(static pair => Encoding.UTF8.GetString(pair.Word)));

    public static bool TryFind(ReadOnlySpan<byte> word, out ClaimFormula formula)
    {
        foreach (var (known, found) in FormulaWords)
        {
            if (word.SequenceEqual(known))
            {
                formula = found;
                return true;
            }
        }

        formula = default;
        return false;
    }

    public static string WordOf(ClaimVerdict verdict) => verdict switch
    {
        ClaimVerdict.Undefined => "undefined",
        ClaimVerdict.Follows => "follows",
        ClaimVerdict.OtherTie => "other-tie",
        ClaimVerdict.Truncated => "truncated",
        ClaimVerdict.Padded => "padded",
        ClaimVerdict.RoundedInputs => "rounded-inputs",
        ClaimVerdict.OtherFormula => "other-formula",
        ClaimVerdict.DoesNotFollow => "does-not-follow",
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, "There is no word for this verdict."),
    };
}
