using System.Text.Json;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>An object that is not data: a policy, a service, a builder, or an object that holds more than it shows. It refuses to be serialized, because the
/// serializer would write only the part that it happens to see.</summary>
/// <typeparam name="TSelf">The type of the object itself.</typeparam>
internal interface INotJson<TSelf> : IJsonObject<TSelf>
    where TSelf : INotJson<TSelf>
{
    static TSelf IJsonObject<TSelf>.Read(JsonElement json, JsonSerializerOptions options) => throw Refusal();

    static TSelf IJsonObject<TSelf>.Read(ref Utf8JsonReader reader, JsonSerializerOptions options) => throw Refusal();

    void IJsonObject<TSelf>.Write(Utf8JsonWriter writer, JsonSerializerOptions options) => throw Refusal();

    private static JsonException Refusal() => new($"{typeof(TSelf).Name} is no JSON: it is a policy, a service or a builder. What is stored or sent is what it is made of, or what it makes.");
}
