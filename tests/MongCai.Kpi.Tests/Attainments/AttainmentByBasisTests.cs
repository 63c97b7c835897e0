namespace MongCai.Kpi.Tests.Attainments;

public class AttainmentByBasisTests
{
    private static readonly Indicator Jobs = new("new-jobs", Unit.Worker, Nature.Flow);
    private static readonly ReportingPeriod SecondHalf = ReportingPeriod.HalfYear(2019, 2);

    [Fact]
    public void The_founding_report_in_full()
    {
        var measured = MongCai2019.Measured;

        Assert.Equal("50,68%", measured[Basis.Plan].Value.ToPercentage(2).ToString(NumberFormat.Vietnamese));
        Assert.Equal("68,5%", measured[Basis.Resolution].Value.ToPercentage(1).ToString(NumberFormat.Vietnamese));
        Assert.Equal("68,52%", measured[Basis.Resolution].Value.ToPercentage(2).ToString(NumberFormat.Vietnamese));
        Assert.Equal("36", measured[Basis.Plan].Remaining.ToString());
        Assert.Equal("17", measured[Basis.Resolution].Remaining.ToString());
        Assert.Same(MongCai2019.Plan, measured.Stricter);

        var byDays = measured[Basis.Plan].PaceBy(ElapsedShare.ByDays);
        var byWindow = measured[Basis.Plan].PaceBy(ElapsedShare.ByDays.Within(ClosingRule.OnDay(14)));
        Assert.Equal(new Ratio(181, 365), byDays.Elapsed);
        Assert.Equal(new Ratio(182, 365), byWindow.Elapsed);
        Assert.Equal("36.2", byDays.Expected.ToString("F1", NumberFormat.Invariant));
        Assert.Equal("36.4", byWindow.Expected.ToString("F1", NumberFormat.Invariant));
        Assert.Equal("6.0", byDays.RequiredPer(PeriodKind.Month).ToString("F1", NumberFormat.Invariant));
        Assert.Equal("6.17", byDays.AchievedPer(PeriodKind.Month).ToString("F2", NumberFormat.Invariant));
        Assert.Equal("74.6", byDays.Projection.Value.ToString("F1", NumberFormat.Invariant));
        Assert.Equal(Standing.Ahead, byDays.Standing);
        Assert.Equal(Standing.Ahead, byWindow.Standing);
        Assert.Equal([MongCai2019.Plan, MongCai2019.Resolution], measured.Targets);
    }

    [Fact]
    public void The_plan_asks_for_19_households_more_than_the_resolution()
    {
        Assert.Equal((Rational)19, MongCai2019.Measured.Difference(Basis.Plan, Basis.Resolution));
        Assert.Equal((Rational)(-19), MongCai2019.Measured.Difference(Basis.Resolution, Basis.Plan));
        Assert.Equal(UndefinedReason.MissingTarget, MongCai2019.Actual.Against(MongCai2019.Plan).Difference(Basis.Plan, Basis.Resolution).Reason);
        Assert.Equal([MongCai2019.Plan, MongCai2019.Resolution], MongCai2019.MeasuredInTheYear(37).NotMet);
        Assert.Equal(
            UndefinedReason.MethodNotApplicable,
            MongCai2019.Actual.Against(MongCai2019.Plan, Target.AtMost(54).For(MongCai2019.Reduced, MongCai2019.Year, Basis.Resolution)).Difference(Basis.Plan, Basis.Resolution).Reason);
    }

    [Fact]
    public void The_councils_resolution_and_the_committees_are_two_bases()
    {
        var council = Basis.Resolution with { Issuer = new Organisation("people-council", new(("vi", "Hội đồng nhân dân"), ("en", "the People's Council"))) };
        var committee = Basis.Resolution with { Issuer = new Organisation("party-committee") };
        var emulation = new Basis("emulation", new(("vi", "chỉ tiêu thi đua"), ("en", "emulation target")));

        Target[] targets = [MongCai2019.Plan, On(council, 54), On(committee, 60), On(emulation, 30)];
        var measured = MongCai2019.Actual.Against(targets);

        Assert.Equal(new Ratio(37, 54), measured[council].Value);
        Assert.Equal(new Ratio(37, 60), measured[committee].Value);
        Assert.Equal(UndefinedReason.MissingTarget, measured[Basis.Resolution].Value.Reason);
        Assert.Equal([emulation], new Observation(MongCai2019.Reduced, MongCai2019.Year, 37).Against(targets).Met.Select(static target => target.Basis));
        Assert.Equal("resolution of people-council", council.ToString());
        Assert.Equal("chỉ tiêu nghị quyết của Hội đồng nhân dân năm 2019", Phrasebook.Vietnamese.Commitment(measured[council]));
        Refused("resolution of people-council", On(council, 54), On(council, 55));
    }

    [Fact]
    public void A_target_for_another_area_is_refused() =>
        Refused("the area is 22", MongCai2019.Plan with { Area = new AreaCode("22") });

    [Fact]
    public void Neither_basis_is_always_the_stricter_one()
    {
        var higherResolution = Target.AtLeast(74).For(MongCai2019.Reduced, MongCai2019.Year, Basis.Resolution);

        Assert.Same(higherResolution, MongCai2019.Actual.Against(MongCai2019.Plan, higherResolution).Stricter);
    }

    [Fact]
    public void Of_equal_targets_none_is_the_stricter_one()
    {
        var equal = Target.AtLeast(73.0m).For(MongCai2019.Reduced, MongCai2019.Year, Basis.Resolution);

        Assert.Null(MongCai2019.Actual.Against(MongCai2019.Plan, equal).Stricter);
    }

    [Fact]
    public void One_target_alone_is_not_the_stricter_one() => Assert.Null(MongCai2019.Actual.Against(MongCai2019.Plan).Stricter);

    [Fact]
    public void There_may_be_no_target_at_all() => Assert.Empty(MongCai2019.Actual.Against().Targets);

    [Fact]
    public void What_shares_the_highest_level_is_not_the_stricter_one_and_not_equal()
    {
        Target[] shared = [MongCai2019.Plan, On(Basis.Resolution, 73), On(Basis.Resolution with { Issuer = new Organisation("council") }, 54)];
        var opposed = Target.AtMost(80).For(MongCai2019.Reduced, MongCai2019.Year, Basis.Resolution);

        Assert.Equal("không có một chỉ tiêu chặt hơn cả", Phrasebook.Vietnamese.Stricter(MongCai2019.Actual.Against(shared)));
        Assert.Equal("no single one", Phrasebook.English.Stricter(MongCai2019.Actual.Against(MongCai2019.Plan, opposed)));
        Assert.Equal("equal", Phrasebook.English.Stricter(MongCai2019.Actual.Against(shared[0], shared[1])));
    }

    // "The year is not over, so mostly nothing is met or missed yet."
    [Fact]
    public void While_the_year_runs_neither_target_is_met_or_missed()
    {
        Assert.Empty(MongCai2019.Measured.Met);
        Assert.Empty(MongCai2019.Measured.NotMet);
        Assert.All(MongCai2019.Measured.All, static attainment => Assert.Equal(UndefinedReason.PeriodRunning, attainment.IsMet.Reason));
    }

    // "p must start with P and not outlast it; otherwise Against throws and names the way out."
    [Fact]
    public void A_flow_is_held_against_a_target_only_from_the_periods_start()
    {
        var toJune = new Observation(MongCai2019.Reduced, ReportingPeriod.Cumulative(2019, 6), 37).Against(MongCai2019.Plan)[Basis.Plan];
        var refusal = Assert.Throws<ArgumentException>("targets", static () => new Observation(MongCai2019.Reduced, SecondHalf, 36).Against(MongCai2019.Plan));

        Assert.Contains("a part of 2019-A1 says nothing of the whole without what came before: give the year to date, ", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("or a series", refusal.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("targets", static () => MongCai2019.Attained(15, Target.FromBaseline(10, 20), SecondHalf));
        Assert.Throws<ArgumentException>("targets", static () => MongCai2019.Attained(15, Target.ReductionBy(10, 20, MongCai2019.YearBefore), SecondHalf));
        Assert.Equal(new Ratio(37, 73), toJune.Value);
        Assert.True(toJune.Explain()!.IsPartOfThePeriod);
    }

    [Fact]
    public void A_stock_is_held_against_it_in_any_part_of_the_period()
    {
        Assert.Equal(new Ratio(1, 2), Stock(15, SecondHalf, Target.FromBaseline(10, 20)).Value);
        Assert.Equal(new Ratio(1, 2), Stock(15, SecondHalf, Target.ReductionBy(10, 20)).Value);
        Assert.Equal(new Ratio(36, 73), Stock(36, SecondHalf, Target.AtLeast(73)).Value);
    }

    [Fact]
    public void A_half_year_is_not_held_against_last_years_whole_year()
    {
        var growth = Target.GrowthBy(Ratio.FromPercent(8), lastYear: 100);

        Assert.Equal(UndefinedReason.PeriodRunning, MongCai2019.Attained(54, growth).IsMet.Reason);
        Assert.Equal(UndefinedReason.PeriodRunning, MongCai2019.Attained(54, growth).ValueBy(AttainmentMethod.GrowthOverGrowth).Reason);
        Assert.Equal(UndefinedReason.PeriodRunning, Stock(106, MongCai2019.FirstHalf, growth).IsMet.Reason);
        Assert.Equal(false, Stock(106, MongCai2019.Year, growth).IsMet);
    }

    [Fact]
    public void A_second_target_on_one_basis_is_refused() =>
        Refused("there is another target on the basis plan, at least 73", MongCai2019.Plan, Target.AtLeast(80).For(MongCai2019.Reduced, MongCai2019.Year, Basis.Plan));

    [Fact]
    public void A_target_for_another_indicator_is_refused() =>
        Refused("the indicator is new-jobs, not poor-households-reduced", Target.AtLeast(73).For(Jobs, MongCai2019.Year, Basis.Plan));

    [Fact]
    public void A_target_in_another_unit_is_refused() =>
        Refused("the unit of poor-households-reduced is person, not household", Target.AtLeast(73).For(new Indicator(MongCai2019.Reduced.Code, Unit.Person, Nature.Flow), MongCai2019.Year, Basis.Plan));

    [Fact]
    public void One_basis_measured_twice_is_the_same_attainment() =>
        Assert.Equal(MongCai2019.Measured[Basis.Plan], MongCai2019.Measured[Basis.Plan]);

    [Fact]
    public void A_target_whose_period_does_not_contain_the_actuals_is_refused() =>
        Refused("its period does not contain the observation's", Target.AtLeast(73).For(MongCai2019.Reduced, ReportingPeriod.Year(2018), Basis.Plan));

    [Fact]
    public void Targets_for_different_periods_are_refused() =>
        Refused("the target on the basis plan is for 2019-A1", MongCai2019.Plan, Target.AtLeast(30).For(MongCai2019.Reduced, MongCai2019.FirstHalf, Basis.Resolution));

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>("observation", static () => default(Observation)!.Against(MongCai2019.Plan));
        Assert.Throws<ArgumentNullException>("targets", static () => MongCai2019.Actual.Against([null!]));
        Assert.Throws<ArgumentNullException>("basis", static () => MongCai2019.Measured[null!]);
    }

    [Fact]
    public void Says_what_it_measured() => Assert.Equal(
        "poor-households-reduced 2019-S1: 37 against poor-households-reduced 2019-A1 plan: at least 73; poor-households-reduced 2019-A1 resolution: at least 54",
        MongCai2019.Measured.ToString());

    private static Attainment Stock(decimal value, ReportingPeriod period, TargetForm form)
    {
        var poor = new Indicator("poor", Unit.Household, Nature.Stock);
        return new Observation(poor, period, value).Against(form.For(poor, MongCai2019.Year, Basis.Plan))[Basis.Plan];
    }

    private static Target On(Basis basis, int level) => Target.AtLeast(level).For(MongCai2019.Reduced, MongCai2019.Year, basis);

    private static void Refused(string inMessage, params Target[] wrong)
    {
        var refusal = Assert.Throws<ArgumentException>("targets", () => MongCai2019.Actual.Against(wrong));

        Assert.Contains(inMessage, refusal.Message, StringComparison.Ordinal);
    }
}
