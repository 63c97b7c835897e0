using System.Runtime.CompilerServices;

namespace MongCai.Kpi.Testing;

/// <summary>Checks that arguments of public members are not null.</summary>
internal static class Preconditions
{
    public static T NotNull<T>(T? value, [CallerArgumentExpression(nameof(value))] string? parameterName = null)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(value, parameterName);
        return value;
    }
}
