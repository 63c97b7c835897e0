using System.Text.Json;

namespace MongCai.Kpi;

/// <summary>Reads the JSON form of what a target asks for: each kind has the properties that it needs, and no others.</summary>
internal static class JsonForm
{
    public static TargetForm Read(JsonElement json)
    {
        var kind = json.ValueKind == JsonValueKind.Object && json.TryGetProperty("kind", out var word)
            ? JsonReading.At("kind", word, static word => Words<TargetKind>.Parse(JsonReading.String(word)))
            : throw new JsonException("Expected an object with \"kind\".");
        var parts = new JsonParts(json, NamesOf(kind));
        return kind switch
        {
            TargetKind.AtLeast => parts.IsSet("strict") ? Target.MoreThan(Level(parts)) : Target.AtLeast(Level(parts)),
            TargetKind.AtMost => parts.IsSet("strict") ? Target.LessThan(Level(parts)) : Target.AtMost(Level(parts)),
            TargetKind.Within => Target.Within(parts.Text<Rational>("floor"), parts.Text<Rational>("ceiling"), parts.Has("direction") ? parts.Word<Direction>("direction") : Direction.None),
            TargetKind.About => Target.About(Level(parts), parts.Has("tolerance") ? parts.Text<Rational>("tolerance") : null),
            TargetKind.FromBaseline => Target.FromBaseline(Baseline(parts), Level(parts)),
            TargetKind.ReductionBy => Target.ReductionBy(Baseline(parts) - Level(parts), Baseline(parts)),
            TargetKind.GrowthBy => Target.GrownTo(Level(parts), Baseline(parts)),
            TargetKind.Cap => Target.Cap(Level(parts)),
            TargetKind.AveragePerYear => parts.IsSet("reduction")
                ? Target.AverageReduction(parts.Object<TargetForm>("each"), Baseline(parts))
                : Target.AverageIncrease(parts.Object<TargetForm>("each"), Baseline(parts)),
            TargetKind.Maintain => Target.Maintain(parts.Object<TargetForm>("each"), parts.Word<PeriodKind>("every")),
            _ => Target.DoneBy(parts.Date("deadline")),
        };
    }

    private static string[] NamesOf(TargetKind kind) => kind switch
    {
        TargetKind.AtLeast or TargetKind.AtMost => ["kind", "level", "strict"],
        TargetKind.Within => ["kind", "floor", "ceiling", "direction"],
        TargetKind.About => ["kind", "level", "tolerance"],
        TargetKind.FromBaseline or TargetKind.ReductionBy or TargetKind.GrowthBy => ["kind", "baseline", "level"],
        TargetKind.Cap => ["kind", "level"],
        TargetKind.AveragePerYear => ["kind", "baseline", "reduction", "each"],
        TargetKind.Maintain => ["kind", "each", "every"],
        _ => ["kind", "deadline"],
    };

    private static Rational Level(JsonParts parts) => parts.Text<Rational>("level");

    private static Rational Baseline(JsonParts parts) => parts.Text<Rational>("baseline");
}
