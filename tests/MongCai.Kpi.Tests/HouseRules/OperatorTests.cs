using System.Reflection;

namespace MongCai.Kpi.Tests.HouseRules;

public class OperatorTests
{
    private static readonly Dictionary<string, string> Twins = new(StringComparer.Ordinal)
    {
        ["op_Addition"] = "Add",
        ["op_Subtraction"] = "Subtract",
        ["op_Multiply"] = "Multiply",
        ["op_Division"] = "Divide",
        ["op_UnaryNegation"] = "Negate",
    };

    private static readonly string[] Comparisons =
        ["op_LessThan", "op_LessThanOrEqual", "op_GreaterThan", "op_GreaterThanOrEqual"];

    private static readonly string[] Equalities = ["op_Equality", "op_Inequality"];

    [Fact]
    public void What_is_ordered_has_the_comparison_operators() => PublicTypes.None(
        from type in PublicTypes.All
        where !type.IsInterface && !type.IsEnum && PublicTypes.Implements(type, typeof(IComparable<>))
        from name in Comparisons
        where !PublicTypes.HasOperator(type, name)
        select $"{type}: {name}");

    [Fact]
    public void What_is_not_ordered_has_none() => PublicTypes.None(
        from type in PublicTypes.All
        where !PublicTypes.Implements(type, typeof(IComparable<>))
        from name in Comparisons
        where PublicTypes.HasOperator(type, name)
        select $"{type}: {name}");

    [Fact]
    public void A_struct_that_has_equality_has_its_operators() => PublicTypes.None(
        from type in PublicTypes.Structs
        where PublicTypes.Implements(type, typeof(IEquatable<>))
        from name in Equalities
        where !PublicTypes.HasOperator(type, name)
        select $"{type}: {name}");

    [Fact]
    public void Every_public_struct_has_equality() =>
        PublicTypes.None(PublicTypes.Structs.Where(static type => !PublicTypes.Implements(type, typeof(IEquatable<>))).Select(PublicTypes.NameOf));

    [Fact]
    public void An_operator_has_no_named_twin() => PublicTypes.None(
        from type in PublicTypes.All
        from method in type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
        where method.IsSpecialName && Twins.TryGetValue(method.Name, out var twin)
            && type.GetMethod(twin, [.. method.GetParameters().Select(static parameter => parameter.ParameterType)])?.ReturnType == method.ReturnType
        select $"{type}: {Twins[method.Name]}");
}
