using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using MongCai.Kpi.Events;
using NodaTime;
using NodaTime.Text;

namespace MongCai.Kpi.Tests.HouseRules;

/// <summary>
/// Tests that every type of the library either is read and written, or is a result that is written completely, or is a policy, a service or a builder without
/// JSON.
/// </summary>
public class ResultJsonTests
{
    public static TheoryData<string> Results => [.. ResultSamples.Types.Select(static type => type.ToString())];

    [Fact]
    public void Every_type_is_read_and_written_or_written_or_on_the_list_of_what_is_no_JSON() =>
        PublicTypes.None(PublicTypes.Instances.Except([.. Readable.Types, .. ResultSamples.Types, .. ResultSamples.NotJson, typeof(Calculated<>)]).Select(static type => type.Name));

    [Fact]
    public void What_is_no_JSON_is_there_once_and_refuses_to_be_written()
    {
        Assert.Equal(ResultSamples.NotJson.Count, ResultSamples.NotJson.Distinct().Count());
        Assert.Equal(PublicTypes.Instances.Where(PublicTypes.IsNotJson).ToHashSet(), ResultSamples.NotJson.ToHashSet());
        object[] some = [VerdictPolicy.Strict, MissingDataPolicy.RequireAll, ClosingRule.MonthEnd, ElapsedShare.ByDays, new MeasurementPolicies(), KpiOptions.Default, Phrasebook.French, Lexicon.French, PluralRule.OneForm, NumberFormat.Invariant, PeriodDialect.Sdmx, EventLedger.Empty];
        Assert.All(some, static value =>
        {
            var type = ResultSamples.NotJson.Single(type => type.IsInstanceOfType(value));
            Assert.StartsWith($"{type.Name} is no JSON", Assert.Throws<JsonException>(() => JsonSerializer.Serialize(value, type)).Message, StringComparison.Ordinal);
            Assert.StartsWith($"{type.Name} is no JSON", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize("{}", type)).Message, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Every_exception_is_of_a_property_of_a_result() => PublicTypes.None(
        from exception in ResultSamples.Exceptions.Keys
        where !ResultSamples.Types.Contains(exception.Type) || exception.Type.GetMember(exception.Property).Length == 0
        select $"{exception.Type.Name}.{exception.Property}");

    [Theory]
    [MemberData(nameof(Results))]
    public void Every_property_is_written_under_its_name_as_it_is_written_alone(string name)
    {
        var type = TypeOf(name);
        var (samples, properties) = (ResultSamples.Of(type).ToArray(), PropertiesOf(type).Where(property => !ResultSamples.Exceptions.ContainsKey((type, property.Name))).ToArray());
        Assert.NotEmpty(samples);
        Assert.All(samples, sample =>
        {
            var json = JsonSerializer.SerializeToNode(sample, sample.GetType());
            Assert.All(properties, property =>
            {
                var (written, alone) = (json![NameOf(property)], Alone(ValueOf(sample, property.Name)));
                Assert.True(JsonNode.DeepEquals(alone, written) || (written is null && SaysNothing(alone)), $"{property.Name} is {alone?.ToJsonString() ?? "null"} and written as {written?.ToJsonString() ?? "null"}");
            });
        });
    }

    [Theory]
    [MemberData(nameof(Results))]
    public void Every_property_is_in_a_sample(string name)
    {
        var type = TypeOf(name);
        var written = ResultSamples.Of(type).SelectMany(static sample => JsonSerializer.SerializeToNode(sample, sample.GetType()) is JsonObject parts ? parts.Select(static part => part.Key) : []).ToHashSet(StringComparer.Ordinal);
        PublicTypes.None(PropertiesOf(type).Where(property => !ResultSamples.Exceptions.ContainsKey((type, property.Name)) && !written.Contains(NameOf(property))).Select(static property => property.Name));
    }

    [Theory]
    [MemberData(nameof(Results))]
    public void An_exception_is_one(string name)
    {
        var type = TypeOf(name);
        PublicTypes.None(
            from property in PropertiesOf(type)
            where ResultSamples.Exceptions.ContainsKey((type, property.Name))
            where ResultSamples.Of(type).All(sample => JsonSerializer.SerializeToNode(sample, sample.GetType()) is JsonObject json
                && JsonNode.DeepEquals(json[NameOf(property)], Alone(ValueOf(sample, property.Name))))
            select property.Name);
    }

    [Theory]
    [MemberData(nameof(Results))]
    public void No_part_is_null_or_there_twice(string name) => Assert.All(ResultSamples.Of(TypeOf(name)), static sample =>
    {
        using var json = JsonDocument.Parse(JsonSerializer.Serialize(sample, sample.GetType()));
        AssertClean(json.RootElement);
    });

    private static void AssertClean(JsonElement json)
    {
        Assert.NotEqual(JsonValueKind.Null, json.ValueKind);
        if (json.ValueKind == JsonValueKind.Object)
        {
            var properties = json.EnumerateObject().ToArray();
            Assert.Distinct(properties.Select(static property => property.Name), StringComparer.Ordinal);

            // An interval without an end on one side writes null for that end.
            Assert.All(properties.Where(static property => property.Name is not ("lower" or "upper" or "first" or "last")), static property => AssertClean(property.Value));
        }
        else if (json.ValueKind == JsonValueKind.Array)
        {
            Assert.All(json.EnumerateArray(), AssertClean);
        }
    }

    private static Type TypeOf(string name) => ResultSamples.Types.Single(candidate => string.Equals(candidate.ToString(), name, StringComparison.Ordinal));

    private static IEnumerable<PropertyInfo> PropertiesOf(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(static property => property.GetIndexParameters().Length == 0);

    private static string NameOf(PropertyInfo property) => JsonNamingPolicy.CamelCase.ConvertName(property.Name);

    // A property that throws for the default value counts as one that is null.
    private static object? ValueOf(object sample, string property)
    {
        try
        {
            return sample.GetType().GetProperty(property)!.GetValue(sample);
        }
        catch (TargetInvocationException refused) when (refused.InnerException is InvalidOperationException && Equals(sample, RuntimeHelpers.GetUninitializedObject(sample.GetType())))
        {
            return null;
        }
    }

    private static JsonNode? Alone(object? value) => value switch
    {
        null => null,
        LocalDate date => LocalDatePattern.Iso.Format(date),
        Instant instant => InstantPattern.ExtendedIso.Format(instant),
        string text => text,
        _ when PublicTypes.IsNotJson(value.GetType()) => "no JSON",
        IEnumerable list when Readable.ConverterOf(value.GetType()) is null => new JsonArray([.. list.Cast<object?>().Select(Alone)]),
        _ => JsonSerializer.SerializeToNode(value, value.GetType()),
    };

    // Where no area or category is named, the text is that of the default value.
    private static bool SaysNothing(JsonNode? alone) => alone is JsonValue text && text.TryGetValue<string>(out var said) && (string.Equals(said, default(AreaCode).ToString(), StringComparison.Ordinal) || string.Equals(said, default(Category).ToString(), StringComparison.Ordinal));
}
