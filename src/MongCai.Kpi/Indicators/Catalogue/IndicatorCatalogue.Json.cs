using System.Text.Json;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <content>The JSON form.</content>
public sealed partial class IndicatorCatalogue : IJsonObject<IndicatorCatalogue>
{
    static IndicatorCatalogue IJsonObject<IndicatorCatalogue>.Read(JsonElement json, JsonSerializerOptions options)
    {
        // Problems of the whole and of its entries are collected, to be reported at once.
        var problems = new JsonProblems();
        var entries = json.ValueKind == JsonValueKind.Object && json.TryGetProperty("indicators", out var list) ? problems.Read(list, ReadEntries) ?? [] : [];
        _ = problems.Read(json, whole => new JsonParts(whole, options, "indicators").Part("indicators", static _ => true));
        Indicator?[] read = [.. entries.Select((entry, place) => problems.Read(entry, json => ReadEntry(json, place, options)))];

        // An entry that could not be read is null here, and its problem has been collected.
        foreach (var problem in ProblemsOf(read))
        {
            problems.Add(problem);
        }

        problems.ThrowIfAny();
        return new IndicatorCatalogue(read!);
    }

    void IJsonObject<IndicatorCatalogue>.Write(Utf8JsonWriter writer, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteStartArray("indicators");
        foreach (var indicator in _indicators)
        {
            indicator.WriteWhole(writer, options);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static IReadOnlyList<JsonElement> ReadEntries(JsonElement list) => JsonReading.At("indicators", list, static entries => JsonReading.Array(entries, static entry => entry));

    private static Indicator ReadEntry(JsonElement entry, int place, JsonSerializerOptions options) =>
        JsonReading.At(FormattableString.Invariant($"indicators[{place}]{CodeOf(entry)}"), entry, json => Indicator.ReadWhole(json, options));

    private static string CodeOf(JsonElement entry) =>
        entry.ValueKind == JsonValueKind.Object && entry.TryGetProperty("code", out var code) && code.ValueKind == JsonValueKind.String ? $" {code.GetString()}" : string.Empty;
}
