using System.Runtime.CompilerServices;
using System.Text;
using Ardalis.GuardClauses;

namespace MongCai.Kpi.Events;

/// <summary>Texts that are stored and have to come back as they were.</summary>
internal static class EventTextGuard
{
    /// <summary>The text where it is not blank and every surrogate has its other half.</summary>
    public static string NoText(this IGuardClause guard, string text, [CallerArgumentExpression(nameof(text))] string? parameterName = null) =>
        guard.NoUnicode(guard.NullOrWhiteSpace(text, parameterName), parameterName);

    /// <summary>The text where every surrogate has its other half.</summary>
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
