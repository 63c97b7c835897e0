using System.Diagnostics;
using System.Reflection;

namespace MongCai.Kpi.Tests.HouseRules;

/// <summary>Tests that a debugger shows of a value what is in it, not the name of its type.</summary>
public class DebuggerTests
{
    [Fact]
    public void A_debugger_shows_what_a_value_is() => PublicTypes.None(
        from type in PublicTypes.Instances
        where !type.IsAbstract && type.GetCustomAttribute<DebuggerDisplayAttribute>() is null && !HasText(type)
        select $"{type.Name} has neither a text nor a [DebuggerDisplay]");

    [Fact]
    public void What_a_debugger_shows_is_there() => PublicTypes.None(
        from type in PublicTypes.Library.GetTypes()
        where type.GetCustomAttribute<DebuggerDisplayAttribute>(inherit: false) is not null
        from member in Shown(type.GetCustomAttribute<DebuggerDisplayAttribute>(inherit: false)!.Value)
        where type.GetMember(member, PublicTypes.Declared).Length == 0
        select $"{type.Name} has no {member}");

    private static bool HasText(Type type) =>
        type.GetMethod(nameof(ToString), Type.EmptyTypes)!.DeclaringType is { } declaring && declaring != typeof(object) && declaring != typeof(ValueType);

    // The first name of each part in braces: {Areas.Count} shows a member of Areas.
    private static IEnumerable<string> Shown(string? text) =>
        (text ?? string.Empty).Split('{').Skip(1).Select(static part => part.Split('}')[0].Split(',')[0].Split('.', '(')[0]);
}
