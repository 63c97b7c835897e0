using System.Text.Json;
using NodaTime.Text;

namespace MongCai.Kpi.Events;

/// <summary>The writer of records as JSON, in the format that <see cref="EventJson"/> describes.</summary>
internal static class EventJsonWriter
{
    public static void Write(Utf8JsonWriter writer, EventRecord record)
    {
        writer.WriteStartObject();
        writer.WriteNumber("v", EventJsonNames.Version);
        writer.WriteString("source", record.Id.Source);
        writer.WriteString("id", record.Id.Id);
        writer.WriteString("recorded", InstantPattern.ExtendedIso.Format(record.Recorded));
        if (record.Correction is { } correction)
        {
            Write(writer, correction);
        }

        writer.WriteString("type", record.Type);
        if (record.Facts is { } facts)
        {
            Write(writer, facts);
        }
        else if (record.Correction?.Occurred is { } occurred)
        {
            writer.WriteString("occurred", OccurredFormat.Of(occurred));
        }

        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, EventSubject subject)
    {
        if (subject.Category.IsTotal)
        {
            writer.WriteStringValue(subject.Id);
            return;
        }

        writer.WriteStartObject();
        writer.WriteString("id", subject.Id);
        writer.WriteString("category", subject.Category.ToString());
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, EventCorrection correction)
    {
        writer.WriteStartObject("corrects");
        writer.WriteString("kind", EventJsonNames.Kinds[(int)correction.Kind]);
        writer.WriteString("source", correction.CorrectedId.Source);
        writer.WriteString("id", correction.CorrectedId.Id);
        writer.WriteString("reason", correction.Reason);
        writer.WriteString("author", correction.Author);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, EventFacts facts)
    {
        writer.WriteString("occurred", OccurredFormat.Of(facts.Occurred));
        writer.WriteString("state", EventJsonNames.States[(int)facts.State]);
        if (facts.StateIsPresumed)
        {
            writer.WriteBoolean("presumed", value: true);
        }

        if (facts.Area != default)
        {
            writer.WriteString("area", facts.Area.ToString());
        }

        WriteTexts(writer, "organisers", [.. facts.Organisers.Select(static body => body.Code)]);
        if (facts.Document is { } document)
        {
            Write(writer, document);
        }

        if (facts.Quantities.Count > 0)
        {
            writer.WriteStartArray("quantities");
            foreach (var quantity in facts.Quantities)
            {
                Write(writer, quantity);
            }

            writer.WriteEndArray();
        }

        Write(writer, facts.Subjects);
        if (facts.Note is not null)
        {
            writer.WriteString("note", facts.Note);
        }
    }

    private static void Write(Utf8JsonWriter writer, LegalDocument document)
    {
        writer.WriteStartObject("document");
        writer.WriteString("number", document.Number);
        writer.WriteString("issued", LocalDatePattern.Iso.Format(document.Issued));
        if (document.Issuer is { } issuer)
        {
            writer.WriteString("issuer", issuer.Code);
        }

        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, EventQuantity quantity)
    {
        writer.WriteStartObject();
        writer.WriteString("name", quantity.Name);
        writer.WriteString("amount", quantity.Amount.ToString(NumberFormat.Invariant));
        writer.WriteString("unit", quantity.Unit.Code);
        if (quantity.End != QuantityEnd.Exact)
        {
            writer.WriteBoolean(quantity.End == QuantityEnd.AtLeast ? EventJsonNames.AtLeast : EventJsonNames.Over, value: true);
        }

        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, IReadOnlyList<EventSubject> subjects)
    {
        if (subjects.Count > 0)
        {
            writer.WriteStartArray("subjects");
            foreach (var subject in subjects)
            {
                Write(writer, subject);
            }

            writer.WriteEndArray();
        }
    }

    private static void WriteTexts(Utf8JsonWriter writer, string name, IReadOnlyList<string> texts)
    {
        if (texts.Count > 0)
        {
            writer.WriteStartArray(name);
            foreach (var text in texts)
            {
                writer.WriteStringValue(text);
            }

            writer.WriteEndArray();
        }
    }
}
