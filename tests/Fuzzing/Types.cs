namespace MongCai.Kpi.Fuzzing;

/// <summary>Extension methods that answer questions about types.</summary>
internal static class Types
{
    /// <summary>Determines whether a type implements a generic interface with itself as the type argument.</summary>
    public static bool IsAssignableFromOpen(this Type open, Type type) =>
        type.GetInterfaces().Any(implemented => implemented.IsGenericType && implemented.GetGenericTypeDefinition() == open && implemented.GenericTypeArguments[0] == type);
}
