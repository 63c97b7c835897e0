using System.Text.Json;

namespace MongCai.Kpi.Tests.HouseRules;

/// <summary>Tests that every public type states its form in JSON: a text, a word, an object, or none that is read.</summary>
public class JsonFormTests
{
    public static TheoryData<string> Read => [.. Readable.Types.Select(static type => type.ToString())];

    public static TheoryData<string> NotRead =>
        [.. PublicTypes.Instances.Where(static type => !Readable.Types.Contains(type) && type != typeof(Calculated<>)).Select(static type => Closed(type).ToString())];

    [Fact]
    public void Every_type_with_a_converter_is_read_or_written_only() => PublicTypes.None(Readable.Undecided.Select(static type => type.Name));

    [Fact]
    public void Every_enumeration_has_words() => PublicTypes.None(PublicTypes.All.Where(static type => type.IsEnum && Readable.ConverterOf(type) is null).Select(static type => type.Name));

    [Theory]
    [MemberData(nameof(Read))]
    public void Comes_back_in_all_its_parts(string name)
    {
        var type = Readable.Types.Single(candidate => string.Equals(candidate.ToString(), name, StringComparison.Ordinal));
        Assert.All(Readable.ValuesOf(type), value =>
        {
            var json = JsonSerializer.Serialize(value, type);
            var read = JsonSerializer.Deserialize(json, type)!;
            Assert.Equal(json, JsonSerializer.Serialize(read, type));
            ObjectSamples.AssertSame(value, read);
        });
    }

    [Theory]
    [MemberData(nameof(NotRead))]
    public void What_is_not_read_says_so_by_name(string name)
    {
        var type = PublicTypes.Library.GetType(name)!;

        // For policies whose parts are set one by one, an empty object means the same as the constructor without arguments.
        var hasDefault = Readable.ConverterOf(type) is null && type.GetConstructor([]) is not null;
        Assert.All<string>(hasDefault ? ["\"x\"", "1", "[]"] : ["{}", "\"x\"", "1", "[]"], json =>
        {
            var refusal = Record.Exception(() => JsonSerializer.Deserialize(json, type));
            Assert.True(refusal is JsonException or NotSupportedException or InvalidOperationException, $"{json}: {refusal}");
            Assert.Contains(type.Name, refusal.Message, StringComparison.Ordinal);
        });
    }

    // The type argument of an open generic type is not known here, so the type is tried with an observation.
    private static Type Closed(Type type) => type.IsGenericTypeDefinition ? type.MakeGenericType(typeof(Observation)) : type;
}
