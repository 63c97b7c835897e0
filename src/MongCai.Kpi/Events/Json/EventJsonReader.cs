using System.Text.Json;
using NodaTime;

namespace MongCai.Kpi.Events;

/// <summary>The reader of records from JSON, which refuses everything that is not part of the format.</summary>
internal static class EventJsonReader
{
    public static EventRecord Read(ref Utf8JsonReader reader)
    {
        try
        {
            var draft = new EventDraft();
            var fields = new JsonFields(ref reader, EventDraft.Names);
            while (fields.Next(ref reader, out var name))
            {
                draft.Read(ref reader, name);
            }

            return draft.ToRecord();
        }
        catch (Exception malformed) when (malformed is ArgumentException or FormatException or OverflowException or InvalidOperationException)
        {
            throw new JsonException(malformed.Message, malformed);
        }
    }
}
