using System.Runtime.CompilerServices;
using System.Text;
using Ardalis.GuardClauses;

namespace MongCai.Kpi.Events;

/// <summary>Checks for texts that are stored and must be read back unchanged.</summary>
internal static class UnicodeGuards
{
    /// <summary>Returns the text if it is not blank and is valid Unicode (each surrogate has its other half); throws otherwise.</summary>
    public static string NoText(this IGuardClause guard, string text, [CallerArgumentExpression(nameof(text))] string? parameterName = null) =>
        guard.NoUnicode(guard.NullOrWhiteSpace(text, parameterName), parameterName);

    /// <summary>Returns the text if it is valid Unicode (each surrogate has its other half); throws otherwise.</summary>
    public static string NoUnicode(this IGuardClause guard, string text, [CallerArgumentExpression(nameof(text))] string? parameterName = null)
    {
        var rest = text.AsSpan();
        for (var at = rest.IndexOfAnyInRange('\ud800', '\udfff'); at >= 0; at = rest.IndexOfAnyInRange('\ud800', '\udfff'))
        {
            if (Rune.DecodeFromUtf16(rest[at..], out _, out var length) != System.Buffers.OperationStatus.Done)
            {
                throw new ArgumentException("The text is no Unicode: it has half a character.", parameterName);
            }

            rest = rest[(at + length)..];
        }

        return text;
    }
}
