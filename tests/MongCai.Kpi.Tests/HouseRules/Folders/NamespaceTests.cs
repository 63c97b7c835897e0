using System.Reflection;

namespace MongCai.Kpi.Tests.HouseRules;

/// <summary>
/// Tests that the headline namespace needs no other: a user of it alone sees no type of the other vocabularies, and the folder of phrases stays small.
/// </summary>
public class NamespaceTests
{
    private const string Headline = "MongCai.Kpi";
    private const int MostFilesOfText = 12;

    private const BindingFlags Public = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    [Fact]
    public void No_public_signature_of_the_headline_namespace_has_a_type_of_another() => PublicTypes.None(
        from type in typeof(Phrasebook).Assembly.GetExportedTypes()
        where string.Equals(type.Namespace, Headline, StringComparison.Ordinal)
        from member in type.GetMembers(Public)
        from other in TypesOf(member).SelectMany(Parts)
        where other.Namespace?.StartsWith($"{Headline}.", StringComparison.Ordinal) == true && !string.Equals(other.Namespace, $"{Headline}.Serialization", StringComparison.Ordinal)
        select $"{type.Name}.{member.Name} has {other.FullName}");

    [Fact]
    public void The_folder_of_phrases_is_a_small_room() =>
        Assert.InRange(Repository.SourceFiles.Count(static file => string.Equals(Room.Of(file).Concept, "Text", StringComparison.Ordinal)), 1, MostFilesOfText);

    private static IEnumerable<Type> TypesOf(MemberInfo member) => member switch
    {
        MethodBase method => [.. method.GetParameters().Select(static parameter => parameter.ParameterType), .. method is MethodInfo { ReturnType: var returned } ? [returned] : Type.EmptyTypes],
        PropertyInfo property => [property.PropertyType],
        FieldInfo field => [field.FieldType],
        _ => [],
    };

    private static IEnumerable<Type> Parts(Type type) =>
        type.HasElementType ? Parts(type.GetElementType()!) : type.IsGenericType ? [type, .. type.GetGenericArguments().SelectMany(Parts)] : [type];
}
