using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace MongCai.Kpi.Tests.HouseRules;

/// <summary>
/// Tests that JSON which does not fit a type is refused with its place, or is read as exactly what it says: it never becomes a default, and nothing is
/// skipped.
/// </summary>
public class MalformedJsonTests
{
    private const string Hole = "a hole for another kind";

    // These are texts and no JsonNodes, because a JsonNode cannot write all of them.
    private static readonly string[] WrongKinds = ["null", "true", "false", "0", "-1", "1.5", "1e400", "[]", "{}", "\"\"", "\" \"", "\"?\"", "\"2019-02-30\"", "\"\\u0000\"", "\"\\ud800\"", "[[]]", "{\"a\":1}"];

    private static readonly Dictionary<string, string> Digits = new(StringComparer.Ordinal) { ["0"] = "0", ["-1"] = "-1", ["1.5"] = "1.5", ["1e400"] = $"1{new string('0', 400)}" };

    public static TheoryData<string> Types => [.. Readable.Types.Select(static type => type.ToString())];

    public static TheoryData<string> Keys => [.. Readable.Keys.Select(static type => type.ToString())];

    [Theory]
    [MemberData(nameof(Types))]
    public void A_text_that_ends_too_early_is_refused(string name) => Each(name, static (type, json) =>
    {
        var text = json.ToJsonString();
        Assert.All(Enumerable.Range(0, text.Length).Where(length => !IsWhole(text[..length])), length => Refused(type, text[..length]));
    });

    [Theory]
    [MemberData(nameof(Types))]
    public void A_value_of_another_kind_is_refused_or_read_as_it_stands(string name) => Each(name, static (type, json) =>
        Assert.All(
            Variants(json, static _ => [JsonValue.Create(Hole)]).SelectMany(static text => WrongKinds.Select(kind => text.Replace($"\"{Hole}\"", kind, StringComparison.Ordinal))),
            text => RefusedOrKept(type, text)));

    [Theory]
    [MemberData(nameof(Types))]
    public void A_missing_property_is_refused_or_was_nothing_that_had_to_be_there(string name) => Each(name, static (type, json) =>
        Assert.All(Variants(json, static node => node is JsonObject parts ? parts.Select(part => Without(parts, part.Key)) : []), text => RefusedOrKept(type, text)));

    [Theory]
    [MemberData(nameof(Types))]
    public void A_part_that_every_value_has_is_required(string name)
    {
        var type = TypeOf(name);
        JsonObject[] objects = [.. Readable.TextsOf(type).OfType<JsonObject>()];
        Assert.All(objects, parts => Assert.All(
            parts.Select(static part => part.Key).Where(key => Array.TrueForAll(objects, other => other.ContainsKey(key))).ToArray(),
            key => Refused(type, Without(parts, key).ToJsonString())));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void An_unknown_property_is_refused(string name) => Each(name, static (type, json) =>
        Assert.All(Variants(json, static node => node is JsonObject parts ? [With(parts, "unknown", "x"), With(parts, "Code", "x")] : []), text => Refused(type, text)));

    [Theory]
    [MemberData(nameof(Types))]
    public void A_property_of_another_value_is_refused_or_read_as_it_stands(string name) => Each(name, static (type, json) =>
        Assert.All(
            Readable.TextsOf(type).OfType<JsonObject>().SelectMany(static other => other).Where(part => json is JsonObject parts && !parts.ContainsKey(part.Key)),
            part => RefusedOrKept(type, With((JsonObject)json, part.Key, part.Value?.DeepClone()).ToJsonString())));

    [Theory]
    [MemberData(nameof(Types))]
    public void A_property_that_comes_twice_is_refused(string name) => Each(name, static (type, json) =>
    {
        if (json is JsonObject parts)
        {
            Assert.All(parts, part => Refused(type, $"{json.ToJsonString()[..^1]},{JsonSerializer.Serialize(part.Key)}:{part.Value?.ToJsonString() ?? "null"}}}"));
        }
    });

    [Theory]
    [MemberData(nameof(Types))]
    public void The_path_says_where_it_stands(string name) => Each(name, static (type, json) =>
    {
        var list = typeof(Nested<>).MakeGenericType(typeof(List<>).MakeGenericType(type));
        var map = typeof(Nested<>).MakeGenericType(typeof(Dictionary<,>).MakeGenericType(typeof(string), type));
        var good = json.ToJsonString();
        Assert.Equal("$.a.b[2]", Refused(list, InHost($"[{good},{good},[[]]]")).Path);
        Assert.Equal("$.a.b.k", Refused(map, InHost($$"""{"g":{{good}},"k":[[]]}""")).Path);
    });

    [Theory]
    [MemberData(nameof(Keys))]
    public void A_key_that_is_none_is_refused_with_its_path(string name) => Each(name, static (type, json) =>
    {
        var map = typeof(Nested<>).MakeGenericType(typeof(Dictionary<,>).MakeGenericType(type, typeof(int)));
        Assert.Equal("$.a.b.no\u0001key", Refused(map, InHost($$"""{ {{json.ToJsonString()}}:1,"no\u0001key":2}""")).Path?.Replace("['no\u0001key']", ".no\u0001key", StringComparison.Ordinal));
        _ = Refused(map, InHost("""{"":2}"""));
    });

    [Theory]
    [MemberData(nameof(Types))]
    public void Null_is_no_value(string name)
    {
        var type = TypeOf(name);
        if (type.IsValueType)
        {
            _ = Refused(type, "null");
        }
        else
        {
            Assert.Null(JsonSerializer.Deserialize("null", type));
        }
    }

    private static string InHost(string json) => $$"""{"a":{"b":{{json}} } }""";

    private static void Each(string name, Action<Type, JsonNode> check)
    {
        var type = TypeOf(name);
        JsonNode[] texts = [.. Readable.TextsOf(type).DistinctBy(static json => json.ToJsonString(), StringComparer.Ordinal).OrderBy(static json => json.ToJsonString().Length)];
        Assert.All(CaseCount.IsAll ? texts : texts.Where((_, place) => place == 0 || place == texts.Length - 1), json => check(type, json));
    }

    private static Type TypeOf(string name) => Readable.Types.Single(candidate => string.Equals(candidate.ToString(), name, StringComparison.Ordinal));

    private static JsonException Refused(Type type, string json)
    {
        var refusal = Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize(json, type));
        Assert.StartsWith("$", refusal.Path, StringComparison.Ordinal);
        return refusal;
    }

    private static void RefusedOrKept(Type type, string json)
    {
        object? read;
        try
        {
            read = JsonSerializer.Deserialize(json, type);
        }
        catch (JsonException refusal)
        {
            Assert.StartsWith("$", refusal.Path, StringComparison.Ordinal);
            return;
        }

        var written = JsonSerializer.Serialize(read, type);
        Assert.True(SaysTheSame(WithoutEmptyLists(json), WithoutEmptyLists(written)), $"{json} was read as {written}");
    }

    // An amount given as a number is written as a text with the same digits; a ratio is written over 1.
    private static bool SaysTheSame(JsonNode? given, JsonNode? written) => (given, written) switch
    {
        (JsonObject one, JsonObject other) => one.Count == other.Count && one.All(part => other.TryGetPropertyValue(part.Key, out var same) && SaysTheSame(part.Value, same)),
        (JsonArray one, JsonArray other) => one.Count == other.Count && one.Zip(other, SaysTheSame).All(static same => same),
        (JsonValue number, JsonValue text) when Digits.TryGetValue(number.ToJsonString(), out var digits) && text.GetValueKind() == JsonValueKind.String =>
            text.GetValue<string>() is var read && (string.Equals(read, digits, StringComparison.Ordinal) || string.Equals(read, $"{digits}/1", StringComparison.Ordinal)),
        _ => JsonNode.DeepEquals(given, written),
    };

    // An empty list in an event means the same as a list that is left out.
    private static JsonNode? WithoutEmptyLists(string json) => WithoutEmptyLists(JsonNode.Parse(json));

    private static JsonNode? WithoutEmptyLists(JsonNode? node) => node is JsonObject parts
        ? new JsonObject(parts.Where(static part => part.Value is not JsonArray { Count: 0 }).Select(static part => KeyValuePair.Create(part.Key, WithoutEmptyLists(part.Value))))
        : node?.DeepClone();

    // A prefix of a number is a number, too.
    private static bool IsWhole(string text) => text.Length > 0 && text.All(static character => char.IsAsciiDigit(character));

    /// <summary>Returns the whole document with each of its nodes replaced in turn.</summary>
    private static IEnumerable<string> Variants(JsonNode json, Func<JsonNode?, IEnumerable<JsonNode?>> replacements)
    {
        foreach (var replacement in replacements(json))
        {
            yield return replacement?.ToJsonString() ?? "null";
        }

        IEnumerable<(JsonNode? Inner, Func<JsonNode?, JsonNode> Outer)> inners = json switch
        {
            JsonObject parts => parts.Select(part => (part.Value, (Func<JsonNode?, JsonNode>)(inner => With(parts, part.Key, inner)))),
            JsonArray items => items.Select((item, index) => (item, (Func<JsonNode?, JsonNode>)(inner => With(items, index, inner)))),
            _ => [],
        };
        foreach (var (inner, outer) in inners)
        {
            foreach (var variant in inner is null ? [] : Variants(inner, replacements))
            {
                yield return outer(JsonNode.Parse(variant)).ToJsonString();
            }
        }
    }

    private static JsonObject Without(JsonObject parts, string name)
    {
        var copy = parts.DeepClone().AsObject();
        copy.Remove(name);
        return copy;
    }

    private static JsonObject With(JsonObject parts, string name, JsonNode? value)
    {
        var copy = parts.DeepClone().AsObject();
        copy[name] = value;
        return copy;
    }

    private static JsonArray With(JsonArray items, int index, JsonNode? value)
    {
        var copy = items.DeepClone().AsArray();
        copy[index] = value;
        return copy;
    }

    private sealed record Nested<T>([property: JsonPropertyName("a")] Inner<T> A);

    private sealed record Inner<T>([property: JsonPropertyName("b")] T B);
}
