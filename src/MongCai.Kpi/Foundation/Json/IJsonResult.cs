using System.Text.Json;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>A result of a calculation, or an object with choices of the host. It is written with all its figures and never read, because what was read would
/// not follow from the data it was calculated from.</summary>
/// <typeparam name="TSelf">The type of the result itself.</typeparam>
internal interface IJsonResult<TSelf> : IJsonObject<TSelf>
    where TSelf : IJsonResult<TSelf>
{
    static TSelf IJsonObject<TSelf>.Read(JsonElement json, JsonSerializerOptions options) => throw NotRead();

    static TSelf IJsonObject<TSelf>.Read(ref Utf8JsonReader reader, JsonSerializerOptions options) => throw NotRead();

    private static JsonException NotRead() =>
        new($"{typeof(TSelf).Name} is written and not read: make it of what it was made of.");
}
