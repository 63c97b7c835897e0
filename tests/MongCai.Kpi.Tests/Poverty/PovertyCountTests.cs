using MongCai.Kpi.Poverty;
using NodaTime;

namespace MongCai.Kpi.Tests.Poverty;

public class PovertyCountTests
{
    private static readonly LocalDate YearEnd = new(2015, 12, 31);

    [Fact]
    public void Always_names_its_standard() => Assert.Equal(
        "193 2019-06-30 vn-2016: 97 poor of 26576",
        new PovertyCount(new AreaCode("193"), new LocalDate(2019, 6, 30), PovertyStandard.National2016, new(26_576, 97)).ToString());

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
    public void Refuses_fewer_persons_than_households()
    {
        Refused(new(100, 10, 5), new(99, 20, 10), "Households: 10 poor and 5 near-poor of 100; persons: 20 poor and 10 near-poor of 99. A household has a person at least, and a person a household.");
        Refused(new(100, 10, 5), new(400, 9, 10), "Households: ");
        Refused(new(100, 10, 5), new(400, 10, 4), "Households: ");
        Assert.NotNull(new PovertyCount(new AreaCode("A"), YearEnd, PovertyStandard.National2016, new(100, 10, 5), new(100, 10, 5)).Persons);
    }

    private static void Refused(PovertyTally households, PovertyTally persons, string message) => Assert.StartsWith(
        message,
        Assert.Throws<ArgumentException>(nameof(persons), () => new PovertyCount(new AreaCode("A"), YearEnd, PovertyStandard.National2016, households, persons)).Message,
        StringComparison.Ordinal);

    private static PovertyCount Count(PovertyStandard standard, PovertyTally households) => new(new AreaCode("A"), YearEnd, standard, households);

    [Theory]
    [InlineData(100, 0, 400, 5)]
    [InlineData(100, 10, 100, 91)]
    [InlineData(100, 100, 400, 399)]
    [InlineData(0, 0, 1, 0)]
    public void Persons_live_in_households(int households, int poorHouseholds, int people, int poorPeople)
    {
        var refusal = Assert.Throws<ArgumentException>("persons", () => new PovertyCount(
            new AreaCode("A"), new LocalDate(2022, 12, 14), PovertyStandard.National2022, new(households, poorHouseholds), new(people, poorPeople)));

        Assert.Contains($"{poorPeople} poor of {people}", refusal.Message, StringComparison.Ordinal);
    }
}
