using System.Text.Json.Serialization;

namespace MongCai.Kpi;

/// <summary>A generic type that knows its own JSON converter, so that no converter has to be constructed for a type that is only known at run time.</summary>
internal interface IOwnConverter
{
    JsonConverter Converter { get; }
}
