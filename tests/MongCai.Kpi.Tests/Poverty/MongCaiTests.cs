using MongCai.Kpi.Poverty;
using NodaTime;

namespace MongCai.Kpi.Tests.Poverty;

/// <summary>Móng Cái, first half of 2019: 37 poor households fewer, 97 left, printed as 0,36% of households.</summary>
public class MongCaiTests
{
    private const int Left = 97;
    private const int Reduced = 37;

    [Fact]
    public void What_follows_from_two_printed_figures()
    {
        var totals = Percentage.Parse("0,36%", NumberFormat.Vietnamese).TotalsFor(Left);
        Assert.Equal(CountInterval.Between(26_576, 27_323), totals);

        // Presumed: 37 is the net change, so the opening is 134, and the total was the same then.
        const int Opening = Left + Reduced;
        Assert.Equal(CountInterval.Between(26_576, 27_070), totals.Intersect(new Percentage(0.50m, 2).TotalsFor(Opening)));
        Assert.Equal(CountInterval.Between(27_071, 27_323), totals.Intersect(new Percentage(0.49m, 2).TotalsFor(Opening)));

        foreach (var total in (long[])[26_576, 27_070, 27_071, 27_323])
        {
            var opening = new PovertyTally(total, Opening);
            Assert.Equal(61, PovertyTarget.ReduceBy(73, opening, TotalAssumption.Unchanged).Left);
            Assert.Equal(80, PovertyTarget.ReduceBy(54, opening, TotalAssumption.Unchanged).Left);
            Assert.Equal(total <= 27_070 ? "0.50%" : "0.49%", opening.PoorRate.ToPercentage(2).ToString());

            var yearEnd = new PovertyCount("Móng Cái", new LocalDate(2018, 12, 31), PovertyStandard.National2016, opening);
            var halfYear = new PovertyCount("Móng Cái", new LocalDate(2019, 6, 30), PovertyStandard.National2016, new(total, Left));
            Assert.Equal("0.36%", halfYear.Households.PoorRate.ToPercentage(2).ToString());
            Assert.Equal((Rational)(-Reduced), halfYear.ChangeSince(yearEnd).PoorHouseholds.Net);
            Assert.Equal(new PercentagePoints(0), halfYear.ChangeSince(yearEnd).PoorHouseholds.DenominatorEffect(RateSplit.Symmetric));
        }
    }
}
