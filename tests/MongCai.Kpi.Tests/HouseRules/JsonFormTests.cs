using System.Text.Json;

namespace MongCai.Kpi.Tests.HouseRules;

/// <summary>Every public type has said what it is in JSON: a text, a word, an object, or nothing that is read.</summary>
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

        // Of policies that are set one by one, an object without any says what the constructor says.
        var hasDefault = Readable.ConverterOf(type) is null && type.GetConstructor([]) is not null;
        Assert.All<string>(hasDefault ? ["\"x\"", "1", "[]"] : ["{}", "\"x\"", "1", "[]"], json =>
        {
            var refusal = Record.Exception(() => JsonSerializer.Deserialize(json, type));
            Assert.True(refusal is JsonException or NotSupportedException or InvalidOperationException, $"{json}: {refusal}");
            Assert.Contains(type.Name, refusal.Message, StringComparison.Ordinal);
        });
    }

    // What an open type would hold is not known: it is tried with one of its kind.
    private static Type Closed(Type type) => type.IsGenericTypeDefinition ? type.MakeGenericType(typeof(Observation)) : type;
}
