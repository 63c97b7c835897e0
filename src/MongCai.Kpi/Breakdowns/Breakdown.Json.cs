using System.Text.Json;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <content>The JSON form.</content>
public sealed partial record Breakdown : IJsonObject<Breakdown>
{
    static Breakdown IJsonObject<Breakdown>.Read(JsonElement json, JsonSerializerOptions options)
    {
        var parts = new JsonParts(json, options, "code", "name", "categories", "exhaustive", "crossed");
        var breakdown = parts.Has("crossed") ? ReadCrossed(parts) : new Breakdown(parts.String("code"), parts.Part("categories", entries => ReadEntries(entries, options)))
        {
            IsExhaustive = !parts.Has("exhaustive") || (parts.Flag("exhaustive") ? throw new JsonException("exhaustive: expected false, or no such property.") : false),
        };
        return parts.Has("name") ? breakdown with { Name = parts.Object<LocalisedText>("name") } : breakdown;
    }

    void IJsonObject<Breakdown>.Write(Utf8JsonWriter writer, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        if (_crossed.Length == 0)
        {
            writer.WriteString("code", Code);
        }

        if (Name != (_crossed.Length == 0 ? new LocalisedText(Code) : LocalisedText.Join(_crossed.Select(static one => one.Name))))
        {
            writer.WriteObject("name", Name, options);
        }

        if (_crossed.Length > 0)
        {
            writer.WriteObjects("crossed", _crossed, options);
        }
        else
        {
            WriteEntries(writer, options);
        }

        writer.WriteEndObject();
    }

    private static Breakdown ReadCrossed(JsonParts parts) =>
        parts.Has("code") || parts.Has("categories") || parts.Has("exhaustive")
            ? throw new JsonException("What is crossed has its code, its categories and what is exhaustive from those that are crossed.")
            : Cross(parts.Objects<Breakdown>("crossed"));

    private static Entry[] ReadEntries(JsonElement json, JsonSerializerOptions options) => [.. JsonReading.Array(json, element =>
    {
        var parts = new JsonParts(element, options, "code", "name", "values");
        var code = parts.String("code");
        return new Entry(code, parts.Has("name") ? parts.Object<LocalisedText>("name") : code, parts.Has("values") ? parts.Object<RationalInterval>("values") : null);
    })];

    private void WriteEntries(Utf8JsonWriter writer, JsonSerializerOptions options)
    {
        writer.WriteStartArray("categories");
        foreach (var entry in _entries)
        {
            writer.WriteStartObject();
            writer.WriteString("code", entry.Code);
            if (entry.Name != new LocalisedText(entry.Code))
            {
                writer.WriteObject("name", entry.Name, options);
            }

            if (entry.Values is not null)
            {
                writer.WriteObject("values", entry.Values, options);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        if (!_isExhaustive)
        {
            writer.WriteBoolean("exhaustive", value: false);
        }
    }
}
