using System.Text.Json;
using MongCai.Kpi.Poverty;
using NodaTime;

namespace MongCai.Kpi.Tests.Poverty;

public class PovertyJsonTests
{
    private const string Rows = """{"opening":134,"toOtherClass":30,"roseAbove":12,"otherDecrease":3,"fromOtherClass":2,"relapsed":1,"newlyArisen":5,"otherIncrease":0,"closing":97}""";
    private const string Mirror = """{"opening":310,"toOtherClass":2,"roseAbove":0,"otherDecrease":0,"fromOtherClass":30,"relapsed":0,"newlyArisen":0,"otherIncrease":4,"closing":342}""";

    private static readonly PovertyStandard Province = new(
        "qn-2023",
        new LocalisedText(("vi", "chuẩn tỉnh"), ("en", "provincial standard")),
        new DateInterval(new LocalDate(2023, 1, 1), new LocalDate(2025, 12, 31)),
        [new(PovertyClass.Poor, new(700_000, 900_000.5m), deprivationsAtLeast: 3, source: new("Nghị quyết 1", isSecondary: true))]);

    [Fact]
    public void A_count_names_a_national_standard_by_its_id() => Same(
        """{"area":".","date":"2019-06-30","standard":"vn-2016","households":{"total":26576,"poor":97},"persons":{"total":90000,"poor":300,"nearPoor":0}}""",
        new PovertyCount(default, new LocalDate(2019, 6, 30), PovertyStandard.National2016, new PovertyTally(26_576, 97), new PovertyTally(90_000, 300, 0)));

    [Fact]
    public void A_standard_of_the_hosts_own_is_kept_whole() => Same(
        """{"code":"qn-2023","name":{"vi":"chu\u1EA9n t\u1EC9nh","en":"provincial standard"},"applies":{"from":"2023-01-01","through":"2025-12-31"},"criteria":[{"class":"poor","incomeAtMost":{"rural":"700000","urban":"900000.5"},"deprivationsAtLeast":3,"source":{"title":"Ngh\u1ECB quy\u1EBFt 1","isSecondary":true}}]}""",
        Province);

    [Fact]
    public void A_movement_has_all_rows_of_its_tables() => Same(
        $$$"""{"area":"193","standard":"vn-2016","openingDate":"2018-12-31","closingDate":"2019-06-30","households":{"poor":{{{Rows}}},"nearPoor":{{{Mirror}}}}}""",
        new PovertyMovement(
            new AreaCode("193"),
            PovertyStandard.National2016,
            new LocalDate(2018, 12, 31),
            new LocalDate(2019, 6, 30),
            new MovementTables(
                new() { Opening = 134, ToOtherClass = 30, RoseAbove = 12, OtherDecrease = 3, FromOtherClass = 2, Relapsed = 1, NewlyArisen = 5, Closing = 97 },
                new() { Opening = 310, ToOtherClass = 2, FromOtherClass = 30, OtherIncrease = 4, Closing = 342 })));

    [Fact]
    public void A_household_and_its_change_say_what_is_known() => Same(
        """{"date":"2019-03-01","before":{"householdId":"22-0417","class":"nearPoor","persons":4,"category":"sex=F"},"cause":"movedOut"}""",
        new HouseholdChange(new LocalDate(2019, 3, 1), new HouseholdStatus("22-0417", PovertyClass.NearPoor, 4) { Category = Category.Parse("sex=F") }, after: null, ChangeCause.MovedOut));

    [Fact]
    public void A_classification_is_written_with_its_criterion() => Assert.Equal(
        """{"standard":"vn-2022","class":"poor","reason":{"vi":"thu nh\u1EADp b\u00ECnh qu\u00E2n \u0111\u1EA7u ng\u01B0\u1EDDi/th\u00E1ng t\u1EEB 1.500.000 \u0111\u1ED3ng tr\u1EDF xu\u1ED1ng v\u00E0 thi\u1EBFu h\u1EE5t t\u1EEB 3 ch\u1EC9 s\u1ED1 tr\u1EDF l\u00EAn","en":"monthly income per person of 1,500,000 \u0111\u1ED3ng or less and 3 or more deprivations","fr":"revenu mensuel par personne de 1\u202F500\u202F000 dongs ou moins, avec 3 privations ou plus"},"criterion":{"class":"poor","incomeAtMost":{"rural":"1500000","urban":"2000000"},"deprivationsAtLeast":3,"source":{"title":"Ngh\u1ECB \u0111\u1ECBnh 07/2021/N\u0110-CP"}}}""",
        JsonSerializer.Serialize(PovertyStandard.National2022.Classify(AreaType.Rural, 1_200_000, 4)));

    [Fact]
    public void An_imbalance_is_written_with_what_was_computed() => Assert.Equal(
        """{"table":"poor households","row":"closing","computed":2,"given":1,"isAtLeast":false,"difference":-1}""",
        JsonSerializer.Serialize(Assert.Single(Assert.Throws<MovementImbalanceException>(static () =>
            new PovertyMovement(default, Province, new LocalDate(2018, 12, 31), new LocalDate(2019, 6, 30), new(new() { Opening = 3, RoseAbove = 1, Closing = 1 }, new()))).Imbalances)));

    [Fact]
    public void Tables_that_do_not_balance_are_refused_with_the_difference() => Refused<PovertyMovement>(
        $$$"""{"area":"193","standard":"vn-2016","openingDate":"2018-12-31","closingDate":"2019-06-30","households":{"poor":{{{Rows.Replace("97", "98", StringComparison.Ordinal)}}},"nearPoor":{{{Mirror}}}}}""",
        "PovertyMovement: The movement does not balance. poor households, closing: 97 follows, 98 is given, difference 1.");

    [Theory]
    [InlineData("\"vn-2030\"", "There is no national standard \"vn-2030\": expected vn-2011, vn-2016, vn-2022, vn-2027, or an object")]
    [InlineData("""{"code":"vn-2030","name":{"vi":"a","en":"a"},"applies":{"from":"2023-01-01","through":"2025-12-31"},"criteria":[{"class":"poor","incomeAtMost":{"rural":"1","urban":"1"},"deprivationsAtLeast":0}]}""", "codes that begin with \"vn-\" are those of the national standards")]
    [InlineData("""{"code":"a","name":{"vi":"a","en":"a"},"applies":{"from":"2023-01-01"},"criteria":[]}""", "applies: The property \"through\" is missing.")]
    [InlineData("""{"code":"a","name":{"vi":"a","en":"a"},"applies":{"from":"2023-01-01","through":"2025-12-31"},"criteria":[{"class":"poor","incomeAtMost":{"rural":"1/3","urban":"1"},"deprivationsAtLeast":0}]}""", "criteria: [0]: incomeAtMost: rural: 1/3 is no decimal.")]
    public void No_standard_is_refused_with_the_way_out(string json, string message) => Refused<PovertyStandard>(json, message);

    [Fact]
    public void A_row_that_is_missing_is_not_zero() => Refused<ClassMovement>(Rows.Replace("\"relapsed\":1,", string.Empty, StringComparison.Ordinal), "The property \"relapsed\" is missing.");

    [Theory]
    [InlineData("2147483648")]
    [InlineData("1.5")]
    [InlineData("\"4\"")]
    public void Persons_are_a_whole_number(string persons) =>
        Refused<HouseholdStatus>($$$"""{"householdId":"22-0417","class":"poor","persons":{{{persons}}}}""", "persons: Expected a whole number up to 2147483647, not ");

    [Fact]
    public void Dates_of_another_calendar_are_refused()
    {
        var date = new LocalDate(2019, 6, 30).WithCalendar(CalendarSystem.Julian);
        Assert.Throws<ArgumentException>("date", () => new PovertyCount(default, date, Province, new PovertyTally(1, 0)));
        Assert.Throws<ArgumentException>("date", () => new HouseholdChange(date, before: null, new HouseholdStatus("a", PovertyClass.Poor, 1), ChangeCause.MovedIn));
        Assert.Throws<ArgumentException>("opening", () => new PovertyMovement(default, Province, date, new LocalDate(2019, 6, 30), new(new(), new())));
        Assert.Throws<ArgumentException>("closing", () => new PovertyMovement(default, Province, new LocalDate(2019, 6, 30), date, new(new(), new())));
        Assert.Throws<ArgumentException>("applies", () => new PovertyStandard("a", Province.Name, new DateInterval(date, date), Province.Criteria));
    }

    private static void Same<T>(string json, T value)
    {
        Assert.Equal(json, JsonSerializer.Serialize(value));
        Assert.Equal(json, JsonSerializer.Serialize(JsonSerializer.Deserialize<T>(json)));
    }

    private static void Refused<T>(string json, string message) =>
        Assert.Contains(message, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<T>(json)).Message, StringComparison.Ordinal);
}
