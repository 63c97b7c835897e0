using System.Text.Json;
using System.Text.Json.Serialization;
using MongCai.Kpi;
using MongCai.Kpi.Tests.HouseRules;

namespace Hosts.Tests.Json;

/// <summary>Tests that the JSON is the same whether the serializer uses reflection or generated code.</summary>
public class EveryTypeTests
{
    private static readonly JsonSerializerOptions Annotated = new() { RespectNullableAnnotations = true };

    private static readonly JsonSerializerOptions Peculiar = new(JsonSerializerDefaults.Web)
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseUpper,
        DictionaryKeyPolicy = JsonNamingPolicy.KebabCaseUpper,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseUpper) },
    };

    public static TheoryData<string> Types => [.. Readable.Types.Select(static type => type.ToString())];

    public static TheoryData<string> Results => [.. ResultSamples.Types.Select(static type => type.ToString())];

    public static TheoryData<string> Keys => [.. Readable.Keys.Select(static type => type.ToString())];

    [Fact]
    public void The_generated_context_knows_every_type_that_is_read_or_written() => PublicTypes.None(
        from type in PublicTypes.All.Where(static type => Readable.ConverterOf(type) is not null && !type.ContainsGenericParameters && !PublicTypes.IsNotJson(type)).Concat(Readable.Types).Distinct()
        where KpiJson.Default.GetTypeInfo(type) is null
        select type.Name);

    [Theory]
    [MemberData(nameof(Types))]
    public void A_value_is_written_and_read_alike(string name)
    {
        var type = TypeOf(name);
        Assert.All(Readable.ValuesOf(type), value =>
        {
            var json = JsonSerializer.Serialize(value, type);
            Assert.Equal(json, JsonSerializer.Serialize(value, type, KpiJson.Default));
            ObjectSamples.AssertSame(value, JsonSerializer.Deserialize(json, type, KpiJson.Default)!);
        });
    }

    [Theory]
    [MemberData(nameof(Results))]
    public void A_result_is_written_alike(string name) => Assert.All(
        ResultSamples.Of(ResultSamples.Types.Single(candidate => string.Equals(candidate.ToString(), name, StringComparison.Ordinal))),
        static result => Assert.Equal(JsonSerializer.Serialize(result, result.GetType()), JsonSerializer.Serialize(result, result.GetType(), KpiJson.Default)));

    [Theory]
    [MemberData(nameof(Keys))]
    public void A_key_is_written_and_read_alike(string name)
    {
        var type = TypeOf(name);
        var map = typeof(Dictionary<,>).MakeGenericType(type, typeof(int));
        Assert.All(Readable.ValuesOf(type), key =>
        {
            var written = (System.Collections.IDictionary)Activator.CreateInstance(map)!;
            written[key] = 7;
            var json = JsonSerializer.Serialize(written, map);
            Assert.Equal(json, JsonSerializer.Serialize(written, map, KpiJson.Default));
            var read = (System.Collections.IDictionary)JsonSerializer.Deserialize(json, map, KpiJson.Default)!;
            Assert.Equal(key, Assert.Single(read.Keys.Cast<object>()));
        });
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void What_is_malformed_is_refused_with_its_path(string name)
    {
        var type = TypeOf(name);
        Assert.Equal("$", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize("[[]]", type, KpiJson.Default)).Path);
    }

    [Fact]
    public void The_hosts_own_options_do_not_change_the_form()
    {
        var observation = ObjectSamples.Of(typeof(Observation))[0];

        Assert.Equal(JsonSerializer.Serialize(observation), JsonSerializer.Serialize(observation, Peculiar));
    }

    [Fact]
    public void Null_is_refused_where_the_host_says_so()
    {
        Assert.Null(JsonSerializer.Deserialize<Reported>("""{"Actual":null}""")!.Actual);
        Assert.Equal("$.Actual", Assert.Throws<JsonException>(static () => JsonSerializer.Deserialize<Reported>("""{"Actual":null}""", Annotated)).Path);
    }

    [Fact]
    public void Null_at_the_top_and_in_a_list_or_a_dictionary_is_the_hosts_to_check()
    {
        Assert.Null(JsonSerializer.Deserialize<Observation>("null", Annotated));
        Assert.Null(JsonSerializer.Deserialize<AreaHierarchy>("null", Annotated));
        Assert.Null(Assert.Single(JsonSerializer.Deserialize<List<Observation>>("[null]", Annotated)!));
        Assert.Null(Assert.Single(JsonSerializer.Deserialize<Dictionary<string, Observation>>("""{"a":null}""", Annotated)!).Value);
    }

    private static Type TypeOf(string name) => Readable.Types.Single(candidate => string.Equals(candidate.ToString(), name, StringComparison.Ordinal));

    private sealed record Reported(Observation Actual);
}
