using System.Text.Json;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace MongCai.Kpi.Serialization;

/// <summary>Writes a <see cref="RowsRead{T}"/> as its values and its problems, <c>{"values":[…],"problems":[…]}</c>, and does not read it.</summary>
public sealed class RowsReadJsonConverter : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => Guard.Against.Null(typeToConvert).IsConstructedGenericType && typeToConvert.GetGenericTypeDefinition() == typeof(RowsRead<>);

    /// <inheritdoc/>
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options) => CanConvert(typeToConvert) ? IOwnConverter.Of(typeToConvert) : null;
}
