using System.Text.Json;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Events;

/// <content>Reads and writes the JSON form.</content>
public sealed partial record EventCorrection : IJsonObject<EventCorrection>
{
    static EventCorrection IJsonObject<EventCorrection>.Read(JsonElement json, JsonSerializerOptions options)
    {
        var kind = new JsonParts(json, options, "kind", "correctedId", "type", "occurred", "facts", "reason", "author").Word<CorrectionKind>("kind");
        var parts = kind switch
        {
            CorrectionKind.Amend => new JsonParts(json, options, "kind", "correctedId", "facts", "reason", "author"),
            CorrectionKind.Retract => new JsonParts(json, options, "kind", "correctedId", "type", "reason", "author"),
            _ => new JsonParts(json, options, "kind", "correctedId", "type", "occurred", "reason", "author"),
        };
        var (target, reason, author) = (parts.Object<EventId>("correctedId"), parts.String("reason"), parts.String("author"));
        return kind switch
        {
            CorrectionKind.Amend => Amend(target, parts.Object<EventFacts>("facts"), reason, author),
            CorrectionKind.Retract => Retract(target, parts.String("type"), reason, author),
            _ => Reverse(target, parts.String("type"), OccurredFormat.Read(parts), reason, author),
        };
    }

    void IJsonObject<EventCorrection>.Write(Utf8JsonWriter writer, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteWord("kind", Kind);
        writer.WriteObject("correctedId", CorrectedId, options);
        writer.WriteStringIfAny("type", Facts is null ? Type : null);
        writer.WriteStringIfAny("occurred", Occurred is { } occurred ? OccurredFormat.Of(occurred) : null);
        writer.WriteObjectIfAny("facts", Facts, options);
        writer.WriteString("reason", Reason);
        writer.WriteString("author", Author);
        writer.WriteEndObject();
    }
}
