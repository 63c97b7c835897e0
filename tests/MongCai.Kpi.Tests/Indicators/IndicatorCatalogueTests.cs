using System.Text.Json;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Tests.Indicators;

public class IndicatorCatalogueTests
{
    private static readonly Indicator Reduced = new("poor-households-reduced", Unit.Household, Nature.Flow, new(("vi", "số hộ nghèo giảm"), ("en", "poor households reduced"))) { Owner = new Organisation("dolisa"), Frequency = PeriodKind.Quarter };
    private static readonly Indicator Rate2016 = new("poverty-rate", Unit.Percent, Nature.Proportion) { Definition = new("vn-2016", new(("vi", "chuẩn nghèo 2016–2020"), ("en", "standard of 2016–2020"))) };
    private static readonly Indicator Rate2022 = new("poverty-rate", Unit.Percent, Nature.Proportion) { Definition = new("vn-2022", new(("vi", "chuẩn nghèo 2022–2025"), ("en", "standard of 2022–2025"))) };
    private static readonly IndicatorCatalogue Catalogue = new(Reduced, Rate2016, Rate2022);
    private static readonly JsonSerializerOptions ByCode = new() { Converters = { new IndicatorByCodeJsonConverter(Catalogue) } };

    [Fact]
    public void An_indicator_is_found_by_its_code()
    {
        Assert.Same(Reduced, Catalogue["poor-households-reduced"]);
        Assert.Same(Rate2022, Catalogue["poverty-rate", "vn-2022"]);
        Assert.Equal([Reduced, Rate2016, Rate2022], Catalogue);
        Assert.Equal(3, Catalogue.Count);
    }

    [Fact]
    public void What_is_not_found_is_said_with_what_there_is()
    {
        Assert.Null(Catalogue.Find("jobs"));
        Assert.Null(Catalogue.Find("poverty-rate"));
        Assert.Equal("There is no indicator \"jobs\" in the catalogue: expected poor-households-reduced, poverty-rate.", Assert.Throws<KeyNotFoundException>(static () => Catalogue["jobs"]).Message);
        Assert.Equal("The catalogue has poverty-rate under several definitions: name one of vn-2016, vn-2022.", Assert.Throws<KeyNotFoundException>(static () => Catalogue["poverty-rate"]).Message);
        Assert.Equal("The catalogue has no definition \"vn-2027\" of poverty-rate: expected vn-2016, vn-2022.", Assert.Throws<KeyNotFoundException>(static () => Catalogue["poverty-rate", "vn-2027"]).Message);
    }

    [Fact]
    public void Indicators_that_could_be_taken_for_each_other_are_refused_all_at_once()
    {
        var undefined = new Indicator("poverty-rate", Unit.Percent, Nature.Proportion);
        var message = Assert.Throws<ArgumentException>("indicators", () => new IndicatorCatalogue(Reduced, Rate2016, null!, undefined, Reduced)).Message;

        Assert.Contains("indicators[2]: null is no indicator.", message, StringComparison.Ordinal);
        Assert.Contains("indicators[3] poverty-rate: the code is there already, at [1]", message, StringComparison.Ordinal);
        Assert.Contains("indicators[4] poor-households-reduced: the code is there already, at [0]", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_says_everything_that_is_wrong_with_it_at_once()
    {
        const string File = """
            {
              "extra": 1,
              "indicators": [
                { "code": "reduced", "unit": "houshold", "nature": "flow", "frequency": "fortnight", "name": { "vi": "số hộ", "english": "households" } },
                { "code": "jobs", "unit": "worker", "nature": "flow", "nme": "x", "owner": 7 },
                { "code": "jobs", "unit": "worker", "nature": "flow" },
                { "code": "fairs", "unit": "one", "nature": "flow" },
                { "code": "fairs", "unit": "one", "nature": "flow" },
                { "unit": "one", "nature": "stock", "neverFalls": true }
              ]
            }
            """;
        var message = Assert.Throws<JsonException>(static () => JsonSerializer.Deserialize<IndicatorCatalogue>(File)).Message;

        Assert.All<string>(
            [
                "There is no property \"extra\" here", "indicators[0] reduced: unit: The library names no unit \"houshold\"", "name: There is no language \"english\": expected a tag such as vi, en, fr or fr-CA.", "frequency: \"fortnight\" is no PeriodKind",
                "indicators[1] jobs: There is no property \"nme\" here", "indicators[4] fairs: the code is there already, at [3]", "indicators[5]: The property \"code\" is missing.",
            ],
            problem => Assert.Contains(problem, message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_catalogue_comes_back_from_its_file()
    {
        var json = JsonSerializer.Serialize(Catalogue);

        Assert.StartsWith("""{"indicators":[{"code":"poor-households-reduced","unit":"household","nature":"flow","name":{"vi":""", json, StringComparison.Ordinal);
        Assert.Contains("""}},"owner":"dolisa","frequency":"quarter"}""".Replace("}}", "}", StringComparison.Ordinal), json, StringComparison.Ordinal);
        var read = JsonSerializer.Deserialize<IndicatorCatalogue>(json)!;
        Assert.Equal(Catalogue, read);
        Assert.Equal((Reduced.Owner, Reduced.Frequency, Reduced.Name), (read["poor-households-reduced"].Owner, read["poor-households-reduced"].Frequency, read["poor-households-reduced"].Name));
    }

    [Fact]
    public void Figures_name_their_indicator_by_its_code()
    {
        var observation = new Observation(Reduced, ReportingPeriod.HalfYear(2019, 1), 37);
        var target = Target.AtLeast(3).For(Rate2022, ReportingPeriod.Year(2024), Basis.Plan);

        Assert.Equal("""{"indicator":"poor-households-reduced","period":"2019-S1","value":"37"}""", JsonSerializer.Serialize(observation, ByCode));
        Assert.StartsWith("""{"indicator":{"code":"poverty-rate","definition":"vn-2022"},"period":"2024-A1",""", JsonSerializer.Serialize(target, ByCode), StringComparison.Ordinal);
        Assert.Equal("\"poor-households-reduced\"", JsonSerializer.Serialize(Reduced, ByCode));
        Assert.Same(Reduced, JsonSerializer.Deserialize<Observation>(JsonSerializer.Serialize(observation, ByCode), ByCode)!.Indicator);
        Assert.Same(Rate2022, JsonSerializer.Deserialize<Target>(JsonSerializer.Serialize(target, ByCode), ByCode)!.Indicator);
    }

    [Fact]
    public void An_indicator_that_is_written_whole_is_the_catalogues_own()
    {
        var whole = JsonSerializer.Serialize(new Observation(Reduced, ReportingPeriod.HalfYear(2019, 1), 37));

        Assert.Same(Reduced, JsonSerializer.Deserialize<Observation>(whole, ByCode)!.Indicator);
        Refused(whole.Replace("\"unit\":\"household\"", "\"unit\":\"person\"", StringComparison.Ordinal), "the unit of poor-households-reduced is person, not household", ByCode);
    }

    [Theory]
    [InlineData("\"jobs\"", "There is no indicator \"jobs\" in the catalogue")]
    [InlineData("\"poverty-rate\"", "under several definitions")]
    [InlineData("""{"code":"poverty-rate","definition":"vn-2027"}""", "no definition \"vn-2027\"")]
    [InlineData("""{"definition":"vn-2022"}""", "The property \"code\" is missing")]
    [InlineData("7", "Expected the code of an indicator, or an indicator with its parts, not Number")]
    [InlineData("null", "Expected the code of an indicator")]
    public void A_code_that_the_catalogue_does_not_have_is_refused(string indicator, string because) => Refused($$"""{"indicator":{{indicator}},"period":"2019-S1","value":"37"}""", because, ByCode);

    [Fact]
    public void A_code_without_a_catalogue_says_what_is_missing() => Refused("""{"indicator":"jobs","period":"2019-S1","value":"37"}""", "the options need an IndicatorByCodeJsonConverter", options: null);

    [Fact]
    public void An_indicator_of_no_catalogue_is_not_written_by_its_code()
    {
        Assert.Throws<JsonException>(static () => JsonSerializer.Serialize(new Observation(new Indicator("jobs", Unit.Worker, Nature.Flow), ReportingPeriod.Year(2019), 1), ByCode));
        Assert.Throws<JsonException>(static () => JsonSerializer.Serialize(new Observation(Reduced with { NeverFalls = true }, ReportingPeriod.Year(2019), 1), ByCode));
        Assert.Throws<ArgumentNullException>("catalogue", static () => new IndicatorByCodeJsonConverter(null!));
    }

    [Fact]
    public void An_indicator_is_reported_by_periods_that_follow_one_another()
    {
        Assert.Contains("Term", Assert.Throws<ArgumentException>(static () => Reduced with { Frequency = PeriodKind.Term }).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(static () => Reduced with { Frequency = (PeriodKind)99 });
    }

    private static void Refused(string json, string because, JsonSerializerOptions? options) =>
        Assert.Contains(because, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Observation>(json, options)).Message, StringComparison.Ordinal);
}
