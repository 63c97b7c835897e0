using System.Text.Json;

namespace MongCai.Kpi.Serialization;

/// <summary>A value of the library that is written in JSON as an object of its parts. <see cref="ObjectJsonConverter{T}"/> writes it for a serializer, and
/// reads it where it can be read back from its parts.</summary>
/// <remarks>The set of these types is closed: a host's own types use a converter of their own.</remarks>
/// <typeparam name="TSelf">The type of the value itself.</typeparam>
public interface IJsonObject<TSelf>
    where TSelf : IJsonObject<TSelf>
{
    /// <summary>Reads a value from the JSON that <see cref="Write"/> writes.</summary>
    /// <param name="json">The JSON to read.</param>
    /// <param name="options">The serializer's options, which may know indicators by their codes.</param>
    internal static abstract TSelf Read(JsonElement json, JsonSerializerOptions options);

    /// <summary>Reads a value at the position of a reader. A type that is read often overrides it to read without a document in between.</summary>
    internal static virtual TSelf Read(ref Utf8JsonReader reader, JsonSerializerOptions options) =>
        JsonReading.At(typeof(TSelf).Name, JsonElement.ParseValue(ref reader), json => TSelf.Read(json, options));

    /// <summary>Writes this value as JSON, as an object of its parts.</summary>
    internal void Write(Utf8JsonWriter writer, JsonSerializerOptions options);
}
