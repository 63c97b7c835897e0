using System.Reflection;

namespace MongCai.Kpi.Tests.HouseRules;

public class NamingTests
{
    // A user's file often has these names in scope already: from NodaTime, System, the security and the timer namespaces.
    private static readonly string[] Taken = ["Period", "Claim", "Range", "Index", "Timer", "Result"];

    // The library uses one word for one thing: known at, problem, coverage, revision.
    private static readonly string[] OtherWords = ["Fault", "Misfit", "KnownSince", "KnownOn", "AsKnown", "AsPublished", "PublishedAt", "RestatedAt", "Restatement", "Because"];

    [Fact]
    public void No_public_name_is_another_word_for_what_has_one() => PublicTypes.None(
        from type in PublicTypes.All
        from member in type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
        from name in member is MethodBase method ? method.GetParameters().Select(static parameter => parameter.Name ?? string.Empty).Append(method.Name) : [member.Name]
        where OtherWords.Any(word => name.Contains(word, StringComparison.Ordinal) || name.StartsWith(word, StringComparison.OrdinalIgnoreCase))
        select $"{type.Name}.{member.Name}: {name}");

    [Fact]
    public void No_public_type_takes_a_name_that_is_taken() =>
        PublicTypes.None(PublicTypes.OfBothPackages.Select(PublicTypes.NameOf).Intersect(Taken, StringComparer.Ordinal));

    [Fact]
    public void Every_public_exception_is_sealed_and_named_so() => PublicTypes.None(
        from type in PublicTypes.OfBothPackages
        where type.IsAssignableTo(typeof(Exception)) && !(type.IsSealed && type.Name.EndsWith("Exception", StringComparison.Ordinal))
        select type.Name);

    [Fact]
    public void Every_public_type_lies_in_a_namespace_of_the_library() => PublicTypes.None(
        from type in PublicTypes.All
        where type.Namespace is not ("MongCai.Kpi" or "MongCai.Kpi.Serialization" or "MongCai.Kpi.Poverty" or "MongCai.Kpi.Claims" or "MongCai.Kpi.Events")
        select type.FullName);

    [Fact]
    public void Every_public_type_for_tests_lies_in_one_namespace() => PublicTypes.None(
        from type in PublicTypes.Testing.GetExportedTypes()
        where type.Namespace is not "MongCai.Kpi.Testing"
        select type.FullName);

    [Fact]
    public void No_public_class_for_tests_can_be_derived_from_outside() => PublicTypes.None(
        from type in PublicTypes.Testing.GetExportedTypes()
        where type is { IsClass: true, IsSealed: false }
            && type.GetConstructors(PublicTypes.Declared).Any(static constructor => constructor.IsPublic || constructor.IsFamily || constructor.IsFamilyOrAssembly)
        select type.FullName);
}
