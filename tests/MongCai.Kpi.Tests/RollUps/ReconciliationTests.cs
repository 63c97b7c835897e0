using FsCheck;
using FsCheck.Fluent;

namespace MongCai.Kpi.Tests.RollUps;

/// <summary>Tests that a total and its categories agree, or that the difference and what is missing are shown.</summary>
public class ReconciliationTests
{
    private static readonly ReportingPeriod Half = MongCai2019.FirstHalf;
    private static readonly Breakdown Ethnic = new("ethnic", ("kinh", new(("vi", "Kinh"), ("en", "Kinh"))), ("tay", new(("vi", "Tày"), ("en", "Tày"))), ("other", new(("vi", "dân tộc khác"), ("en", "others"))));
    private static readonly Indicator Jobs = new("jobs", Unit.Worker, Nature.Flow) { NeverFalls = true };
    private static readonly Indicator Trained = new("trained", Unit.Person, Nature.DistinctCount);
    private static readonly Indicator Poverty = new("poverty", Unit.Percent, Nature.Proportion);

    [Fact]
    public void Parts_that_make_up_the_total_differ_by_nothing()
    {
        var check = RollUp.Reconcile(Ethnic, Of(Jobs, Category.Total, 130), [Of(Jobs, Ethnic["other"], 10), Of(Jobs, Ethnic["kinh"], 100), Of(Jobs, Ethnic["tay"], 20)]);
        Assert.Equal((true, (Rational)0), (check.Agrees.Value, check.Difference.Value));
        Assert.Equal([Ethnic["kinh"], Ethnic["tay"], Ethnic["other"]], check.Parts.Select(static part => part.Category));
        Assert.Equal("jobs 2019-S1: 130 is reported, 130 in ethnic: kinh, tay, other, difference 0", $"{check}");
    }

    [Fact]
    public void Parts_that_do_not_make_it_up_show_by_how_much()
    {
        var check = RollUp.Reconcile(Ethnic, Of(Jobs, Category.Total, 132), [Of(Jobs, Ethnic["other"], 10), Of(Jobs, Ethnic["kinh"], 100), Of(Jobs, Ethnic["tay"], 20)]);
        Assert.Equal((false, (Rational)2), (check.Agrees.Value, check.Difference.Value));
    }

    [Fact]
    public void What_is_missing_leaves_it_open_unless_nothing_can_make_it_good()
    {
        var open = RollUp.Reconcile(Ethnic, Of(Jobs, Category.Total, 130), [Of(Jobs, Ethnic["kinh"], 100), Of(Jobs, Ethnic["tay"], 20)]);
        Assert.Equal((UndefinedReason.MissingObservation, UndefinedReason.MissingObservation), (open.Agrees.Reason, open.Difference.Reason));
        Assert.Equal(("ethnic=other", RationalInterval.AtMost(10)), (string.Join(", ", open.Missing), open.DifferenceRange));
        Assert.Equal("jobs 2019-S1: 130 is reported, undefined: missing observation in ethnic: kinh, tay, other, difference undefined: missing observation, missing ethnic=other", $"{open}");

        // The reports can only grow, and the 120 of two categories are more than the total of 110 already.
        Assert.Equal((Calculated<bool>)false, RollUp.Reconcile(Ethnic, Of(Jobs, Category.Total, 110), [Of(Jobs, Ethnic["kinh"], 100), Of(Jobs, Ethnic["tay"], 20)]).Agrees);
        Assert.Equal(3, RollUp.Reconcile(Ethnic, Of(Jobs, Category.Total, 130), []).Missing.Count);
        Assert.Equal(UndefinedReason.MissingObservation, RollUp.Reconcile(Ethnic, Observation.Missing(Jobs, Half), [.. Ethnic.Categories.Select(static category => Of(Jobs, category, 1))]).Agrees.Reason);
    }

    [Fact]
    public void Rates_agree_in_numerator_and_denominator()
    {
        // Both 10 of 200 and 20 of 400 are 5%, but they are not the same households.
        var check = RollUp.Reconcile(Ethnic, Rate(Category.Total, 20, 400), [Rate(Ethnic["kinh"], 2, 100), Rate(Ethnic["tay"], 4, 50), Rate(Ethnic["other"], 4, 50)]);
        Assert.Equal((false, (Rational)0, (Rational)10, (Rational)200), (check.Agrees.Value, check.Difference.Value, check.NumeratorDifference.Value, check.DenominatorDifference.Value));
        var nobody = RollUp.Reconcile(Ethnic, Rate(Category.Total, 0, 0), Ethnic.Categories.Select(static category => Rate(category, 0, 0)));
        Assert.Equal((true, UndefinedReason.ZeroDenominator), (nobody.Agrees.Value, nobody.Difference.Reason));

        // Where only the rate of the total is known, an equal rate does not show that the households are the same.
        Calculated<bool> Printed(int total) => RollUp.Reconcile(Ethnic, Of(Poverty, Category.Total, total), [Rate(Ethnic["kinh"], 2, 100), Rate(Ethnic["tay"], 4, 50), Rate(Ethnic["other"], 4, 50)]).Agrees;
        Assert.Equal((UndefinedReason.MissingObservation, (Calculated<bool>)false), (Printed(5).Reason, Printed(6)));
        Assert.Equal(UndefinedReason.MethodNotApplicable, RollUp.Reconcile(Ethnic, Of(Jobs, Category.Total, 5), []).NumeratorDifference.Reason);
    }

    [Theory]
    [InlineData(99, false)]
    [InlineData(100, true)]
    [InlineData(115, true)]
    [InlineData(130, true)]
    [InlineData(131, false)]
    public void Different_ones_agree_from_the_largest_part_to_the_sum(int total, bool agrees)
    {
        var check = RollUp.Reconcile(Ethnic, Of(Trained, Category.Total, total), [Of(Trained, Ethnic["kinh"], 100), Of(Trained, Ethnic["tay"], 20), Of(Trained, Ethnic["other"], 10)]);
        Assert.Equal((agrees, (Rational)(total - 130)), (check.Agrees.Value, check.Difference.Value));
    }

    [Theory]
    [InlineData(129, false)]
    [InlineData(130, true)]
    [InlineData(500, true)]
    public void Beside_others_the_total_is_at_least_the_sum(int total, bool agrees)
    {
        var check = RollUp.Reconcile(Ethnic with { IsExhaustive = false }, Of(Jobs, Category.Total, total), [Of(Jobs, Ethnic["kinh"], 100), Of(Jobs, Ethnic["tay"], 20), Of(Jobs, Ethnic["other"], 10)]);
        Assert.Equal((agrees, (Rational)(total - 130)), (check.Agrees.Value, check.Difference.Value));
    }

    [Theory]
    [InlineData(10, 200, true)]
    [InlineData(14, 204, true)]
    [InlineData(15, 204, false)]
    [InlineData(9, 300, false)]
    [InlineData(10, 199, false)]
    [InlineData(11, 200, false)]
    public void Beside_others_a_rate_leaves_them_a_rate_that_can_be(int poor, int all, bool agrees) =>
        Assert.Equal((Calculated<bool>)agrees, RollUp.Reconcile(Ethnic with { IsExhaustive = false }, Rate(Category.Total, poor, all), [Rate(Ethnic["kinh"], 2, 100), Rate(Ethnic["tay"], 4, 50), Rate(Ethnic["other"], 4, 50)]).Agrees);

    [Theory]
    [InlineData(5, 100, false)]
    [InlineData(6, 150, true)]
    [InlineData(20, 150, false)]
    [InlineData(5, 40, false)]
    public void A_rate_of_which_a_category_is_missing_leaves_it_a_rate_that_can_be(int poor, int all, bool canBe) => Assert.Equal(
        canBe ? UndefinedReason.MissingObservation : (Calculated<bool>)false,
        RollUp.Reconcile(Ethnic, Rate(Category.Total, poor, all), [Rate(Ethnic["kinh"], 2, 100), Rate(Ethnic["tay"], 4, 40)]).Agrees);

    [Fact]
    public void Reports_that_are_missing_from_a_value_can_make_it_good()
    {
        // The total comes from 19 of 20 communes, the categories from all 20: the last commune may have the two jobs that differ.
        var whole = Covered(Of(Jobs, Category.Total, 38), 19, 20);
        Observation[] parts = [Covered(Of(Jobs, Ethnic["kinh"], 30), 20, 20), Covered(Of(Jobs, Ethnic["tay"], 8), 20, 20), Covered(Of(Jobs, Ethnic["other"], 2), 20, 20)];
        var check = RollUp.Reconcile(Ethnic, whole, parts);
        Assert.Equal((UndefinedReason.MissingObservation, (Rational)(-2), RationalInterval.AtLeast(-2)), (check.Agrees.Reason, check.Difference.Value, check.DifferenceRange));

        // With the coverages exchanged, the categories are too large already.
        Assert.Equal((Calculated<bool>)false, RollUp.Reconcile(Ethnic, Covered(whole, 20, 20), [.. parts.Select(static part => Covered(part, 19, 20))]).Agrees);
        Assert.Equal(UndefinedReason.MissingObservation, RollUp.Reconcile(Ethnic, Covered(Of(Jobs, Category.Total, 41), 20, 20), [.. parts.Select(static part => Covered(part, 19, 20))]).Agrees.Reason);

        static Observation Covered(Observation observation, int reported, int expected) => observation.CoveredBy(new Coverage(reported, expected));
    }

    [Fact]
    public void Counts_that_are_never_negative_are_bounds_also_where_they_may_fall()
    {
        var poor = new Indicator("poor", Unit.Household, Nature.Stock) { Bounds = RationalInterval.Between(0, 100) };
        Assert.Equal((Calculated<bool>)false, RollUp.Reconcile(Ethnic, Of(poor, Category.Total, 10), [Of(poor, Ethnic["kinh"], 50)]).Agrees);
        Assert.Equal(RationalInterval.Between(-240, -40), RollUp.Reconcile(Ethnic, Of(poor, Category.Total, 10), [Of(poor, Ethnic["kinh"], 50)]).DifferenceRange);

        // A sum of more than there can be is a contradiction that is shown, and causes no exception.
        var open = Ethnic with { IsExhaustive = false };
        Assert.Equal((Calculated<bool>)false, RollUp.Reconcile(open, Of(poor, Category.Total, 90), [Of(poor, open["kinh"], 60), Of(poor, open["tay"], 70), Of(poor, open["other"], 0)]).Agrees);
        Assert.Equal((Calculated<bool>)false, RollUp.Reconcile(Ethnic, Of(Trained, Category.Total, 20), [Of(Trained, Ethnic["kinh"], 30)]).Agrees);
        Assert.Equal(RationalInterval.AtMost(-10), RollUp.Reconcile(Ethnic, Of(Trained, Category.Total, 20), [Of(Trained, Ethnic["kinh"], 30)]).DifferenceRange);
    }

    [Fact]
    public void A_part_of_which_only_a_bound_is_known_is_there()
    {
        var check = RollUp.Reconcile(Ethnic, Of(Jobs, Category.Total, 9), [Of(Jobs, Ethnic["kinh"], 3), Observation.OfRange(Jobs, Half, RationalInterval.Between(0, 3)) with { Category = Ethnic["tay"] }, Of(Jobs, Ethnic["other"], 4)]);
        Assert.Equal((UndefinedReason.OnlyABound, RationalInterval.Between(7, 10)), (check.Sum.Value.Reason, check.Sum.Range));
        Assert.Equal((UndefinedReason.OnlyABound, UndefinedReason.OnlyABound, RationalInterval.Between(-1, 2)), (check.Difference.Reason, check.Agrees.Reason, check.DifferenceRange));
        Assert.Empty(check.Missing);
    }

    [Fact]
    public void A_reversal_bounds_nothing_and_is_added()
    {
        var open = Ethnic with { IsExhaustive = false };
        var taken = new ObservationSeries([new Observation(Jobs, ReportingPeriod.Cumulative(2019, 3), 10), new Observation(Jobs, ReportingPeriod.Cumulative(2019, 6), 5)]).ToPeriodic(PeriodKind.Quarter).Latest;
        Assert.Equal((Rational)(-5), taken.Value);
        var added = RollUp.OverCategories(open, Category.Total, [Said(taken, "kinh"), Said(new Observation(Jobs, taken.Period, 2), "tay"), Said(new Observation(Jobs, taken.Period, 0), "other")], MissingDataPolicy.RequireAll);
        Assert.Equal(RationalInterval.AtLeast(-3), added.Range);

        // The missing category may be negative, because jobs may have been withdrawn there, too.
        var whole = new Observation(Jobs, taken.Period, 3);
        Assert.Equal(UndefinedReason.MissingObservation, RollUp.Reconcile(Ethnic, whole, [Said(taken, "kinh"), Said(new Observation(Jobs, taken.Period, 9), "tay")]).Agrees.Reason);

        Observation Said(Observation observation, string group) => observation with { Category = open[group] };
    }

    [Fact]
    public void What_does_not_add_is_undefined_and_stops_no_loop()
    {
        var score = new Indicator("satisfaction", Unit.Percent, Nature.IndexNumber);
        var check = RollUp.Reconcile(Ethnic, Of(score, Category.Total, 80), [.. Ethnic.Categories.Select(static category => Of(new Indicator("satisfaction", Unit.Percent, Nature.IndexNumber), category, 80))]);
        Assert.Equal((UndefinedReason.NoMethodNamed, UndefinedReason.NoMethodNamed), (check.Agrees.Reason, check.Difference.Reason));
        var printed = RollUp.Reconcile(Ethnic, Rate(Category.Total, 20, 400), [Of(Poverty, Ethnic["kinh"], 2), Rate(Ethnic["tay"], 4, 50), Rate(Ethnic["other"], 4, 50)]);
        Assert.Equal((UndefinedReason.MissingObservation, UndefinedReason.MissingObservation), (printed.Agrees.Reason, printed.Difference.Reason));
    }

    [CountedProperty(fast: 100, all: 1_000, QuietOnSuccess = true)]
    public Property The_difference_is_zero_exactly_where_the_parts_make_up_the_total() => Prop.ForAll(
        Arb.From(from parts in Gen.ArrayOf(from part in Gen.Choose(0, 4) from isThere in Gen.Frequency((8, Gen.Constant(true)), (1, Gen.Constant(false))) select isThere ? part : (int?)null, 3) from total in Gen.Choose(0, 12) select (parts, total)),
        static one =>
        {
            var check = RollUp.Reconcile(Ethnic, Of(Jobs, Category.Total, one.total), one.parts.Select(static (part, place) => (part, place)).Where(static part => part.part is not null).Select(static part => Of(Jobs, Ethnic.Categories[part.place], part.part!.Value)));
            var (sum, isComplete) = (one.parts.Sum(static part => part ?? 0), one.parts.All(static part => part is not null));
            Assert.Equal(isComplete ? one.total - sum : UndefinedReason.MissingObservation, check.Difference.Select(static difference => (int)difference.ToFraction().Numerator));
            Assert.Equal(isComplete ? one.total == sum : one.total < sum ? false : UndefinedReason.MissingObservation, check.Agrees);
            Assert.Equal(Ethnic.Categories.Where((_, place) => one.parts[place] is null), check.Missing);
        });

    private static Observation Of(Indicator indicator, Category category, Rational value) => new(indicator, Half, value) { Category = category };

    private static Observation Rate(Category category, Rational numerator, Rational denominator) => Observation.OfRatio(Poverty, Half, numerator, denominator) with { Category = category };
}
