using System.Reflection;

namespace MongCai.Kpi.Tests.HouseRules;

public class ImmutabilityTests
{
    [Fact]
    public void No_property_can_be_set_later() => PublicTypes.None(
        from type in PublicTypes.OfBothPackages
        from property in type.GetProperties(PublicTypes.Declared)
        where property.SetMethod is not null && !PublicTypes.IsInitOnly(property)
        select $"{type}.{property.Name}");

    [Fact]
    public void Every_field_is_readonly() => PublicTypes.None(
        from type in PublicTypes.OfBothPackages
        where !type.IsEnum
        from field in type.GetFields(PublicTypes.Declared)
        where field is { IsInitOnly: false, IsLiteral: false }
        select $"{type}.{field.Name}");

    [Fact]
    public void No_field_is_public() => PublicTypes.None(
        from type in PublicTypes.OfBothPackages
        where !type.IsEnum
        from field in type.GetFields(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
        where !field.IsLiteral
        select $"{type}.{field.Name}");

    [Fact]
    public void No_static_state_is_hidden_in_the_assemblies() => PublicTypes.None(
        from assembly in new[] { PublicTypes.Library, PublicTypes.Testing }
        from type in assembly.GetTypes()
        where !type.Name.Contains('<', StringComparison.Ordinal)
        from field in type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.DeclaredOnly)
        where field is { IsInitOnly: false, IsLiteral: false }
        select $"{type}.{field.Name}");
}
