using System.Text.Json;

namespace MongCai.Kpi;

/// <content>The JSON form, within that of the parts of a whole.</content>
internal readonly partial record struct Partial
{
    public static readonly string[] Names = ["reports", "expected", "status", "through", "numerator", "denominator", "range", "doneOn", "dated", "goesBeyond", "countsAreas"];

    public static Partial Read(JsonParts parts)
    {
        if (parts.Has("status") != parts.Has("through"))
        {
            throw new JsonException("\"status\" and \"through\" stand together: with the first report, and not before it.");
        }

        var expected = CountOf(parts, "expected", int.MaxValue);
        var reported = CountOf(parts, "reports", expected);
        return new Partial
        {
            Numerator = parts.Text<Rational>("numerator"),
            Denominator = parts.Text<Rational>("denominator"),
            Bound = parts.ObjectOrNull<RationalInterval>("range"),
            Reported = reported,
            Expected = expected,
            WeakestStatusPlusOne = parts.Has("status") ? (int)parts.Word<ObservationStatus>("status") + 1 : 0,
            Through = parts.Has("through") ? parts.Date("through") : null,
            DoneOn = parts.Has("doneOn") ? parts.Date("doneOn") : null,
            Dated = CountOf(parts, "dated", int.MaxValue),
            MayExceedBounds = parts.IsSet("goesBeyond"),
            CountsAreas = parts.IsSet("countsAreas"),
        };
    }

    public void Write(Utf8JsonWriter writer, JsonSerializerOptions options)
    {
        writer.WriteNumber("reports", Reported);
        writer.WriteNumber("expected", Expected);
        if (WeakestStatusPlusOne > 0 && Through is { } through)
        {
            writer.WriteWord("status", Status);
            writer.WriteDate("through", through);
        }

        writer.WriteText("numerator", Numerator);
        writer.WriteText("denominator", Denominator);
        writer.WriteObjectIfAny("range", Bound, options);
        if (DoneOn is { } day)
        {
            writer.WriteDate("doneOn", day);
        }

        writer.WriteNumber("dated", Dated);
        WriteFlag(writer, "goesBeyond", MayExceedBounds);
        WriteFlag(writer, "countsAreas", CountsAreas);
    }

    internal static int CountOf(JsonParts parts, string name, int most) =>
        parts.Count(name) is >= 0 and var count && count <= most ? (int)count : throw new JsonException($"{name}: expected 0 to {(Rational)most}.");

    private static void WriteFlag(Utf8JsonWriter writer, string name, bool isSet)
    {
        if (isSet)
        {
            writer.WriteBoolean(name, value: true);
        }
    }
}
