using System.Text.Json;
using System.Text.Json.Serialization;
using MongCai.Kpi.Events;

namespace MongCai.Kpi.Serialization;

/// <summary>Reads and writes <see cref="EventStates"/> as an array of words, <c>["ongoing","completed"]</c>, in the order of <see cref="EventState"/>; none is <c>[]</c>.</summary>
/// <remarks>It is read in any order. Numbers, other words and a word twice are refused.</remarks>
public sealed class EventStatesJsonConverter : JsonConverter<EventStates>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The token is no array, or one of what is not a word, none of the words, or the same word twice.</exception>
    public override EventStates Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonReading.At(nameof(EventStates), JsonElement.ParseValue(ref reader), Of);

    /// <inheritdoc/>
    /// <exception cref="JsonException"><paramref name="value"/> has something that is no state.</exception>
    public override void Write(Utf8JsonWriter writer, EventStates value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if ((value & ~EventStates.Any) != EventStates.None)
        {
            throw new JsonException($"There is no {nameof(EventStates)} {value:D}.");
        }

        writer.WriteStartArray();
        foreach (var state in Enum.GetValues<EventState>().Where(state => (value & Only(state)) != EventStates.None))
        {
            writer.WriteStringValue(Words<EventState>.Of(state));
        }

        writer.WriteEndArray();
    }

    private static EventStates Of(JsonElement json)
    {
        var states = EventStates.None;
        foreach (var word in json.ValueKind == JsonValueKind.Array ? json.EnumerateArray() : throw JsonReading.Unexpected("an array of states", json))
        {
            var state = Words<EventState>.Parse(JsonReading.String(word));
            states = (states & Only(state)) == EventStates.None ? states | Only(state) : throw new JsonException($"{JsonReading.String(word)} is there twice.");
        }

        return states;
    }

    private static EventStates Only(EventState state) => (EventStates)(1 << (int)state);
}
