using System.ComponentModel;
using System.Reflection;
using System.Text;
using System.Text.Json;

namespace MongCai.Kpi.Tests.HouseRules;

/// <summary>Tests that every value that can be parsed comes back unchanged, in each of the ways that .NET writes and reads a value.</summary>
public class RoundTripTests
{
    public static TheoryData<string> Types => [.. PublicTypes.Parsable.Select(static type => type.Name)];

    [Fact]
    public void Every_parsable_type_has_samples() =>
        PublicTypes.None(PublicTypes.Parsable.Except(Samples.Types).Select(static type => $"{type.Name} has no samples."));

    [Theory]
    [MemberData(nameof(Types))]
    public void Through_text(string type) => Run(type, nameof(Text));

    [Theory]
    [MemberData(nameof(Types))]
    public void Through_UTF_8(string type) => Run(type, nameof(Utf8));

    [Theory]
    [MemberData(nameof(Types))]
    public void Through_JSON(string type) => Run(type, nameof(Json));

    [Theory]
    [MemberData(nameof(Types))]
    public void Through_a_JSON_key(string type) => Run(type, nameof(JsonKey));

    [Theory]
    [MemberData(nameof(Types))]
    public void Through_a_type_converter(string type) => Run(type, nameof(Converter));

    private static void Run(string name, string way)
    {
        var type = PublicTypes.Parsable.Single(candidate => string.Equals(candidate.Name, name, StringComparison.Ordinal));
        _ = typeof(RoundTripTests).GetMethod(way, BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type)
            .Invoke(obj: null, BindingFlags.DoNotWrapExceptions, binder: null, parameters: null, culture: null);
    }

    private static void Text<T>()
        where T : notnull, ISpanParsable<T> =>
        Assert.All(Samples.Of<T>(), static value =>
        {
            var text = value.ToString()!;
            Assert.Equal(value, T.Parse(text.AsSpan(), provider: null));
            Assert.True(T.TryParse(text, provider: null, out var read));
            Assert.Equal(text, read.ToString());
            Assert.False(T.TryParse($"{text}\0", provider: null, out _));
            Assert.False(T.TryParse((string?)null, provider: null, out _));
            Assert.Equal(value, ParseString<T>(text));
            Assert.Throws<ArgumentNullException>("s", static () => ParseString<T>(null!));
            Assert.DoesNotContain("(Parameter", Assert.Throws<MalformedTextException>(static () => ParseString<T>("?")).Message, StringComparison.Ordinal);
        });

    // Where both overloads are visible, a string would be converted to a span, so this method sees only one.
    private static T ParseString<T>(string text)
        where T : IParsable<T> => T.Parse(text, provider: null);

    private static void Utf8<T>()
        where T : notnull, IUtf8SpanFormattable =>
        Assert.All(Samples.Of<T>(), static value =>
        {
            Span<byte> bytes = stackalloc byte[256];
            var expected = value.ToString()!;
            Assert.True(value.TryFormat(bytes, out var written, default, provider: null));
            Assert.Equal(expected, Encoding.UTF8.GetString(bytes[..written]));
            Assert.False(value.TryFormat(bytes[..(written - 1)], out written, default, provider: null));
            Assert.Equal(0, written);
        });

    private static void Json<T>()
        where T : notnull, ISpanParsable<T> =>
        Assert.All(Samples.Of<T>(), static value =>
        {
            var json = JsonSerializer.Serialize(value);
            Assert.Equal(JsonSerializer.Serialize(value.ToString()), json);
            Assert.Equal(value, JsonSerializer.Deserialize<T>(json));
            Assert.Throws<JsonException>(static () => JsonSerializer.Deserialize<T>("\"?\""));
            Assert.Throws<JsonException>(static () => JsonSerializer.Deserialize<T>("true"));
        });

    private static void JsonKey<T>()
        where T : notnull, ISpanParsable<T> =>
        Assert.All(Samples.Of<T>(), static value =>
        {
            var json = JsonSerializer.Serialize(new Dictionary<T, int> { [value] = 7 });
            Assert.Equal(value, Assert.Single(JsonSerializer.Deserialize<Dictionary<T, int>>(json)!).Key);
        });

    private static void Converter<T>()
        where T : notnull =>
        Assert.All(Samples.Of<T>(), static value =>
        {
            var converter = TypeDescriptor.GetConverter(typeof(T));
            Assert.True(converter.CanConvertFrom(typeof(string)) && converter.CanConvertTo(typeof(string)));
            Assert.Equal(value.ToString(), converter.ConvertToInvariantString(value));
            Assert.Equal(value, converter.ConvertFromInvariantString(value.ToString()!));
            Assert.DoesNotContain("(Parameter", Assert.Throws<MalformedTextException>(() => converter.ConvertFromInvariantString("?")).Message, StringComparison.Ordinal);
        });
}
