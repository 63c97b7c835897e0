using System.Reflection;
using System.Runtime.CompilerServices;
using MongCai.Kpi.Testing;

namespace MongCai.Kpi.Tests.HouseRules;

/// <summary>Finds every public type of the library, so that a new one is tested without being listed anywhere.</summary>
internal static class PublicTypes
{
    public const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static Assembly Library { get; } = typeof(Ratio).Assembly;

    public static Assembly Testing { get; } = typeof(KpiArbitraries).Assembly;

    /// <summary>Gets the public types of the library and of the package of generators, for rules about any type of ours.</summary>
    public static IReadOnlyList<Type> OfBothPackages => [.. All, .. Testing.GetExportedTypes().OrderBy(static type => type.FullName, StringComparer.Ordinal)];

    public static IReadOnlyList<Type> All { get; } = [.. Library.GetExportedTypes().OrderBy(static type => type.FullName, StringComparer.Ordinal)];

    /// <summary>Gets the types that a host has values of, without enumerations, exceptions and types that only the serializer uses.</summary>
    public static IReadOnlyList<Type> Instances { get; } =
    [
        .. All.Where(static type => type is { IsEnum: false, IsInterface: false } && !(type is { IsAbstract: true, IsSealed: true })
            && !type.IsAssignableTo(typeof(Exception)) && type.Namespace is not "MongCai.Kpi.Serialization"),
    ];

    public static IReadOnlyList<Type> Structs { get; } = [.. All.Where(static type => type is { IsValueType: true, IsEnum: false })];

    public static IReadOnlyList<Type> Parsable { get; } = [.. All.Where(static type => !type.IsInterface && Implements(type, typeof(ISpanParsable<>)))];

    /// <summary>Returns the name as it is written in code, without the number of type parameters.</summary>
    public static string NameOf(Type type) => type.Name.Split('`')[0];

    /// <summary>Determines whether a type implements a generic interface with itself as the type argument.</summary>
    public static bool Implements(Type type, Type definition) =>
        type.GetInterfaces().Any(candidate => candidate.IsGenericType && candidate.GetGenericTypeDefinition() == definition
            && candidate.GetGenericArguments()[0] == type);

    /// <summary>Determines whether a type is a calculated result, which is written in JSON and not read.</summary>
    public static bool IsResult(Type type) => type.GetInterfaces().Any(static candidate => candidate.Name is "IJsonResult`1");

    /// <summary>Determines whether a type is a policy, a service or a builder, which has no JSON.</summary>
    public static bool IsNotJson(Type type) => type.GetInterfaces().Any(static candidate => candidate.Name is "INotJson`1");

    public static bool HasOperator(Type type, string name) =>
        type.GetMethod(name, BindingFlags.Public | BindingFlags.Static, [type, type])?.ReturnType == typeof(bool);

    public static bool IsInitOnly(PropertyInfo property) =>
        property.SetMethod is { } setter && setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    /// <summary>Asserts that there are no culprits, and names those that there are.</summary>
    public static void None(IEnumerable<string> culprits) => Assert.Empty(culprits);
}
