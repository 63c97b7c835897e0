using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using MongCai.Kpi.Events;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Tests.HouseRules;

/// <summary>Finds every type that is read from JSON by its converter, with texts that it writes.</summary>
internal static class Readable
{
    private static readonly Type[] Figures =
    [
        typeof(Calculated<Ratio>), typeof(Calculated<Rational>), typeof(Calculated<Percentage>), typeof(Calculated<PercentagePoints>), typeof(Calculated<bool>), typeof(Calculated<decimal>),
        typeof(Calculated<long>), typeof(Calculated<int>),
    ];

    public static IReadOnlyList<Type> Words { get; } = [.. PublicTypes.All.Where(static type => type.IsEnum && !type.IsDefined(typeof(FlagsAttribute), inherit: false))];

    /// <summary>Gets the types that can be the key of a dictionary.</summary>
    public static IReadOnlyList<Type> Keys { get; } = [.. PublicTypes.Parsable, .. Words];

    public static IReadOnlyList<Type> Types { get; } = [.. Keys, .. ObjectSamples.Types, .. Figures, typeof(EventStates)];

    /// <summary>Gets the types with a converter of which nobody has stated whether it reads.</summary>
    public static IEnumerable<Type> Undecided { get; } = PublicTypes.All
        .Where(static type => ConverterOf(type) is { } converter && !PublicTypes.IsResult(type) && !PublicTypes.IsNotJson(type))
        .Except([.. Types, typeof(Calculated<>)]);

    public static Type? ConverterOf(Type type) =>
        type.GetCustomAttributes(typeof(JsonConverterAttribute), inherit: false).Cast<JsonConverterAttribute>().SingleOrDefault()?.ConverterType;

    public static IEnumerable<JsonNode> TextsOf(Type type) => ValuesOf(type).Select(value => JsonSerializer.SerializeToNode(value, type)!);

    public static IReadOnlyList<object> ValuesOf(Type type) =>
        type.IsEnum ? [.. Enum.GetValues(type).Cast<object>()]
        : ObjectSamples.Types.Contains(type) ? ObjectSamples.Of(type)
        : Figures.Contains(type) ? FiguresOf(type.GetGenericArguments()[0])
        : Samples.Of(type);

    private static object[] FiguresOf(Type value)
    {
        object[] samples = value == typeof(bool) ? [true, false] : value == typeof(decimal) ? [0.5m] : value == typeof(long) ? [8L] : value == typeof(int) ? [7] : [.. Samples.Of(value)];
        var figure = typeof(Calculated<>).MakeGenericType(value);
        return [.. samples.Select(sample => figure.GetMethod("op_Implicit", [value])!.Invoke(obj: null, [sample])!), Activator.CreateInstance(figure)!];
    }
}
