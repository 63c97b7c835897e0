using System.ComponentModel;
using System.Reflection;
using System.Text.Json.Serialization;

namespace MongCai.Kpi.Tests.HouseRules;

public class StructTests
{
    [Fact]
    public void Every_public_struct_brings_its_JSON_converter() => PublicTypes.None(
        from type in PublicTypes.Structs
        where type.GetCustomAttribute<JsonConverterAttribute>(inherit: false) is null
        select type.Name);

    [Fact]
    public void Every_parsable_type_brings_its_type_converter() => PublicTypes.None(
        from type in PublicTypes.Parsable
        where type.GetCustomAttribute<TypeConverterAttribute>(inherit: false) is null
        select type.Name);

    [Fact]
    public void Every_public_struct_is_readonly() => PublicTypes.None(
        from type in PublicTypes.Structs
        where !type.CustomAttributes.Any(static attribute => string.Equals(attribute.AttributeType.Name, "IsReadOnlyAttribute", StringComparison.Ordinal))
        select type.Name);

    [Fact]
    public void Every_public_struct_has_a_test_for_what_default_is() =>
        PublicTypes.None(PublicTypes.Structs.Select(PublicTypes.NameOf).Where(static name => !HasDefaultTest(name)));

    [Fact]
    public void Every_parsable_type_is_read_and_written_by_the_same_members() => PublicTypes.None(
        from type in PublicTypes.Parsable
        from member in new (string Name, Type[] Parameters)[] { ("Parse", [typeof(string)]), ("TryParse", [typeof(string), type.MakeByRefType()]), ("ToString", []), ("ToString", [typeof(string)]) }
        where type.GetMethod(member.Name, member.Parameters) is null
        select $"{type.Name}: {member.Name}({string.Join<Type>(", ", member.Parameters)})");

    [Fact]
    public void A_provider_is_taken_by_all_text_members_or_by_none() => PublicTypes.None(
        from type in PublicTypes.Parsable
        let members = new[]
        {
            type.GetMethod("Parse", [typeof(string), typeof(IFormatProvider)]),
            type.GetMethod("TryParse", [typeof(string), typeof(IFormatProvider), type.MakeByRefType()]),
            type.GetMethod("ToString", [typeof(IFormatProvider)]),
            type.GetMethod("ToString", [typeof(string), typeof(IFormatProvider)]),
        }
        where members.Count(static member => member is not null) is not (0 or 4)
        select type.Name);

    [Fact]
    public void What_only_generic_code_calls_is_seen_through_its_interface_alone() => PublicTypes.None(
        from type in PublicTypes.Structs
        from method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
        where method.Name is "TryFormat"
            || (method.Name is "Parse" or "TryParse" && method.GetParameters()[0].ParameterType == typeof(ReadOnlySpan<char>))
            || (method.Name is "CompareTo" && method.GetParameters()[0].ParameterType == typeof(object))
        select $"{type.Name}: {method}");

    private static bool HasDefaultTest(string name) => typeof(StructTests).Assembly.GetTypes()
        .Where(type => string.Equals(type.Name, $"{name}Tests", StringComparison.Ordinal))
        .SelectMany(static type => type.GetMethods())
        .Any(static method => method.Name.StartsWith("Default_is_", StringComparison.Ordinal) && method.GetCustomAttribute<FactAttribute>() is not null);
}
