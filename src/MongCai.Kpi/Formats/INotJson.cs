using System.Text.Json;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>Marks what is no data: a policy, a service, a builder, or what holds more than it shows. The serializer would write what it happens to see of it, and is refused.</summary>
/// <typeparam name="TSelf">The type.</typeparam>
internal interface INotJson<TSelf> : IJsonObject<TSelf>
    where TSelf : INotJson<TSelf>
{
    static TSelf IJsonObject<TSelf>.Read(JsonElement json, JsonSerializerOptions options) => throw Refusal();

    static TSelf IJsonObject<TSelf>.Read(ref Utf8JsonReader reader, JsonSerializerOptions options) => throw Refusal();

    void IJsonObject<TSelf>.Write(Utf8JsonWriter writer, JsonSerializerOptions options) => throw Refusal();

    private static JsonException Refusal() => new($"{typeof(TSelf).Name} is no JSON: it is a policy, a service or a builder. What is stored or sent is what it is made of, or what it makes.");
}
