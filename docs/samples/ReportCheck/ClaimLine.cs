using System.Text.Unicode;
using MongCai.Kpi;
using MongCai.Kpi.Claims;

namespace ReportCheck;

/// <summary>Reads a claim from the fields of a line.</summary>
internal static class ClaimLine
{
    public const int Id = 0;

    private const int Formula = 1;
    private const int Actual = 2;
    private const int Base = 3;
    private const int Printed = 4;

    /// <summary>Reads the claim on the current line.</summary>
    /// <returns>The problem with the line; null if there is a claim.</returns>
    public static Problem? TryRead(ClaimFile line, out PublishedClaim? claim)
    {
        claim = null;
        if (line.Problem is { } kind)
        {
            return new Problem(kind);
        }

        if (!Utf8.IsValid(line.Raw))
        {
            return new Problem(ProblemKind.NotUtf8);
        }

        if (line.FieldCount != ClaimFile.Header.Count)
        {
            return new Problem(ProblemKind.FieldCount, Wording.Count(line.FieldCount));
        }

        if (!Vocabulary.TryFind(line.Field(Formula), out var formula))
        {
            return At(line, Formula, ProblemKind.Formula);
        }

        if (!TryReadNumber(line.Chars(Actual), out var actual))
        {
            return At(line, Actual, ProblemKind.Number);
        }

        if (!TryReadNumber(line.Chars(Base), out var baseNumber))
        {
            return At(line, Base, ProblemKind.Number);
        }

        if (!TryReadPrinted(line.Chars(Printed), out var printed))
        {
            return At(line, Printed, ProblemKind.Figure);
        }

        claim = new PublishedClaim(formula, actual, baseNumber, printed);
        return null;
    }

    /// <summary>Reads digits with a <c>.</c> as decimal mark. The number of decimals is kept: 1.40 was printed with two.</summary>
    private static bool TryReadNumber(ReadOnlySpan<char> text, out PublishedFigure number) =>
        TryRead(text, NumberFormat.Invariant, out number)
        && number is { Unit: FigureUnit.Amount, Multiplier: 1, Hedge: Hedge.None };

    /// <summary>Reads a figure whose marks may be Vietnamese or English.</summary>
    /// <remarks>
    /// A single mark is the decimal mark, and so is the last of two different marks; of two possible readings, the one with more decimals is taken. A mark
    /// that is repeated, as in 1,588,505, separates groups.
    /// </remarks>
    private static bool TryReadPrinted(ReadOnlySpan<char> text, out PublishedFigure printed)
    {
        var isVietnamese = TryRead(text, NumberFormat.Vietnamese, out PublishedFigure vietnamese);
        var isEnglish = TryRead(text, NumberFormat.English, out PublishedFigure english);
        printed = isVietnamese && (!isEnglish || vietnamese.Decimals > english.Decimals) ? vietnamese : english;
        return (isVietnamese || isEnglish) && printed.Multiplier == 1;
    }

    // A span is parsed through the interface; PublishedFigure.TryParse takes only a string.
    private static bool TryRead<T>(ReadOnlySpan<char> text, NumberFormat numbers, out T value)
        where T : struct, ISpanParsable<T> => T.TryParse(text, numbers, out value);

    private static Problem At(ClaimFile line, int field, ProblemKind kind) => new(kind, line.Text(field), ClaimFile.Header[field]);
}
