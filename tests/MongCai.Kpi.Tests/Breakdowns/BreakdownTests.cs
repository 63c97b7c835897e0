using System.Text.Json;

namespace MongCai.Kpi.Tests.Breakdowns;

public class BreakdownTests
{
    private static readonly Breakdown Sex = new("sex", ("F", new(("vi", "nữ"), ("en", "women"))), ("M", new(("vi", "nam"), ("en", "men"))));

    private static readonly Breakdown Age = Breakdown.OfRanges(
        "age", ("0-14", RationalInterval.Below(15)), ("15-24", RationalInterval.Between(15, 25, includesUpper: false)), ("65+", RationalInterval.AtLeast(65)));

    private static readonly Breakdown Both = Breakdown.Cross(Sex, Age);

    [Fact]
    public void Has_its_categories_in_the_order_in_which_they_are_shown()
    {
        Assert.Equal(["sex=F", "sex=M"], Sex.Categories.Select(static category => category.ToString()), StringComparer.Ordinal);
        Assert.Equal(Sex.Categories[1], Sex["M"]);
        Assert.Equal(Category.Parse("sex=M"), Sex["M"]);
        Assert.Equal("sex: F, M", Sex.ToString());
        Assert.Equal(new LocalisedText(("vi", "sex"), ("en", "sex")), Sex.Name);
        Assert.True(Sex.IsExhaustive);
        Assert.Empty(Sex.Crossed);
    }

    [Theory]
    [InlineData("f")]
    [InlineData("_T")]
    [InlineData("")]
    [InlineData("sex=F")]
    public void A_code_that_is_not_there_is_refused_with_those_that_are(string code) => Assert.StartsWith(
        $"sex has no category {code}: it has F, M.", Assert.Throws<ArgumentException>("codes", () => Sex[code]).Message, StringComparison.Ordinal);

    [Fact]
    public void A_category_has_one_code_of_each_breakdown()
    {
        Assert.StartsWith("sex has no category F, M: it has F, M.", Assert.Throws<ArgumentException>("codes", static () => Sex["F", "M"]).Message, StringComparison.Ordinal);
        Assert.StartsWith("age*sex has a code of each of sex, age, in this order, and not F.", Assert.Throws<ArgumentException>("codes", static () => Both["F"]).Message, StringComparison.Ordinal);
        Assert.StartsWith("sex has no category 15-24", Assert.Throws<ArgumentException>("codes", static () => Both["15-24", "F"]).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>("codes", static () => Sex[null!]);
        Assert.Throws<ArgumentNullException>("codes", static () => Sex[[null!]]);
    }

    [Fact]
    public void What_lists_nothing_or_a_code_twice_is_refused()
    {
        Assert.StartsWith("sex has no category.", Refused("categories", static () => new Breakdown("sex")), StringComparison.Ordinal);
        Assert.StartsWith("sex cannot have these categories: F is there twice.", Refused("categories", static () => new Breakdown("sex", ("F", new(("vi", "a"), ("en", "a"))), ("M", new(("vi", "b"), ("en", "b"))), ("F", new(("vi", "c"), ("en", "c"))))), StringComparison.Ordinal);
        Assert.StartsWith("_T is the total, which is no part of itself: a breakdown lists the parts.", Refused("categories", static () => new Breakdown("sex", ("_T", new(("vi", "a"), ("en", "a"))))), StringComparison.Ordinal);
        Assert.Contains("at position 1", Refused("categories", static () => new Breakdown("sex", ("F*M", new(("vi", "a"), ("en", "a"))))), StringComparison.Ordinal);
        Assert.Contains("at position 3", Refused("code", static () => new Breakdown("sex*age", ("F", new(("vi", "a"), ("en", "a"))))), StringComparison.Ordinal);
        Refused("code", static () => new Breakdown("_T", ("F", new(("vi", "a"), ("en", "a")))));
        Assert.Throws<ArgumentNullException>("code", static () => new Breakdown(null!, ("F", new(("vi", "a"), ("en", "a")))));
        Assert.Throws<ArgumentNullException>("categories", static () => new Breakdown("sex", ("F", null!)));
        Assert.Throws<ArgumentNullException>("categories", static () => new Breakdown("sex", (null!, new(("vi", "a"), ("en", "a")))));
        Assert.Throws<ArgumentNullException>(static () => Sex with { Name = null! });
    }

    [Fact]
    public void Ranges_that_overlap_would_count_somebody_twice()
    {
        Assert.StartsWith(
            "age cannot have these categories: 0-15 (..15] and 15+ [15..) overlap, and whoever is in both would count twice.",
            Refused("categories", static () => Breakdown.OfRanges("age", ("0-15", RationalInterval.AtMost(15)), ("15+", RationalInterval.AtLeast(15)))),
            StringComparison.Ordinal);
        Refused("categories", static () => Breakdown.OfRanges("age", ("a", RationalInterval.Between(0, 5)), ("b", RationalInterval.At(10)), ("c", RationalInterval.Between(5, 9))));
        Assert.StartsWith("age cannot have these categories: no value lies in none.", Refused("categories", static () => Breakdown.OfRanges("age", ("none", RationalInterval.Empty))), StringComparison.Ordinal);
        Assert.Equal(2, Breakdown.OfRanges("age", ("under", RationalInterval.Below(15)), ("from", RationalInterval.AtLeast(15))).Categories.Count);
        Assert.Equal(2, Breakdown.OfRanges("age", ("from", RationalInterval.AtLeast(15)), ("under", RationalInterval.Below(15))).Categories.Count);
        Assert.Throws<ArgumentNullException>("categories", static () => Breakdown.OfRanges("age", ("a", null!)));
    }

    [Theory]
    [InlineData(-3, "age=0-14")]
    [InlineData(14, "age=0-14")]
    [InlineData(15, "age=15-24")]
    [InlineData(24, "age=15-24")]
    [InlineData(25, null)]
    [InlineData(64, null)]
    [InlineData(65, "age=65+")]
    public void A_value_lies_in_the_category_whose_range_has_it(int value, string? category) => Assert.Equal(category, Age.CategoryOf(value)?.ToString());

    [Fact]
    public void Between_two_whole_ages_there_is_no_gap() => Assert.Equal(Age["0-14"], Age.CategoryOf(14.99m));

    [Fact]
    public void A_breakdown_without_ranges_finds_no_value()
    {
        Assert.Equal("sex: F, M is no breakdown by ranges of a number: OfRanges makes one.", Assert.Throws<InvalidOperationException>(static () => Sex.CategoryOf(1)).Message);
        Assert.Throws<InvalidOperationException>(static () => Both.CategoryOf(1));
    }

    [Fact]
    public void A_crossed_breakdown_has_every_pair_in_the_order_of_the_first_then_the_second()
    {
        Assert.Equal("age*sex", Both.Code);
        Assert.Equal(
            ["age*sex=0-14*F", "age*sex=15-24*F", "age*sex=65+*F", "age*sex=0-14*M", "age*sex=15-24*M", "age*sex=65+*M"], Both.Categories.Select(static category => category.ToString()), StringComparer.Ordinal);
        Assert.Equal(Category.Parse("age*sex=15-24*F"), Both["F", "15-24"]);
        Assert.Equal(Both["F", "15-24"], Breakdown.Cross(Age, Sex)["15-24", "F"]);
        Assert.Equal([Sex, Age], Both.Crossed);
        Assert.Equal(new LocalisedText(("vi", "sex, age"), ("en", "sex, age")), Both.Name);
        Assert.Equal("age*sex", Breakdown.Cross(Age, Sex).Code);
        Assert.NotEqual(Both, Breakdown.Cross(Age, Sex));
    }

    [Fact]
    public void A_crossed_breakdown_is_exhaustive_where_all_are_that_are_crossed()
    {
        Assert.True(Both.IsExhaustive);
        Assert.False(Breakdown.Cross(Sex, Age with { IsExhaustive = false }).IsExhaustive);
        Assert.Equal("age*sex is exhaustive where all that are crossed are: say so of them.", Assert.Throws<InvalidOperationException>(static () => Both with { IsExhaustive = false }).Message);
    }

    [Fact]
    public void What_cannot_be_crossed_is_refused()
    {
        Assert.StartsWith("Two breakdowns or more are crossed.", Refused("breakdowns", static () => Breakdown.Cross(Sex)), StringComparison.Ordinal);
        Assert.StartsWith("sex is there twice.", Refused("breakdowns", static () => Breakdown.Cross(Sex, Age, new Breakdown("sex", ("X", new(("vi", "a"), ("en", "a")))))), StringComparison.Ordinal);
        Assert.StartsWith(
            "age*sex is crossed already: cross all of sex, age and the others at once.", Refused("breakdowns", static () => Breakdown.Cross(new Breakdown("a", ("b", new(("vi", "a"), ("en", "a")))), Both)), StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>("breakdowns", static () => Breakdown.Cross(Sex, null!));
        Assert.Throws<ArgumentNullException>("breakdowns", static () => Breakdown.Cross(null!));
    }

    [Fact]
    public void Names_are_those_that_reports_print()
    {
        Assert.Equal(new LocalisedText(("vi", "nữ"), ("en", "women")), Sex.NameOf(Sex["F"]));
        Assert.Equal(("tổng số", "total", "total"), (Sex.NameOf(Category.Total).In("vi"), Sex.NameOf(Category.Total).In("en"), Sex.NameOf(Category.Total).In("fr")));
        Assert.Equal(new LocalisedText(("vi", "15-24"), ("en", "15-24")), Age.NameOf(Age["15-24"]));
        Assert.Equal(new LocalisedText(("vi", "nữ, 15-24"), ("en", "women, 15-24")), Both.NameOf(Both["F", "15-24"]));
        Assert.Equal(new LocalisedText(("vi", "15-24, nữ"), ("en", "15-24, women")), Breakdown.Cross(Age, Sex).NameOf(Both["F", "15-24"]));
        Assert.Equal(new LocalisedText(("vi", "nữ"), ("en", "women")), Both.NameOf(Sex["F"]));
        Assert.StartsWith("sex has no category age=15-24: it has F, M.", Refused("category", static () => Sex.NameOf(Age["15-24"])), StringComparison.Ordinal);
        Assert.StartsWith("sex has no category sex=X: it has F, M.", Refused("category", static () => Sex.NameOf(Category.Parse("sex=X"))), StringComparison.Ordinal);
        Refused("category", static () => Sex.NameOf(Both["F", "15-24"]));
        Refused("category", static () => Both.NameOf(Category.Parse("age*sex=15-24*X")));
    }

    [Fact]
    public void Breakdowns_are_equal_in_all_their_parts()
    {
        Breakdown Of(string code, params string[] codes) => new(code, [.. codes.Select(static one => (one, new LocalisedText(("vi", one), ("en", one))))]);
        Assert.Equal(Of("a", "b", "c"), Of("a", "b", "c"));
        Assert.Equal(Of("a", "b", "c").GetHashCode(), Of("a", "b", "c").GetHashCode());
        Assert.NotEqual(Of("a", "b", "c"), Of("a", "c", "b"));
        Assert.NotEqual(Of("a", "b", "c"), Of("a", "b"));
        Assert.NotEqual(Of("a", "b"), Of("b", "b"));
        Assert.NotEqual(Of("a", "b"), Of("a", "b") with { IsExhaustive = false });
        Assert.NotEqual(Of("a", "b"), Of("a", "b") with { Name = new LocalisedText(("vi", "b"), ("en", "b")) });
        Assert.NotEqual(Of("a", "b"), new Breakdown("a", ("b", new(("vi", "b"), ("en", "c")))));
        Assert.NotEqual(Of("a", "b"), Breakdown.OfRanges("a", ("b", RationalInterval.At(1))));
        Assert.NotEqual(Breakdown.OfRanges("a", ("b", RationalInterval.At(2))), Breakdown.OfRanges("a", ("b", RationalInterval.At(1))));
        Assert.Equal(Breakdown.Cross(Sex, Age), Both);
        Assert.NotEqual(Breakdown.Cross(Sex with { IsExhaustive = false }, Age), Both);
    }

    [Fact]
    public void Json_says_no_more_than_was_set()
    {
        Assert.Equal("""{"code":"a","categories":[{"code":"b"}]}""", JsonSerializer.Serialize(new Breakdown("a", ("b", new(("vi", "b"), ("en", "b"))))));
        Assert.Equal(
            """{"code":"a","categories":[{"code":"b","name":{"vi":"x","en":"y"}}],"exhaustive":false}""",
            JsonSerializer.Serialize(new Breakdown("a", ("b", new(("vi", "x"), ("en", "y")))) { IsExhaustive = false }));
        Assert.Equal(
            """{"crossed":[{"code":"a","categories":[{"code":"b"}]},{"code":"c","categories":[{"code":"d"}]}]}""",
            JsonSerializer.Serialize(Breakdown.Cross(new Breakdown("a", ("b", new(("vi", "b"), ("en", "b")))), new Breakdown("c", ("d", new(("vi", "d"), ("en", "d")))))));
        Assert.Equal(Both, JsonSerializer.Deserialize<Breakdown>(JsonSerializer.Serialize(Both)));
    }

    [Theory]
    [InlineData("""{"code":"a","categories":[]}""")]
    [InlineData("""{"code":"a","categories":[{"code":"b"},{"code":"b"}]}""")]
    [InlineData("""{"code":"_T","categories":[{"code":"b"}]}""")]
    [InlineData("""{"code":"a","categories":[{"code":"b"}],"exhaustive":true}""")]
    [InlineData("""{"code":"a","crossed":[{"code":"a","categories":[{"code":"b"}]},{"code":"c","categories":[{"code":"d"}]}]}""")]
    [InlineData("""{"crossed":[{"code":"a","categories":[{"code":"b"}]}]}""")]
    [InlineData("""{"crossed":[{"code":"a","categories":[{"code":"b"}]},{"code":"a","categories":[{"code":"b"}]}]}""")]
    [InlineData("""{"code":"a"}""")]
    public void Json_that_is_no_breakdown_is_refused(string json) => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Breakdown>(json));

    private static string Refused(string parameter, Func<object?> create) => Assert.Throws<ArgumentException>(parameter, create).Message;
}
