using MongCai.Kpi.Claims;
using MongCai.Kpi.Poverty;
using NodaTime;

namespace MongCai.Kpi.Tests.Poverty;

/// <summary>Tests the figures of Móng Cái for the first half of 2019: 37 poor households fewer, 97 left, printed as 0,36% of households.</summary>
public class MongCaiTests
{
    private const int Left = 97;
    private const int Reduced = 37;

    private static readonly ReportingPeriod Before = ReportingPeriod.HalfYear(2018, 2);
    private static readonly ReportingPeriod Half = ReportingPeriod.HalfYear(2019, 1);
    private static readonly Indicator Poor = PovertyStandard.National2016.CountOf(PovertyMeasure.PoorHouseholds, "poor-households");
    private static readonly Indicator Rate = PovertyStandard.National2016.RateOf(PovertyMeasure.PoorHouseholds, "poverty-rate");

    [Fact]
    public void What_follows_from_two_printed_figures()
    {
        var totals = TotalsFor("0,36%", Left);
        Assert.Equal(CountInterval.Between(26_576, 27_323), totals);

        // It is presumed that 37 is the net change, so that the opening is 134, and that the total was the same then.
        const int Opening = Left + Reduced;
        Assert.Equal(CountInterval.Between(26_576, 27_070), totals.Intersect(TotalsFor("0,50%", Opening)));
        Assert.Equal(CountInterval.Between(27_071, 27_323), totals.Intersect(TotalsFor("0,49%", Opening)));

        foreach (var total in (long[])[26_576, 27_070, 27_071, 27_323])
        {
            var opening = new PovertyTally(total, Opening);
            Assert.Equal(Target.AtMost(61), Target.ReductionBy(73, opening.Poor).EquivalentLevel().Form);
            Assert.Equal(Target.AtMost(80), Target.ReductionBy(54, opening.Poor).EquivalentLevel().Form);
            Assert.Equal(total <= 27_070 ? "0.50%" : "0.49%", opening.PoorRate.ToPercentage(2).ToString());

            var yearEnd = new PovertyCount(new AreaCode("193"), new LocalDate(2018, 12, 31), PovertyStandard.National2016, opening);
            var halfYear = new PovertyCount(new AreaCode("193"), new LocalDate(2019, 6, 30), PovertyStandard.National2016, new(total, Left));
            Assert.Equal("0.36%", halfYear.Households.PoorRate.ToPercentage(2).ToString());
            Assert.Equal((Rational)(-Reduced), new Change(yearEnd.Observe(Poor, Before), halfYear.Observe(Poor, Half)).Absolute);
            Assert.Equal(new PercentagePoints(0), new Change(yearEnd.Observe(Rate, Before), halfYear.Observe(Rate, Half)).DenominatorEffect(RateSplit.Symmetric));
        }
    }

    private static CountInterval TotalsFor(string printed, int count) => PublishedFigure.Parse(printed, NumberFormat.Vietnamese).BasesFor(count, ClaimFormula.Share).Counts;
}
