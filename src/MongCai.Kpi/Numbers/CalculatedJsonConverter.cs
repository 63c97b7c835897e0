using System.Text.Json;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace MongCai.Kpi.Serialization;

/// <summary>Reads and writes a <see cref="Calculated{T}"/> as its value, or as <c>{"undefined":"zero target"}</c>.</summary>
/// <remarks>
/// The library's numbers and enumerations, <c>bool</c>, <c>decimal</c>, <c>long</c> and <c>int</c> have the form that they have alone. Any other value is written as the serializer writes it: a host with generated code
/// has a line for it in its context. A host's object that begins with a property "undefined" cannot be told from a reason, and is not to be put into one.
/// </remarks>
public sealed class CalculatedJsonConverter : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => Guard.Against.Null(typeToConvert).IsConstructedGenericType && typeToConvert.GetGenericTypeDefinition() == typeof(Calculated<>);

    /// <inheritdoc/>
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options) => CanConvert(typeToConvert) ? IOwnConverter.Of(typeToConvert) : null;
}
