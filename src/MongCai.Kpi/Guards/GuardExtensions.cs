using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;

namespace MongCai.Kpi;

/// <summary>What the library checks at its boundary beyond the guard package's own clauses: messages that name the value and the bounds.</summary>
internal static class GuardExtensions
{
    /// <summary>The value where it lies within the bounds, both inclusive.</summary>
    public static int NotBetween(this IGuardClause guard, int value, int lowest, int highest, string what, [CallerArgumentExpression(nameof(value))] string? parameterName = null) =>
        value >= lowest && value <= highest
            ? value
            : throw new ArgumentOutOfRangeException(parameterName, value, $"{what}: {lowest} to {highest}.");

    /// <summary>The value where its enumeration defines it.</summary>
    public static T UnknownValue<T>(this IGuardClause guard, T value, [CallerArgumentExpression(nameof(value))] string? parameterName = null)
        where T : struct, Enum =>
        Enum.IsDefined(value)
            ? value
            : throw new ArgumentOutOfRangeException(parameterName, value, $"There is no such {typeof(T).Name}.");
}
