using System.Text.Json;

namespace MongCai.Kpi;

/// <summary>Reads and writes the JSON form of target forms. Each kind has the properties that it needs, and no others.</summary>
internal static class JsonForm
{
    public const string AveragePerYear = "averagePerYear";
    public const string Maintain = "maintain";
    public const string Milestone = "milestone";

    private static readonly Dictionary<string, Reader> Readers = new(StringComparer.Ordinal)
    {
        ["atLeast"] = new(["level", "strict"], static parts => parts.IsSet("strict") ? Target.MoreThan(Level(parts)) : Target.AtLeast(Level(parts))),
        ["atMost"] = new(["level", "strict"], static parts => parts.IsSet("strict") ? Target.LessThan(Level(parts)) : Target.AtMost(Level(parts))),
        ["within"] = new(
            ["floor", "ceiling", "direction"],
            static parts => Target.Within(parts.Text<Rational>("floor"), parts.Text<Rational>("ceiling"), parts.Has("direction") ? parts.Word<Direction>("direction") : Direction.None)),
        ["about"] = new(["level", "tolerance"], static parts => Target.About(Level(parts), parts.Has("tolerance") ? parts.Text<Rational>("tolerance") : null)),
        ["fromBaseline"] = new(["baseline", "level"], static parts => Target.FromBaseline(Baseline(parts), Level(parts))),
        ["reductionBy"] = new(
            ["baseline", "level", "openingPeriod"],
            static parts => Target.ReductionBy(Baseline(parts) - Level(parts), Baseline(parts), parts.Has("openingPeriod") ? parts.Text<ReportingPeriod>("openingPeriod") : null)),
        ["growthBy"] = new(["baseline", "level"], static parts => Target.GrownTo(Level(parts), Baseline(parts))),
        ["cap"] = new(["level"], static parts => Target.Cap(Level(parts))),
        [AveragePerYear] = new(["baseline", "reduction", "each"], Average),
        [Maintain] = new(["each", "every"], static parts => Target.Maintain(parts.Object<LevelForm>("each"), parts.Word<PeriodKind>("every"))),
        [Milestone] = new(["deadline"], static parts => Target.DoneBy(parts.Date("deadline"))),
    };

    public static TargetForm Read(JsonElement json, JsonSerializerOptions options)
    {
        var reader = json.ValueKind == JsonValueKind.Object && json.TryGetProperty("kind", out var word)
            ? JsonReading.At("kind", word, static word => ReaderOf(JsonReading.String(word)))
            : throw new JsonException("Expected an object with \"kind\".");
        return reader.Read(new JsonParts(json, options, ["kind", .. reader.Names]));
    }

    public static T Read<T>(JsonElement json, JsonSerializerOptions options)
        where T : TargetForm => Read(json, options) as T ?? throw new JsonException($"Expected a {typeof(T).Name}, not \"{json.GetProperty("kind").GetString()}\".");

    public static void Write(TargetForm form, Utf8JsonWriter writer, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        form.WriteParts(writer, options);
        writer.WriteEndObject();
    }

    private static Reader ReaderOf(string kind) => Readers.TryGetValue(kind, out var reader)
        ? reader
        : throw new JsonException($"\"{kind}\" is no form of target: expected {string.Join(", ", Readers.Keys)}.");

    private static AverageForm Average(JsonParts parts) =>
        !parts.Has("baseline") && !parts.Has("reduction") ? Target.AveragePerYear(parts.Object<LevelForm>("each"))
        : parts.IsSet("reduction") ? Target.AverageReduction(parts.Object<LevelForm>("each"), Baseline(parts))
        : Target.AverageIncrease(parts.Object<LevelForm>("each"), Baseline(parts));

    private static Rational Level(JsonParts parts) => parts.Text<Rational>("level");

    private static Rational Baseline(JsonParts parts) => parts.Text<Rational>("baseline");

    private sealed record Reader(string[] Names, Func<JsonParts, TargetForm> Read);
}
