namespace MongCai.Kpi.Fuzzing;

/// <summary>Questions about types.</summary>
internal static class Types
{
    /// <summary>Whether a type implements a generic interface for itself.</summary>
    public static bool IsAssignableFromOpen(this Type open, Type type) =>
        type.GetInterfaces().Any(implemented => implemented.IsGenericType && implemented.GetGenericTypeDefinition() == open && implemented.GenericTypeArguments[0] == type);
}
