using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>A language that reports are printed in.</summary>
[JsonConverter(typeof(WordJsonConverter<Language>))]
public enum Language
{
    /// <summary>Vietnamese.</summary>
    Vietnamese = 0,

    /// <summary>English.</summary>
    English = 1,
}
