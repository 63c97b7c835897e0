using System.Text.Json;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>Marks what is calculated, or holds a choice of the host's: it is written with all its figures, and never read, since it would no longer follow from what it was made of.</summary>
/// <typeparam name="TSelf">The result's own type.</typeparam>
internal interface IJsonResult<TSelf> : IJsonObject<TSelf>
    where TSelf : IJsonResult<TSelf>
{
    static TSelf IJsonObject<TSelf>.Read(JsonElement json, JsonSerializerOptions options) => throw NotRead();

    static TSelf IJsonObject<TSelf>.Read(ref Utf8JsonReader reader, JsonSerializerOptions options) => throw NotRead();

    private static JsonException NotRead() =>
        new($"{typeof(TSelf).Name} is written and not read: make it of what it was made of.");
}
