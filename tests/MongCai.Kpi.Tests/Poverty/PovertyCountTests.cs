using MongCai.Kpi.Poverty;
using NodaTime;

namespace MongCai.Kpi.Tests.Poverty;

public class PovertyCountTests
{
    private static readonly LocalDate YearEnd = new(2015, 12, 31);

    [Fact]
    public void Always_names_its_standard() => Assert.Equal(
        "Móng Cái 2019-06-30 vn-2016: 97 poor of 26576",
        new PovertyCount("Móng Cái", new LocalDate(2019, 6, 30), PovertyStandard.National2016, new(26_576, 97)).ToString());

    [Fact]
    public void Multidimensional_poverty_since_2022_is_poor_and_near_poor_and_not_the_poverty_rate()
    {
        var count = Count(PovertyStandard.National2022, new(1000, 20, 30));
        Assert.Equal(new Ratio(50, 1000), count.MultidimensionalPovertyRate);
        Assert.Equal(new Ratio(20, 1000), count.Households.PoorRate);
        Assert.Equal(UndefinedReason.MethodNotApplicable, Count(PovertyStandard.National2016, new(1000, 20, 30)).MultidimensionalPovertyRate.Reason);
        Assert.Equal(UndefinedReason.MissingObservation, Count(PovertyStandard.National2022, new(1000, 20)).MultidimensionalPovertyRate.Reason);
    }

    [Fact]
    public void One_year_end_is_counted_under_two_standards_and_the_two_do_not_compare()
    {
        var old = Count(PovertyStandard.National2011, new(500_000, 31_046));
        var anew = Count(PovertyStandard.National2016, new(500_000, 42_813));

        var refused = anew.ChangeSince(old);
        Assert.Equal(UndefinedReason.IncompatibleStandards, refused.PoorHouseholds.Net.Reason);
        Assert.Equal(UndefinedReason.IncompatibleStandards, refused.PoorHouseholds.Points.Reason);
        Assert.Equal(UndefinedReason.IncompatibleStandards, refused.PoorHouseholds.CountEffect(RateSplit.Symmetric).Reason);
        Assert.True(refused.IsAcrossStandards);
        Assert.EndsWith(": undefined: incompatible standards (across standards: vn-2011, vn-2016)", refused.ToString(), StringComparison.Ordinal);

        var allowed = anew.ChangeSince(old, acrossStandards: true);
        Assert.Equal((Rational)11_767, allowed.PoorHouseholds.Net);
        Assert.True(allowed.IsAcrossStandards);
        Assert.EndsWith(": 11767 (across standards: vn-2011, vn-2016)", allowed.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Under_one_standard_nothing_is_flagged()
    {
        var earlier = new PovertyCount("A", YearEnd, PovertyStandard.National2016, new(1000, 20, 30), new(3800, 90, 120));
        var later = new PovertyCount("A", YearEnd.PlusYears(1), PovertyStandard.National2016, new(1000, 15, 33), new(4000, 60, 120));
        var change = later.ChangeSince(earlier);
        Assert.False(change.IsAcrossStandards);
        Assert.Equal([-5, 3, -30, 0], new[] { change.PoorHouseholds, change.NearPoorHouseholds, change.PoorPersons, change.NearPoorPersons }
            .Select(static part => part.Net.Match(static net => net.Round(0), static _ => 99)));
        Assert.Equal(new PercentagePoints(-0.5m), change.PoorHouseholds.Points);
    }

    [Fact]
    public void What_is_not_known_at_one_date_has_no_change()
    {
        var change = Count(PovertyStandard.National2016, new(0, 0)).ChangeSince(Count(PovertyStandard.National2016, new(5, 1)));
        Assert.Equal(UndefinedReason.MissingObservation, change.NearPoorHouseholds.Net.Reason);
        Assert.Equal(UndefinedReason.MissingObservation, change.PoorPersons.Points.Reason);
        Assert.Equal((Rational)(-1), change.PoorHouseholds.Net);
        Assert.Equal(UndefinedReason.EmptyPopulation, change.PoorHouseholds.Points.Reason);
    }

    [Fact]
    public void Refuses_fewer_persons_than_households()
    {
        Refused(new(100, 10, 5), new(99, 20, 10), "Households: 10 poor and 5 near-poor of 100; persons: 20 poor and 10 near-poor of 99. A household has a person at least, and a person a household.");
        Refused(new(100, 10, 5), new(400, 9, 10), "Households: ");
        Refused(new(100, 10, 5), new(400, 10, 4), "Households: ");
        Assert.NotNull(new PovertyCount("A", YearEnd, PovertyStandard.National2016, new(100, 10, 5), new(100, 10, 5)).Persons);
    }

    [Fact]
    public void Refuses_a_change_between_areas_and_back_in_time()
    {
        var count = Count(PovertyStandard.National2016, new(5, 1));
        var elsewhere = new PovertyCount("B", YearEnd, PovertyStandard.National2016, new(5, 1));
        var later = new PovertyCount("A", YearEnd.PlusDays(1), PovertyStandard.National2016, new(5, 1));
        Assert.StartsWith("A count of B is no earlier count of A.", Assert.Throws<ArgumentException>("earlier", () => count.ChangeSince(elsewhere)).Message, StringComparison.Ordinal);
        Assert.StartsWith("A 2016-01-01 vn-2016: 1 poor of 5 is later than", Assert.Throws<ArgumentException>("earlier", () => count.ChangeSince(later)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>("earlier", () => count.ChangeSince(null!));
    }

    private static void Refused(PovertyTally households, PovertyTally persons, string message) => Assert.StartsWith(
        message,
        Assert.Throws<ArgumentException>(nameof(persons), () => new PovertyCount("A", YearEnd, PovertyStandard.National2016, households, persons)).Message,
        StringComparison.Ordinal);

    private static PovertyCount Count(PovertyStandard standard, PovertyTally households) => new("A", YearEnd, standard, households);

    [Theory]
    [InlineData(100, 0, 400, 5)]
    [InlineData(100, 10, 100, 91)]
    [InlineData(100, 100, 400, 399)]
    [InlineData(0, 0, 1, 0)]
    public void Persons_live_in_households(int households, int poorHouseholds, int people, int poorPeople)
    {
        var refusal = Assert.Throws<ArgumentException>("persons", () => new PovertyCount(
            "A", new LocalDate(2022, 12, 14), PovertyStandard.National2022, new(households, poorHouseholds), new(people, poorPeople)));

        Assert.Contains($"{poorPeople} poor of {people}", refusal.Message, StringComparison.Ordinal);
    }
}
