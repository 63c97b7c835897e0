using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace MongCai.Kpi.Serialization;

/// <summary>The JSON converter of the library's generic types: a <c>Calculated&lt;T&gt;</c> is written as its value or as <c>{"undefined":"zero target"}</c>,
/// and a <c>RowsRead&lt;T&gt;</c> as its values and its problems.</summary>
/// <remarks>
/// Each generic type knows the converter for its own type argument, so that no converter has to be constructed at run time. In a calculated figure, the
/// library's numbers and enumerations, <c>bool</c>, <c>decimal</c>, <c>long</c> and <c>int</c> have the form that they have alone. Any other value is written
/// as the serializer writes it; a host that uses generated serialization code lists the type in its context. A host's object that begins with a property
/// "undefined" cannot be distinguished from a reason, and must not be used as the value of a calculated figure.
/// </remarks>
public sealed class GenericJsonConverter : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => Guard.Against.Null(typeToConvert).IsAssignableTo(typeof(IOwnConverter));

    /// <inheritdoc/>
    [UnconditionalSuppressMessage("Trimming", "IL2067", Justification = "An object of zeros is made, and no constructor is looked for.")]
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        CanConvert(typeToConvert) ? ((IOwnConverter)RuntimeHelpers.GetUninitializedObject(typeToConvert)).Converter : null;
}
