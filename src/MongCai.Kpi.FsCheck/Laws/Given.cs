using System.Runtime.CompilerServices;

namespace MongCai.Kpi.Testing;

/// <summary>Arguments that are there.</summary>
internal static class Given
{
    public static T NotNull<T>(T? value, [CallerArgumentExpression(nameof(value))] string? parameterName = null)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(value, parameterName);
        return value;
    }
}
