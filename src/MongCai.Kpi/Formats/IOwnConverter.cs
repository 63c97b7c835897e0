using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace MongCai.Kpi;

/// <summary>Knows its own converter where a type has type parameters, so that no converter has to be made of a type that is only known at run time.</summary>
internal interface IOwnConverter
{
    JsonConverter Converter { get; }

    [UnconditionalSuppressMessage("Trimming", "IL2067", Justification = "An object of zeros is made, and no constructor is looked for.")]
    static JsonConverter Of(Type type) => ((IOwnConverter)RuntimeHelpers.GetUninitializedObject(type)).Converter;
}
