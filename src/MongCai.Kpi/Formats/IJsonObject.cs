using System.Text.Json;

namespace MongCai.Kpi.Serialization;

/// <summary>A value that is written in JSON as its parts, and comes back from them. <see cref="ObjectJsonConverter{T}"/> does both for a serializer.</summary>
/// <typeparam name="TSelf">The value's own type.</typeparam>
public interface IJsonObject<TSelf>
    where TSelf : class, IJsonObject<TSelf>
{
    /// <summary>Reads a value.</summary>
    /// <param name="json">What <see cref="Write"/> writes.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">It is no such value; the message says where and why.</exception>
    static abstract TSelf Read(JsonElement json);

    /// <summary>Writes the value.</summary>
    /// <param name="writer">Where to.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is null.</exception>
    void Write(Utf8JsonWriter writer);
}
