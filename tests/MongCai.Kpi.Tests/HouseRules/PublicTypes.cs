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

    /// <summary>The types that a host has values of: no words, no exceptions, and nothing that the serializer asks for.</summary>
    public static IReadOnlyList<Type> Instances { get; } =
    [
        .. All.Where(static type => type is { IsEnum: false, IsInterface: false } && !(type is { IsAbstract: true, IsSealed: true })
            && !type.IsAssignableTo(typeof(Exception)) && type.Namespace is not "MongCai.Kpi.Serialization"),
    ];

    public static IReadOnlyList<Type> Structs { get; } = [.. All.Where(static type => type is { IsValueType: true, IsEnum: false })];

    public static IReadOnlyList<Type> Parsable { get; } = [.. All.Where(static type => !type.IsInterface && Implements(type, typeof(ISpanParsable<>)))];

    /// <summary>The name as it is written in code, without the number of type parameters.</summary>
    public static string NameOf(Type type) => type.Name.Split('`')[0];

    /// <summary>Whether a type implements a generic interface for itself.</summary>
    public static bool Implements(Type type, Type definition) =>
        type.GetInterfaces().Any(candidate => candidate.IsGenericType && candidate.GetGenericTypeDefinition() == definition
            && candidate.GetGenericArguments()[0] == type);

    /// <summary>Whether a type is calculated: it is written in JSON and not read.</summary>
    public static bool IsResult(Type type) => type.GetInterfaces().Any(static candidate => candidate.Name is "IJsonResult`1");

    /// <summary>Whether a type is a policy, a service or a builder, which is no JSON.</summary>
    public static bool IsNotJson(Type type) => type.GetInterfaces().Any(static candidate => candidate.Name is "INotJson`1");

    public static bool HasOperator(Type type, string name) =>
        type.GetMethod(name, BindingFlags.Public | BindingFlags.Static, [type, type])?.ReturnType == typeof(bool);

    public static bool IsInitOnly(PropertyInfo property) =>
        property.SetMethod is { } setter && setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    /// <summary>Fails with the name of each culprit.</summary>
    public static void None(IEnumerable<string> culprits) => Assert.Empty(culprits);
}
