namespace MongCai.Kpi.Tests.HouseRules;

/// <summary>Samples of every calculated type, the properties that are written in another form than alone, and the types that have no JSON at all.</summary>
/// <remarks>The lists are in the other parts of the class, and are found by their types.</remarks>
internal static partial class ResultSamples
{
    private static readonly Lazy<ILookup<Type, object>> ByType = new(static () => SampleLists.Of<object>(typeof(ResultSamples)).ToLookup(static sample => DefinitionOf(sample.GetType())));

    private static readonly Lazy<Dictionary<(Type Type, string Property), string>> ByProperty = new(static () =>
        SampleLists.Of<(Type Type, string Property, string Reason)>(typeof(ResultSamples)).ToDictionary(static entry => (entry.Type, entry.Property), static entry => entry.Reason));

    /// <summary>Gets every calculated type, found by reflection and not listed.</summary>
    public static IReadOnlyList<Type> Types { get; } = [.. PublicTypes.Instances.Where(PublicTypes.IsResult)];

    /// <summary>Gets the types without JSON: policies, which hold functions, services and builders.</summary>
    public static IReadOnlyList<Type> NotJson { get; } = [.. SampleLists.Of<Type>(typeof(ResultSamples))];

    /// <summary>Gets the properties that are written in another form than alone, with the reason.</summary>
    public static IReadOnlyDictionary<(Type Type, string Property), string> Exceptions => ByProperty.Value;

    public static IEnumerable<object> Of(Type type) => ByType.Value[type];

    private static Type DefinitionOf(Type type) => type.IsConstructedGenericType ? type.GetGenericTypeDefinition() : type;
}
