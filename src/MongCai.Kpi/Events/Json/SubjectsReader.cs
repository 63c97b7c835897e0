using System.Text.Json;

namespace MongCai.Kpi.Events;

/// <summary>The reader of the subjects of an event. Each is written as its id, or as an object with its id and category.</summary>
internal static class SubjectsReader
{
    private static readonly string[] Names = ["id", "category"];

    public static IReadOnlyList<EventSubject> List(ref Utf8JsonReader reader, string name)
    {
        JsonFields.Require(ref reader, JsonTokenType.StartArray, "a list", name);
        List<EventSubject> subjects = [];
        try
        {
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                subjects.Add(Read(ref reader));
            }
        }
        catch (Exception malformed) when (IsMalformed(malformed))
        {
            throw new JsonException($"{name}[{(Rational)subjects.Count}]: {malformed.Message}", malformed);
        }

        return subjects;
    }

    public static EventSubject Read(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => reader.GetString()!,
        JsonTokenType.StartObject => InCategory(ref reader),
        var other => throw new JsonException($"Expected a text, or an object of {string.Join(" and ", Names)}, not {other}."),
    };

    /// <summary>Determines whether an exception means that the text is not a valid subject.</summary>
    public static bool IsMalformed(Exception refused) => refused is JsonException or ArgumentException or FormatException or InvalidOperationException;

    private static EventSubject InCategory(ref Utf8JsonReader reader)
    {
        string? id = null;
        Category? category = null;
        var fields = new JsonFields(ref reader, Names);
        while (fields.Next(ref reader, out var name))
        {
            var text = JsonFields.Text(ref reader, name);
            if (string.Equals(name, "id", StringComparison.Ordinal))
            {
                id = text;
            }
            else
            {
                category = Category.Parse(text);
            }
        }

        var known = category ?? throw EventDraft.Missing("category");
        return known.IsTotal
            ? throw new JsonException($"\"{known}\" is no category of one subject: where none is known, a subject is its id alone.")
            : new EventSubject(EventDraft.Needed(id, "id"), known);
    }
}
