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

    private static bool HasDefaultTest(string name) => typeof(StructTests).Assembly.GetTypes()
        .Where(type => string.Equals(type.Name, $"{name}Tests", StringComparison.Ordinal))
        .SelectMany(static type => type.GetMethods())
        .Any(static method => method.Name.StartsWith("Default_is_", StringComparison.Ordinal) && method.GetCustomAttribute<FactAttribute>() is not null);
}
