using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;

namespace MongCai.Kpi;

/// <summary>The argument checks beyond those of the guard package. Their messages name the value and the bounds.</summary>
internal static class GuardExtensions
{
    /// <summary>Requires a number within two bounds, both inclusive, and returns it.</summary>
    public static int NotBetween(this IGuardClause guard, int value, int lowest, int highest, string what, [CallerArgumentExpression(nameof(value))] string? parameterName = null) =>
        value >= lowest && value <= highest
            ? value
            : throw new ArgumentOutOfRangeException(parameterName, value, $"{what}: {lowest} to {highest}.");

    /// <summary>Requires a value that its enumeration defines, and returns it.</summary>
    public static T UnknownValue<T>(this IGuardClause guard, T value, [CallerArgumentExpression(nameof(value))] string? parameterName = null)
        where T : struct, Enum =>
        Enum.IsDefined(value)
            ? value
            : throw new ArgumentOutOfRangeException(parameterName, value, $"There is no such {typeof(T).Name}.");
}
