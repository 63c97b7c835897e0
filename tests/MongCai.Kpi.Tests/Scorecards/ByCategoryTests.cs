using NodaTime;

namespace MongCai.Kpi.Tests.Scorecards;

/// <summary>Tests a scorecard by sex: each category has actuals and targets of its own, late and incomplete as they are.</summary>
public class ByCategoryTests
{
    private static readonly AreaCode City = new("city");
    private static readonly AreaCode[] Wards = [new("w1"), new("w2"), new("w3")];
    private static readonly AreaHierarchy Areas = AreaHierarchy.Of(City, Wards);
    private static readonly ReportingPeriod Year = ReportingPeriod.Year(2025);
    private static readonly ReportingPeriod[] Quarters = [.. Year.SplitInto(PeriodKind.Quarter)];
    private static readonly Breakdown Sex = new("sex", ("F", new(("vi", "nữ"), ("en", "women"))), ("M", new(("vi", "nam"), ("en", "men"))));
    private static readonly Indicator Jobs = new("jobs", Unit.Worker, Nature.Flow) { NeverFalls = true };
    private static readonly Indicator Rate = new("rate", Unit.Percent, Nature.Proportion);

    [Fact]
    public void Shows_each_indicator_with_its_categories_below_it()
    {
        var card = Builder().Build();
        Assert.Equal("jobs _T, jobs sex=F, jobs sex=M, rate _T", string.Join(", ", card.Cells(City, Quarters[0]).Select(static cell => $"{cell.Indicator.Code} {cell.Category}")));
        Assert.Equal(4 * 4 * 4, card.Cells().Count());
        Assert.Equal([Sex], card.BreakdownsOf(Jobs));
        Assert.Empty(card.BreakdownsOf(Rate));
    }

    [Fact]
    public void Categories_are_rolled_up_and_judged_by_targets_of_their_own()
    {
        var builder = Builder();
        builder.Add(Target.AtLeast(400).For(Jobs, Year, Basis.Plan) with { Area = City });
        builder.Add(Target.AtLeast(100).For(Jobs, Year, Basis.Plan) with { Area = City, Category = Sex["F"] });
        foreach (var ward in Wards)
        {
            builder.Add(Of(Category.Total, Quarters[0], 100) with { Area = ward });
            builder.Add(Of(Sex["F"], Quarters[0], 40) with { Area = ward });
        }

        var card = builder.Build(asOf: Quarters[0].End);
        Assert.Equal(("300 of 3 of 3", Outlook.Open), Said(card, Category.Total));
        Assert.Equal(("120 of 3 of 3", Outlook.Secured), Said(card, Sex["F"]));

        // Nobody reported men, and there is no target for them: the card shows neither 60 nor the plan of the total.
        var men = card.Cell(City, Jobs, Quarters[0], Sex["M"]);
        Assert.Equal((MissingReason.NotReported, "0 of 3", UndefinedReason.MissingTarget), (men.Observation.MissingReason, $"{men.Observation.Coverage}", men[Basis.Plan].Value.Reason));
        Assert.Equal("jobs w1 sex=M 2025-Q1, jobs w2 sex=M 2025-Q1, jobs w3 sex=M 2025-Q1", string.Join(", ", card.Missing(Quarters[0]).Where(static owed => owed.Indicator == Jobs).Select(static owed => $"{owed.Indicator.Code} {owed.Area} {owed.Category} {owed.Period}")));
        Assert.Equal(("0/1", "1/1", "0/0"), ($"{card.CountMet(City, Quarters[0], Basis.Plan)}", $"{card.CountMet(City, Quarters[0], Basis.Plan, Sex["F"])}", $"{card.CountMet(City, Quarters[0], Basis.Plan, Sex["M"])}"));

        static (string, Outlook) Said(Scorecard card, Category category)
        {
            var plan = card.Cell(City, Jobs, Quarters[0], category)[Basis.Plan];
            return ($"{plan.ToDate.Value} of {plan.ToDate.Coverage}", plan.Outlook.Value);
        }
    }

    [Fact]
    public void A_total_and_its_categories_are_compared_and_neither_is_made_of_the_other()
    {
        var builder = Builder();
        foreach (var (ward, women, men) in new[] { (Wards[0], 40, 58), (Wards[1], 40, 60) })
        {
            builder.AddRange([Of(Category.Total, Quarters[0], 100) with { Area = ward }, Of(Sex["F"], Quarters[0], women) with { Area = ward }, Of(Sex["M"], Quarters[0], men) with { Area = ward }]);
        }

        var card = builder.Build();
        Assert.Equal((Calculated<bool>)false, card.Cell(Wards[0], Jobs, Quarters[0]).Reconcile(Sex).Agrees);
        Assert.Equal((Rational)2, card.Cell(Wards[0], Jobs, Quarters[0]).Reconcile(Sex).Difference);
        Assert.Equal((Calculated<bool>)true, card.Cell(Wards[1], Jobs, Quarters[0]).Reconcile(Sex).Agrees);

        // The third ward has reported neither the total nor a category, so its report may still make them agree.
        var city = card.Cell(City, Jobs, Quarters[0]).Reconcile(Sex);
        Assert.Equal((UndefinedReason.MissingObservation, "sex=F, sex=M"), (city.Difference.Reason, string.Join(", ", city.Missing)));
        var skipping = builder.Build(new MeasurementPolicies { MissingData = MissingDataPolicy.SkipMissing }).Cell(City, Jobs, Quarters[0]).Reconcile(Sex);
        Assert.Equal(((Rational)2, "4 of 6", 2, UndefinedReason.MissingObservation), (skipping.Difference.Value, $"{skipping.Sum.Coverage}", skipping.Missing.Count, skipping.Agrees.Reason));

        Assert.Contains("The scorecard does not show rate by sex: F, M", Assert.Throws<ArgumentException>(() => card.Cell(City, Rate, Quarters[0]).Reconcile(Sex)).Message, StringComparison.Ordinal);
        Assert.Contains("sex=F has no parts in sex", Assert.Throws<ArgumentException>(() => card.Cell(City, Jobs, Quarters[0], Sex["F"]).Reconcile(Sex)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_correction_of_women_changes_nothing_of_all()
    {
        var builder = new ScorecardBuilder(Wards, [Jobs], Quarters);
        builder.BreakDown(Jobs, Sex);
        builder.Add(new Vintage(Of(Sex["F"], Quarters[0], 40) with { Area = Wards[0] }, Instant.FromUtc(2025, 4, 3, 0, 0)));
        builder.Add(new Vintage(Of(Sex["F"], Quarters[0], 45) with { Area = Wards[0] }, Instant.FromUtc(2025, 5, 3, 0, 0)));
        builder.Add(Of(Category.Total, Quarters[0], 100) with { Area = Wards[0] });
        Assert.Equal("40, 45, 100", $"{Known(4, Sex["F"])}, {Known(6, Sex["F"])}, {Known(4, Category.Total)}");

        Rational Known(int month, Category category) =>
            builder.Build(knownAt: new LocalDateTime(2025, month, 10, 0, 0).WithOffset(Offset.Zero)).Cell(Wards[0], Jobs, Quarters[0], category).Observation.Value.Value;
    }

    [Fact]
    public void A_column_of_decimals_is_of_one_category()
    {
        var builder = new ScorecardBuilder(Wards, [Jobs], Quarters);
        builder.BreakDown(Jobs, Sex);
        builder.Add(Jobs, Quarters[0], [100, 90, null]);
        builder.Add(Jobs, Quarters[0], [40, null, 30], Sex["F"]);
        var card = builder.Build();
        Assert.Equal("jobs w1 sex=F 2025-Q1: 40; jobs w2 2025-Q1: 90; jobs w3 sex=F 2025-Q1: 30", string.Join("; ", card.Cell(Wards[0], Jobs, Quarters[0], Sex["F"]).Observation, card.Cell(Wards[1], Jobs, Quarters[0]).Observation, card.Cell(Wards[2], Jobs, Quarters[0], Sex["F"]).Observation));
        Assert.Equal((Category)Sex["F"], card.ToRows().First(static row => !row.Category.IsTotal).Category);
    }

    [Fact]
    public void What_the_card_has_no_line_for_is_refused_with_the_way_out()
    {
        var builder = Builder();
        var card = builder.Build();
        Refused<ArgumentException>("ScorecardBuilder.BreakDown gives it the categories of a breakdown", () => builder.Add(new Observation(Rate, Quarters[0], 5) { Area = Wards[0], Category = Sex["F"] }));
        Refused<ArgumentException>("sex has no category X: it has F, M", () => builder.Add(Of(Category.Parse("sex=X"), Quarters[0], 1) with { Area = Wards[0] }));
        Refused<ArgumentException>("no line for age=15+ of jobs: it is broken down by sex: F, M", () => builder.Add(Target.AtLeast(1).For(Jobs, Year, Basis.Plan) with { Area = City, Category = Category.Parse("age=15+") }));
        Refused<ArgumentException>("no line for sex=F of rate", () => card.Cell(City, Rate, Quarters[0], Sex["F"]));
        Refused<ArgumentException>("The scorecard shows no indicator by sex=X.", () => card.CountMet(City, Quarters[0], Basis.Plan, Category.Parse("sex=X")));
        Refused<ArgumentException>("no line for sex=F of rate", () => card.Rank(Rate, Quarters[0], Basis.Plan, category: Sex["F"]));
    }

    [Fact]
    public void How_a_card_is_broken_down_is_said_first_and_once()
    {
        var builder = Builder();
        builder.BreakDown(Jobs, new Breakdown("sex", ("F", new(("vi", "nữ"), ("en", "women"))), ("M", new(("vi", "nam"), ("en", "men")))));
        Refused<ArgumentException>("jobs is broken down by another sex already, sex: F, M", () => builder.BreakDown(Jobs, new Breakdown("sex", ("F", new(("vi", "nữ"), ("en", "women"))))));
        Refused<ArgumentException>("The scorecard has no indicator other", () => builder.BreakDown(new Indicator("other", Unit.Worker, Nature.Flow), Sex));
        builder.Add(Of(Category.Total, Quarters[0], 1) with { Area = Wards[0] });
        Refused<InvalidOperationException>("actuals or targets were added already", () => builder.BreakDown(Rate, Sex));
        builder.BreakDown(Jobs, Sex);
    }

    [Fact]
    public void A_part_is_never_held_against_the_target_of_all()
    {
        var plan = Target.AtLeast(400).For(Jobs, Year, Basis.Plan);
        Refused<ArgumentException>("it is of the total, and not of sex=F, a part", () => new Observation(Jobs, Year, 240) { Category = Sex["F"] }.Against(plan));
        Refused<ArgumentException>("it is of sex=F, a part, and not of the total", () => new Observation(Jobs, Year, 240).Against(plan with { Category = Sex["F"] }));
        Refused<ArgumentException>("the category is sex=M, not sex=F", () => new Observation(Jobs, Year, 240) { Category = Sex["F"] }.Against(plan with { Category = Sex["M"] }));
        Assert.Equal(new Ratio(240, 400), new Observation(Jobs, Year, 240) { Category = Sex["F"] }.Against(plan with { Category = Sex["F"] })[Basis.Plan].Value);
    }

    [Fact]
    public void What_does_not_add_is_what_the_whole_counted_itself()
    {
        var (trained, score) = (new Indicator("trained", Unit.Person, Nature.DistinctCount), new Indicator("satisfaction", Unit.Percent, Nature.IndexNumber));
        var builder = new ScorecardBuilder(Areas, [trained, score], Quarters);
        foreach (var (ward, persons, percent) in new[] { (Wards[0], 30, 80), (Wards[1], 30, 90), (Wards[2], 30, 70), (City, 60, 85) })
        {
            builder.Add(new Observation(trained, Quarters[0], persons) { Area = ward });
            builder.Add(new Observation(score, Quarters[0], percent) { Area = ward });
        }

        var card = builder.Build();
        Assert.Equal(((Rational)60, (Rational)85), (card.Cell(City, trained, Quarters[0]).Observation.Value.Value, card.Cell(City, score, Quarters[0]).Observation.Value.Value));
        Assert.Equal((Rational)30, card.Cell(Wards[0], trained, Quarters[0]).Observation.Value);
    }

    [Fact]
    public void Bands_of_men_women_and_all_are_not_recomputed_together()
    {
        var builder = Builder();
        foreach (var category in (Category[])[Category.Total, Sex["F"]])
        {
            builder.Add(Of(category, Quarters[0], 10) with { Area = Wards[0] });
            builder.Add(Target.AtLeast(10).For(Jobs, Quarters[0], Basis.Plan) with { Area = Wards[0], Category = category });
        }

        var card = builder.Build();
        Refused<InvalidOperationException>("it is of sex=F, a part, and not of the total", () => BandRollUp.Recomputed.RollUp(
            [card.Cell(Wards[0], Jobs, Quarters[0])[Basis.Plan], card.Cell(Wards[0], Jobs, Quarters[0], Sex["F"])[Basis.Plan]], MissingDataPolicy.RequireAll));
    }

    private static ScorecardBuilder Builder()
    {
        var builder = new ScorecardBuilder(Areas, [Jobs, Rate], Quarters);
        builder.BreakDown(Jobs, Sex);
        return builder;
    }

    private static Observation Of(Category category, ReportingPeriod period, Rational value) => new(Jobs, period, value) { Category = category };

    private static void Refused<T>(string inMessage, Action mistake)
        where T : Exception => Assert.Contains(inMessage, Assert.Throws<T>(mistake).Message, StringComparison.Ordinal);
}
