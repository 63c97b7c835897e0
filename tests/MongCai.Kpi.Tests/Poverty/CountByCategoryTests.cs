using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using MongCai.Kpi.Poverty;
using NodaTime;

namespace MongCai.Kpi.Tests.Poverty;

/// <summary>Tests a review counted by the sex of the head of household, by ethnic group, and by both at once.</summary>
public class CountByCategoryTests
{
    private static readonly AreaCode Hamlet = new("06712-1");
    private static readonly LocalDate Review = new(2022, 12, 14);
    private static readonly ReportingPeriod Year = ReportingPeriod.Year(2022);
    private static readonly Breakdown Sex = new("sex", ("F", new(("vi", "nữ"), ("en", "women"))), ("M", new(("vi", "nam"), ("en", "men"))));
    private static readonly Breakdown Ethnic = new("ethnic-group", ("tay", new(("vi", "Tày"), ("en", "Tày"))), ("dao", new(("vi", "Dao"), ("en", "Dao")))) { IsExhaustive = false };
    private static readonly Breakdown Both = Breakdown.Cross(Sex, Ethnic);

    private static readonly HouseholdStatus[] Households =
    [
        Household("1", PovertyClass.Poor, 4, Sex["F"], Ethnic["tay"]),
        Household("2", PovertyClass.NearPoor, 3, Sex["F"], Ethnic["dao"]),
        Household("3", PovertyClass.Other, 5, Sex["M"], Ethnic["tay"]),
        Household("4", PovertyClass.Poor, 2, Sex["M"]),
        Household("5", PovertyClass.Middle, 6, Ethnic["dao"], Sex["F"]),
    ];

    [Fact]
    public void One_count_comes_for_each_category_in_the_order_of_the_breakdown()
    {
        var counts = Snapshot(Households).CountBy(Sex);
        PovertyCount[] expected =
        [
            new(Hamlet, Review, PovertyStandard.National2022, new(3, 1, 1), new(13, 4, 3)) { Category = Sex["F"] },
            new(Hamlet, Review, PovertyStandard.National2022, new(2, 1, 0), new(7, 2, 0)) { Category = Sex["M"] },
        ];
        Assert.Equal(expected, counts);
        Assert.Equal("06712-1 sex=F 2022-12-14 vn-2022: 1 poor and 1 near-poor of 3", counts[0].ToString());
        Assert.NotEqual(expected[0] with { Category = Category.Total }, counts[0]);
        Assert.True(Snapshot(Households).Count().Category.IsTotal);
    }

    [Fact]
    public void By_a_breakdown_that_is_not_exhaustive_those_count_that_say_so()
    {
        var counts = Snapshot(Households).CountBy(Ethnic);
        Assert.Equal([2L, 2L], counts.Select(static count => count.Households.Total));
        Assert.Equal(["4"], Snapshot(Households).WithoutCategoryOf(Ethnic).Select(static household => household.HouseholdId), StringComparer.Ordinal);
    }

    [Fact]
    public void A_crossed_breakdown_takes_its_codes_from_single_categories()
    {
        var counts = Snapshot(Households).CountBy(Both);
        Assert.Equal(Both.Categories, counts.Select(static count => count.Category));
        Assert.Equal([1L, 2L, 1L, 0L], counts.Select(static count => count.Households.Total));
        Assert.Equal([1L, 0L, 0L, 0L], counts.Select(static count => count.Households.Poor));
        Assert.Equal(["4"], Snapshot(Households).WithoutCategoryOf(Both).Select(static household => household.HouseholdId), StringComparer.Ordinal);
    }

    [Fact]
    public void A_household_that_is_said_by_a_crossed_category_counts_by_each_of_them()
    {
        var snapshot = Snapshot([Household("1", PovertyClass.Poor, 4, Both["F", "dao"])]);
        Assert.Equal([1L, 0L], snapshot.CountBy(Sex).Select(static count => count.Households.Poor));
        Assert.Equal([0L, 1L], snapshot.CountBy(Ethnic).Select(static count => count.Households.Poor));
        Assert.Equal([0L, 1L, 0L, 0L], snapshot.CountBy(Both).Select(static count => count.Households.Poor));
    }

    [Fact]
    public void Where_a_household_does_not_say_its_category_the_counts_are_not_taken_for_those_of_all()
    {
        var snapshot = Snapshot([.. Households, Household("9", PovertyClass.Poor, 1, Ethnic["tay"]), Household("10", PovertyClass.Other, 1)]);
        Assert.StartsWith(
            "2 of 7 households say no category of sex, the first of them 10, and the counts of sex: F, M would be taken for those of all. WithoutCategoryOf lists them: complete them, or count by a breakdown that has a category for them or is not exhaustive.",
            Assert.Throws<ArgumentException>("breakdown", () => snapshot.CountBy(Sex)).Message,
            StringComparison.Ordinal);
        Assert.Equal(["10", "9"], snapshot.WithoutCategoryOf(Sex).Select(static household => household.HouseholdId), StringComparer.Ordinal);
        Assert.Equal([3L, 2L], snapshot.CountBy(Sex with { IsExhaustive = false }).Select(static count => count.Households.Total));

        var completed = Snapshot([.. snapshot.Households.Select(household => snapshot.WithoutCategoryOf(Sex).Contains(household) ? household with { Category = Category.Cross(household.Category, Sex["F"]) } : household)]);
        Assert.Equal([5L, 2L], completed.CountBy(Sex).Select(static count => count.Households.Total));
    }

    [Fact]
    public void A_category_that_the_breakdown_does_not_have_is_no_household_less()
    {
        var snapshot = Snapshot([Household("1", PovertyClass.Poor, 4, Category.Parse("sex=f")), Household("2", PovertyClass.Poor, 4, Sex["F"])]);
        const string Message = "Household 1 cannot be counted by sex: sex has no category f: it has F, M.";
        Assert.StartsWith(Message, Assert.Throws<ArgumentException>("breakdown", () => snapshot.CountBy(Sex)).Message, StringComparison.Ordinal);
        Assert.StartsWith(Message, Assert.Throws<ArgumentException>("breakdown", () => snapshot.CountBy(Sex with { IsExhaustive = false })).Message, StringComparison.Ordinal);
        Assert.StartsWith(Message, Assert.Throws<ArgumentException>("breakdown", () => snapshot.WithoutCategoryOf(Sex)).Message, StringComparison.Ordinal);
        Assert.StartsWith(
            "Household 1 cannot be counted by ethnic-group*sex: sex has no category f", Assert.Throws<ArgumentException>("breakdown", () => snapshot.CountBy(Both)).Message, StringComparison.Ordinal);
        Assert.Equal([0L, 0L], snapshot.CountBy(Ethnic).Select(static count => count.Households.Total));
        Assert.Throws<ArgumentNullException>("breakdown", () => snapshot.CountBy(null!));
        Assert.Throws<ArgumentNullException>("breakdown", () => snapshot.WithoutCategoryOf(null!));
    }

    [Fact]
    public void A_count_observes_its_category_and_the_rate_is_that_of_its_households()
    {
        var rate = PovertyStandard.National2022.RateOf(PovertyMeasure.PoorHouseholds, "poverty-rate");
        var observed = Snapshot(Households).CountBy(Sex)[0].Observe(rate, Year, ClosingRule.OnDay(14));
        Assert.Equal((Hamlet, Sex["F"], new Ratio(1, 3)), (observed.Area, observed.Category, observed.Ratio));
        Assert.Equal("poverty-rate 06712-1 sex=F 2022-A1: 100/3", observed.ToString());
        var persons = PovertyStandard.National2022.CountOf(PovertyMeasure.PoorPersons, "poor-persons");
        var missing = (new PovertyCount(Hamlet, Review, PovertyStandard.National2022, new(3, 1)) { Category = Sex["F"] }).Observe(persons, Year, ClosingRule.OnDay(14));
        Assert.Equal((Sex["F"], MissingReason.NotReported), (missing.Category, missing.MissingReason));
        Assert.True(Snapshot(Households).Count().Observe(rate, Year).Category.IsTotal);
    }

    [Fact]
    public void A_count_of_a_category_opens_no_movement()
    {
        var opening = Snapshot(Households).CountBy(Sex)[0];
        Assert.StartsWith(
            "06712-1 sex=F 2022-12-14 vn-2022: 1 poor and 1 near-poor of 3 opens no movement: it is of sex=F, a part, and not of the total. A movement is that of all households: open it with the count of the total.",
            Assert.Throws<ArgumentException>("opening", () => PovertyMovement.Fold(opening, [], new LocalDate(2023, 12, 14), PovertyHistory.None)).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_movement_is_the_same_whatever_the_households_say_of_their_categories()
    {
        HouseholdStatus[] after = [.. Households.Skip(1).Select(static household => household with { Category = Sex["M"] })];
        var closing = new LocalDate(2023, 12, 14);
        HouseholdSnapshot Closing(IEnumerable<HouseholdStatus> households) => new(Hamlet, closing, PovertyStandard.National2022, households);
        var plain = Households.Select(static household => household with { Category = Category.Total });
        Assert.Equal(
            JsonSerializer.Serialize(PovertyMovement.Between(Snapshot(plain), Closing(plain.Skip(1)), PovertyHistory.None)),
            JsonSerializer.Serialize(PovertyMovement.Between(Snapshot(Households), Closing(after), PovertyHistory.None)));

        // The second record lacks the ethnic group that the first one has.
        HouseholdChange[] changes =
        [
            new(new LocalDate(2023, 3, 1), Households[0], Households[0] with { Category = Category.Cross(Sex["F"], Ethnic["tay"]) }, ChangeCause.Reviewed),
            new(new LocalDate(2023, 5, 1), Households[0] with { Category = Category.Total }, after: null, ChangeCause.MovedOut),
        ];
        Assert.Equal(1, PovertyMovement.Fold(Snapshot(Households).Count(), changes, closing, PovertyHistory.None).Households.Poor.OtherDecrease);
    }

    // The oracle compares the codes that were drawn, and no categories.
    [CountedProperty(fast: 20, all: 200)]
    public Property Counts_by_category_are_those_of_the_households_that_say_it() => Prop.ForAll(
        Arb.From(Gen.ListOf(Said)),
        static drawn =>
        {
            (int Class, int Persons, string? Sex, string? Ethnic)[] said = [.. drawn];
            var snapshot = Snapshot(said.Select(static (one, id) => Household(
                $"{id}", (PovertyClass)one.Class, one.Persons, [.. one.Ethnic is { } group ? [Ethnic[group]] : Array.Empty<Category>(), .. one.Sex is { } sex ? [Sex[sex]] : Array.Empty<Category>()])));
            var bySex = snapshot.CountBy(Sex with { IsExhaustive = false });
            Assert.Equal(said.Where(static one => one.Sex is "F").Select(static one => one.Persons).Sum(), bySex[0].Persons!.Total);
            Assert.Equal(said.Count(static one => one is { Sex: "M", Class: 3 }), bySex[1].Households.Poor);
            Assert.Equal(said.Count(static one => one is { Sex: "M", Class: 2 }), bySex[1].Households.NearPoor);
            var byBoth = snapshot.CountBy(Breakdown.Cross(Both.Crossed.Select(static one => one with { IsExhaustive = false })));
            Assert.Equal(
                from category in Both.Categories
                select said.Count(one => one is { Sex: { } sex, Ethnic: { } ethnic } && Category.Cross(Sex[sex], Ethnic[ethnic]) == category),
                byBoth.Select(static count => (int)count.Households.Total));
            Assert.Equal(said.Count(static one => one.Sex is null), snapshot.WithoutCategoryOf(Sex).Count);
            Assert.Equal(said.Count(static one => one.Sex is null || one.Ethnic is null), snapshot.WithoutCategoryOf(Both).Count);
            Assert.Equal(snapshot.Count().Households.Total, bySex.Sum(static count => count.Households.Total) + snapshot.WithoutCategoryOf(Sex).Count);
            if (said.All(static one => one.Sex is not null))
            {
                Assert.Equal(bySex, snapshot.CountBy(Sex));
            }
            else
            {
                Assert.Throws<ArgumentException>("breakdown", () => snapshot.CountBy(Sex));
            }
        });

    private static Gen<(int Class, int Persons, string? Sex, string? Ethnic)> Said =>
        from povertyClass in Gen.Choose(0, 3)
        from persons in Gen.Choose(1, 5)
        from sex in Gen.Frequency((6, Gen.Elements<string?>("F", "M")), (1, Gen.Constant<string?>(null)))
        from ethnic in Gen.Elements("tay", "dao", null)
        select (povertyClass, persons, sex, ethnic);

    [Fact]
    public void A_household_that_says_no_sex_is_not_lost_where_sex_is_crossed_with_what_is_not_exhaustive()
    {
        var priority = new Breakdown("priority", ("p", new(("vi", "ưu tiên"), ("en", "priority")))) { IsExhaustive = false };
        var snapshot = Snapshot([Household("1", PovertyClass.Poor, 1, Sex["F"], priority["p"]), Household("2", PovertyClass.Poor, 1, priority["p"]), Household("3", PovertyClass.Other, 1, Sex["M"])]);
        Assert.Contains("1 of 3 households say no category of sex, the first of them 2", Assert.Throws<ArgumentException>("breakdown", () => snapshot.CountBy(Breakdown.Cross(Sex, priority))).Message, StringComparison.Ordinal);
        Assert.Equal(3, snapshot.CountBy(Breakdown.Cross(Sex with { IsExhaustive = false }, priority)).Count + 1);
    }

    private static HouseholdStatus Household(string id, PovertyClass povertyClass, int persons, params Category[] categories) => new(id, povertyClass, persons) { Category = Category.Cross(categories) };

    private static HouseholdSnapshot Snapshot(IEnumerable<HouseholdStatus> households) => new(Hamlet, Review, PovertyStandard.National2022, households);
}
