using System.Text.Json;

namespace MongCai.Kpi.Tests.Languages;

/// <summary>Tests names in any number of languages.</summary>
public class LocalisedTextTests
{
    private static readonly LocalisedText Household = new(("vi", "hộ"), ("en", "household"), ("fr", "ménage"));

    [Theory]
    [InlineData("vi", "hộ")]
    [InlineData("en", "household")]
    [InlineData("fr", "ménage")]
    [InlineData("FR", "ménage")]
    [InlineData("fr-CA", "ménage")]
    [InlineData("lo", "household")]
    public void Is_printed_in_the_language_in_a_wider_one_or_in_the_fall_back(string language, string expected) => Assert.Equal(expected, Household.In(language));

    [Fact]
    public void A_narrower_language_wins_and_does_not_serve_the_wider_one()
    {
        var text = new LocalisedText(("en", "household"), ("fr-CA", "foyer"));
        Assert.Equal("foyer", text.In("fr-CA"));
        Assert.Equal("household", text.In("fr"));
    }

    [Fact]
    public void The_fall_back_is_the_one_declared_else_English_else_the_first()
    {
        Assert.Equal("en", Household.Fallback);
        Assert.Equal("hộ", (Household with { Fallback = "vi" }).In("lo"));
        Assert.Equal("ຄົວເຮືອນ", new LocalisedText(("lo", "ຄົວເຮືອນ"), ("vi", "hộ")).In("fr"));
        Assert.Throws<ArgumentException>("value", static () => Household with { Fallback = "lo" });
        Assert.Throws<ArgumentException>("value", static () => new LocalisedText("household") { Fallback = "en" });
    }

    [Fact]
    public void One_text_is_the_same_in_every_language()
    {
        LocalisedText text = "household";
        Assert.Equal(("household", "household", "household"), (text.In("vi"), text.In("lo"), $"{text}"));
        Assert.Null(text.Fallback);
        Assert.Empty(text.Languages);
        Assert.Equal(text, new LocalisedText(("vi", "household"), ("en", "household")));
        Assert.Throws<ArgumentException>("text", static () => new LocalisedText(" "));
    }

    [Fact]
    public void Equality_is_that_of_all_texts_in_any_order()
    {
        Assert.Equal(Household, new LocalisedText(("fr", "ménage"), ("en", "household"), ("vi", "hộ")));
        Assert.Equal(Household.GetHashCode(), new LocalisedText(("fr", "ménage"), ("en", "household"), ("vi", "hộ")).GetHashCode());
        Assert.NotEqual(Household, new LocalisedText(("vi", "hộ"), ("en", "household")));
        Assert.NotEqual(Household, Household with { Fallback = "vi" });
        Assert.NotEqual(new LocalisedText(("vi", "hộ")), new LocalisedText("hộ"));
    }

    [Theory]
    [InlineData("""{"vi":"hộ","en":"household"}""", "hộ", "household", "household")]
    [InlineData("""{"en":"household","vi":"hộ","fallback":"vi"}""", "hộ", "household", "hộ")]
    [InlineData("""{"vi":"hộ"}""", "hộ", "hộ", "hộ")]
    [InlineData("\"household\"", "household", "household", "household")]
    public void Json_that_was_written_before_is_read_and_more(string json, string vietnamese, string english, string lao)
    {
        var text = JsonSerializer.Deserialize<LocalisedText>(json)!;
        Assert.Equal((vietnamese, english, lao), (text.In("vi"), text.In("en"), text.In("lo")));
        Assert.Equal(text, JsonSerializer.Deserialize<LocalisedText>(JsonSerializer.Serialize(text)));
    }

    [Theory]
    [InlineData("{}", "A text is in one language or more")]
    [InlineData("""{"english":"household"}""", "There is no language \"english\"")]
    [InlineData("""{"en":"a","EN":"b"}""", "The property \"EN\" comes twice.")]
    [InlineData("""{"en":"a","fallback":"vi"}""", "has no text in vi to fall back on: it is in en.")]
    [InlineData("""{"en":1}""", "en: Expected a text, not Number.")]
    [InlineData("1", "Expected a text, or an object with texts by their languages, not Number.")]
    [InlineData("\" \"", "text")]
    public void Json_that_is_none_is_refused_with_its_reason(string json, string reason) =>
        Assert.Contains(reason, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<LocalisedText>(json)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("v")]
    [InlineData("vietnamese")]
    [InlineData("v1")]
    [InlineData("fr_CA")]
    [InlineData("fr-")]
    [InlineData("fr-123456789")]
    public void What_is_no_tag_is_refused(string tag)
    {
        Assert.Throws<ArgumentException>("texts", () => new LocalisedText((tag, "a")));
        Assert.Throws<ArgumentException>("language", () => Household.In(tag));
    }

    [Fact]
    public void What_the_library_names_is_said_by_every_lexicon_in_its_own_words()
    {
        var name = Kpi.Poverty.PovertyStandard.National2016.RateOf(Kpi.Poverty.PovertyMeasure.PoorHouseholds, "rate").Name;
        Assert.Equal(("tỷ lệ hộ nghèo", "rate of poor households", "proportion de ménages pauvres"), (name.In("vi"), name.In("en"), name.In("fr")));
        Assert.Equal("‹poverty.rate ‹poverty.poorHouseholds››", name.In(MadeUpLanguage.Create()));
        Assert.Equal("rate of poor households", name.In("lo"));
        Assert.Equal(name, JsonSerializer.Deserialize<LocalisedText>(JsonSerializer.Serialize(name)));
        Assert.Equal("households", Unit.Household.Plural.In("en"));
        Assert.Equal("millions de dongs", Unit.MillionDong.Plural.In("fr"));
    }
}
