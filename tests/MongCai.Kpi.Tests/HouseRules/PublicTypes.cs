using System.Reflection;
using System.Runtime.CompilerServices;
using MongCai.Kpi.Testing;

namespace MongCai.Kpi.Tests.HouseRules;

/// <summary>Every public type of the library, so that a new one is held to the rules without being listed anywhere.</summary>
internal static class PublicTypes
{
    public const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static Assembly Library { get; } = typeof(Ratio).Assembly;

    public static Assembly Testing { get; } = typeof(KpiArbitraries).Assembly;

    /// <summary>The library's types and those of the package of generators: for rules that hold of any type of ours.</summary>
    public static IReadOnlyList<Type> OfBothPackages => [.. All, .. Testing.GetExportedTypes().OrderBy(static type => type.FullName, StringComparer.Ordinal)];

    public static IReadOnlyList<Type> All { get; } = [.. Library.GetExportedTypes().OrderBy(static type => type.FullName, StringComparer.Ordinal)];

    public static IReadOnlyList<Type> Structs { get; } = [.. All.Where(static type => type is { IsValueType: true, IsEnum: false })];

    public static IReadOnlyList<Type> Parsable { get; } = [.. All.Where(static type => !type.IsInterface && Implements(type, typeof(ISpanParsable<>)))];

    /// <summary>The name as it is written in code, without the number of type parameters.</summary>
    public static string NameOf(Type type) => type.Name.Split('`')[0];

    /// <summary>Whether a type implements a generic interface for itself.</summary>
    public static bool Implements(Type type, Type definition) =>
        type.GetInterfaces().Any(candidate => candidate.IsGenericType && candidate.GetGenericTypeDefinition() == definition
            && candidate.GetGenericArguments()[0] == type);

    public static bool HasOperator(Type type, string name) =>
        type.GetMethod(name, BindingFlags.Public | BindingFlags.Static, [type, type])?.ReturnType == typeof(bool);

    public static bool IsOptions(Type type) => type.Name.EndsWith("Options", StringComparison.Ordinal);

    public static bool IsInitOnly(PropertyInfo property) =>
        property.SetMethod is { } setter && setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    /// <summary>Fails with the name of each culprit.</summary>
    public static void None(IEnumerable<string> culprits) => Assert.Empty(culprits);
}
