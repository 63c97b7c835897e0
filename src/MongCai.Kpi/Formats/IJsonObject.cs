using System.Text.Json;

namespace MongCai.Kpi.Serialization;

/// <summary>Marks a value of the library that is written in JSON as its parts. <see cref="ObjectJsonConverter{T}"/> writes it for a serializer, and reads it where it comes back from them.</summary>
/// <remarks>The set of these values is closed: a host's own types use a converter of their own.</remarks>
/// <typeparam name="TSelf">The value's own type.</typeparam>
public interface IJsonObject<TSelf>
    where TSelf : IJsonObject<TSelf>
{
    /// <summary>Reads a value from what <see cref="Write"/> writes.</summary>
    /// <param name="json">The JSON.</param>
    /// <param name="options">The serializer's options, which may know indicators by their codes.</param>
    internal static abstract TSelf Read(JsonElement json, JsonSerializerOptions options);

    /// <summary>Reads a value where the serializer stands; a value that is read often has a way without a document between.</summary>
    internal static virtual TSelf Read(ref Utf8JsonReader reader, JsonSerializerOptions options) =>
        JsonReading.At(typeof(TSelf).Name, JsonElement.ParseValue(ref reader), json => TSelf.Read(json, options));

    /// <summary>Writes the value.</summary>
    internal void Write(Utf8JsonWriter writer, JsonSerializerOptions options);
}
