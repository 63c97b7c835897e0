using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace MongCai.Kpi.Serialization;

/// <summary>Reads and writes the library's types that have type parameters: a <c>Calculated&lt;T&gt;</c> as its value, or as <c>{"undefined":"zero target"}</c>; a <c>RowsRead&lt;T&gt;</c> as its values and its problems.</summary>
/// <remarks>
/// Each such type knows the converter of its own kind, so that none is made of a type that is known at run time only. Of what is calculated, the library's numbers and enumerations, <c>bool</c>, <c>decimal</c>, <c>long</c> and <c>int</c>
/// have the form that they have alone. Any other value is written as the serializer writes it: a host with generated code has a line for it in its context. A host's object that begins with a property "undefined" cannot be told
/// from a reason, and is not to be put into one.
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
