namespace MongCai.Kpi.Tests.HouseRules;

/// <summary>Samples of every type that is calculated, what of them is written in another form than alone, and which types are no JSON at all.</summary>
/// <remarks>The lists are in the other parts of the class, and found by their types.</remarks>
internal static partial class ResultSamples
{
    private static readonly Lazy<ILookup<Type, object>> ByType = new(static () => SampleLists.Of<object>(typeof(ResultSamples)).ToLookup(static sample => DefinitionOf(sample.GetType())));

    private static readonly Lazy<Dictionary<(Type Type, string Property), string>> ByProperty = new(static () =>
        SampleLists.Of<(Type Type, string Property, string Reason)>(typeof(ResultSamples)).ToDictionary(static entry => (entry.Type, entry.Property), static entry => entry.Reason));

    /// <summary>Every type that is calculated, found and not listed.</summary>
    public static IReadOnlyList<Type> Types { get; } = [.. PublicTypes.Instances.Where(PublicTypes.IsResult)];

    /// <summary>Policies, which hold functions; services and builders.</summary>
    public static IReadOnlyList<Type> NotJson { get; } = [.. SampleLists.Of<Type>(typeof(ResultSamples))];

    /// <summary>The properties that are not written as they are alone, and why.</summary>
    public static IReadOnlyDictionary<(Type Type, string Property), string> Exceptions => ByProperty.Value;

    public static IEnumerable<object> Of(Type type) => ByType.Value[type];

    private static Type DefinitionOf(Type type) => type.IsConstructedGenericType ? type.GetGenericTypeDefinition() : type;
}
