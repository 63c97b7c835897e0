using System.Text.Json;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <content>The JSON form of the rules of a score.</content>
public sealed partial class ScoreRules : IJsonObject<ScoreRules>
{
    static ScoreRules IJsonObject<ScoreRules>.Read(JsonElement json, JsonSerializerOptions options)
    {
        var parts = new JsonParts(json, options, "cap", "floor", "decidedShare", "verdictCounts");
        return new ScoreRules
        {
            Cap = parts.Has("cap") ? parts.Text<Ratio>("cap") : null,
            Floor = parts.Has("floor") ? parts.Text<Ratio>("floor") : null,
            DecidedShare = parts.Text<Ratio>("decidedShare"),
            VerdictCounts = parts.Flag("verdictCounts"),
        };
    }

    void IJsonObject<ScoreRules>.Write(Utf8JsonWriter writer, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        if (Cap is { } cap)
        {
            writer.WriteText("cap", cap);
        }

        if (Floor is { } floor)
        {
            writer.WriteText("floor", floor);
        }

        writer.WriteText("decidedShare", DecidedShare);
        writer.WriteBoolean("verdictCounts", VerdictCounts);
        writer.WriteEndObject();
    }
}
