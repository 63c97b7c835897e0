using MongCai.Kpi.Claims;
using MongCai.Kpi.Poverty;
using NodaTime;

namespace MongCai.Kpi.Tests.Poverty;

/// <summary>Tests that the change between two counts is a change of observations.</summary>
public class PovertyChangeTests
{
    private static readonly AreaCode Area = new("A");
    private static readonly ReportingPeriod Year2015 = ReportingPeriod.Year(2015);

    [Fact]
    public void One_year_end_is_counted_under_two_standards_and_the_two_do_not_compare()
    {
        var old = Poor(PovertyStandard.National2011, new(500_000, 31_046), Year2015);
        var anew = Poor(PovertyStandard.National2016, new(500_000, 42_813), Year2015);

        var refused = new Change(old, anew);
        Assert.Equal(UndefinedReason.IncompatibleDefinitions, refused.Absolute.Reason);
        Assert.Equal(UndefinedReason.IncompatibleDefinitions, refused.Relative.Reason);
        Assert.True(refused.IsAcrossDefinitions);
        Assert.EndsWith(" (across definitions: vn-2011/poor-households, vn-2016/poor-households)", refused.ToString(), StringComparison.Ordinal);

        var allowed = refused.AcrossDefinitions();
        Assert.Equal((Rational)11_767, allowed.Absolute);
        Assert.True(allowed.IsAcrossDefinitions);
        Assert.NotEqual(refused, allowed);
        Assert.EndsWith(" (across definitions: vn-2011/poor-households, vn-2016/poor-households)", allowed.ToString(), StringComparison.Ordinal);

        var check = allowed.Check(11_767);
        Assert.Equal((ClaimVerdict.Follows, ClaimBase.OtherDefinition), (check.Verdict, check.Base));
        Assert.Equal((ClaimVerdict.Undefined, UndefinedReason.IncompatibleDefinitions), (refused.Check(11_767).Verdict, refused.Check(11_767).Reason));
        Assert.Equal((RationalInterval.Empty, RationalInterval.At(11_767)), (refused.AbsoluteRange, allowed.AbsoluteRange));

        var rate = new Change(Rate(PovertyStandard.National2011, new(500_000, 31_046), Year2015), Rate(PovertyStandard.National2016, new(500_000, 42_813), Year2015));
        Assert.Equal(UndefinedReason.IncompatibleDefinitions, rate.PercentagePoints.Reason);
        Assert.Equal(UndefinedReason.IncompatibleDefinitions, rate.NumeratorEffect(RateSplit.Symmetric).Reason);
        Assert.Equal(new PercentagePoints(2.3534m), rate.AcrossDefinitions().PercentagePoints);
    }

    [Fact]
    public void Two_counts_of_one_definition_and_period_are_no_change()
    {
        var count = Poor(PovertyStandard.National2016, new(5, 1), Year2015);
        Assert.Contains("does not end after", Assert.Throws<ArgumentException>("to", () => new Change(count, count)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_definitions_are_compared_at_one_date_or_forwards_and_never_back()
    {
        var (old, anew) = (Poor(PovertyStandard.National2011, new(5, 1), Year2015), Poor(PovertyStandard.National2016, new(5, 1), ReportingPeriod.Year(2016)));
        Assert.True(new Change(old, anew).IsAcrossDefinitions);
        Assert.Throws<ArgumentException>("to", () => new Change(anew, old));
    }

    [Fact]
    public void Under_one_standard_nothing_is_flagged()
    {
        var earlier = new PovertyCount(Area, new LocalDate(2015, 12, 31), PovertyStandard.National2016, new(1000, 20, 30), new(3800, 90, 120));
        var later = new PovertyCount(Area, new LocalDate(2016, 12, 31), PovertyStandard.National2016, new(1000, 15, 33), new(4000, 60, 120));
        (PovertyMeasure Measure, int Net)[] expected =
        [
            (PovertyMeasure.PoorHouseholds, -5), (PovertyMeasure.NearPoorHouseholds, 3), (PovertyMeasure.PoorAndNearPoorHouseholds, -2), (PovertyMeasure.Households, 0),
            (PovertyMeasure.PoorPersons, -30), (PovertyMeasure.NearPoorPersons, 0), (PovertyMeasure.PoorAndNearPoorPersons, -30), (PovertyMeasure.Persons, 200),
        ];
        foreach (var (measure, net) in expected)
        {
            var counted = Counted(PovertyStandard.National2016, measure);
            var change = new Change(earlier.Observe(counted, Year2015), later.Observe(counted, ReportingPeriod.Year(2016)));
            Assert.Equal((Rational)net, change.Absolute);
            Assert.False(change.IsAcrossDefinitions);
            Assert.Same(change, change.AcrossDefinitions());
        }

        Assert.Equal(
            new PercentagePoints(-0.5m),
            new Change(Rate(earlier, Year2015), Rate(later, ReportingPeriod.Year(2016))).PercentagePoints);
    }

    [Fact]
    public void What_is_not_known_at_one_date_has_no_change()
    {
        var earlier = new PovertyCount(Area, new LocalDate(2015, 12, 31), PovertyStandard.National2016, new(5, 1));
        var later = new PovertyCount(Area, new LocalDate(2016, 12, 31), PovertyStandard.National2016, new(0, 0));
        Calculated<Rational> Net(PovertyMeasure measure) => new Change(
            earlier.Observe(Counted(PovertyStandard.National2016, measure), Year2015), later.Observe(Counted(PovertyStandard.National2016, measure), ReportingPeriod.Year(2016))).Absolute;

        Assert.Equal(UndefinedReason.MissingObservation, Net(PovertyMeasure.NearPoorHouseholds).Reason);
        Assert.Equal(UndefinedReason.MissingObservation, Net(PovertyMeasure.PoorPersons).Reason);
        Assert.Equal((Rational)(-1), Net(PovertyMeasure.PoorHouseholds));
        Assert.Equal(UndefinedReason.ZeroDenominator, new Change(Rate(earlier, Year2015), Rate(later, ReportingPeriod.Year(2016))).PercentagePoints.Reason);
    }

    private static Observation Poor(PovertyStandard standard, PovertyTally households, ReportingPeriod period) =>
        new PovertyCount(Area, period.End, standard, households).Observe(Counted(standard, PovertyMeasure.PoorHouseholds), period);

    private static Observation Rate(PovertyStandard standard, PovertyTally households, ReportingPeriod period) => Rate(new PovertyCount(Area, period.End, standard, households), period);

    private static Observation Rate(PovertyCount count, ReportingPeriod period) => count.Observe(
        count.Standard.RateOf(PovertyMeasure.PoorHouseholds, "poverty-rate"), period);

    private static Indicator Counted(PovertyStandard standard, PovertyMeasure measure) => standard.CountOf(measure, "poor-households");
}
