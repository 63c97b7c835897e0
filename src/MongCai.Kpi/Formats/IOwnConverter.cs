using System.Text.Json.Serialization;

namespace MongCai.Kpi;

/// <summary>Knows its own converter where a type has type parameters, so that no converter has to be made of a type that is only known at run time.</summary>
internal interface IOwnConverter
{
    JsonConverter Converter { get; }
}
