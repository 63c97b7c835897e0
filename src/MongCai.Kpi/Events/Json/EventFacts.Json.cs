using System.Text.Json;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Events;

/// <content>Reads and writes the JSON form.</content>
public sealed partial record EventFacts : IJsonObject<EventFacts>
{
    static EventFacts IJsonObject<EventFacts>.Read(JsonElement json, JsonSerializerOptions options)
    {
        var parts = new JsonParts(json, options, "type", "occurred", "state", "presumed", "area", "organisers", "document", "quantities", "subjects", "note");
        return new EventFacts(parts.String("type"), OccurredFormat.Read(parts), parts.Word<EventState>("state"))
        {
            StateIsPresumed = parts.IsSet("presumed"),
            Area = parts.Has("area") ? parts.Text<AreaCode>("area") : AreaCode.ReportingAuthority,
            Organisers = parts.Has("organisers") ? parts.Objects<Organisation>("organisers") : [],
            Document = parts.ObjectOrNull<LegalDocument>("document"),
            Quantities = parts.Has("quantities") ? parts.Objects<EventQuantity>("quantities") : [],
            Subjects = parts.Has("subjects") ? parts.Objects<EventSubject>("subjects") : [],
            Note = parts.Has("note") ? parts.String("note") : null,
        };
    }

    void IJsonObject<EventFacts>.Write(Utf8JsonWriter writer, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("type", Type);
        writer.WriteString("occurred", OccurredFormat.Of(Occurred));
        writer.WriteWord("state", State);
        writer.WriteFlagIfSet("presumed", StateIsPresumed);
        writer.WriteTextIfAny<AreaCode>("area", Area == AreaCode.ReportingAuthority ? null : Area);
        WriteIfAny(writer, "organisers", Organisers, options);
        writer.WriteObjectIfAny("document", Document, options);
        WriteIfAny(writer, "quantities", Quantities, options);
        WriteIfAny(writer, "subjects", Subjects, options);
        writer.WriteStringIfAny("note", Note);
        writer.WriteEndObject();
    }

    private static void WriteIfAny<T>(Utf8JsonWriter writer, string name, IReadOnlyList<T> values, JsonSerializerOptions options)
        where T : IJsonObject<T>
    {
        if (values.Count > 0)
        {
            writer.WriteObjects(name, values, options);
        }
    }
}
