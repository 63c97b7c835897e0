using NodaTime;

namespace MongCai.Kpi.Tests.Attainments;

public class MilestoneTests
{
    private static readonly Indicator Rural = new("new-rural-standard", Unit.One, Nature.Milestone);
    private static readonly LocalDate Deadline = new(2019, 6, 15);

    [Fact]
    public void Done_by_the_last_day_is_met_and_later_is_not()
    {
        Assert.Equal(true, Against(Observation.Done(Rural, MongCai2019.FirstHalf, Deadline)).IsMet);
        Assert.Equal(false, Against(Observation.Done(Rural, MongCai2019.FirstHalf, Deadline.PlusDays(1))).IsMet);
        Assert.Equal(false, Against(Observation.NotDone(Rural, MongCai2019.FirstHalf)).IsMet);
        Assert.Equal(UndefinedReason.MissingObservation, Against(Observation.Missing(Rural, MongCai2019.FirstHalf)).IsMet.Reason);
    }

    [Fact]
    public void Done_on_a_day_that_nobody_knows_is_in_time_only_where_the_whole_period_is()
    {
        var done = new Observation(Rural, MongCai2019.FirstHalf, 1);

        Assert.Equal(UndefinedReason.MissingObservation, Against(done).IsMet.Reason);
        Assert.Equal(true, done.Against(Target.DoneBy(new LocalDate(2019, 6, 30)).For(Rural, MongCai2019.Year, Basis.Plan))[Basis.Plan].IsMet);
    }

    [Fact]
    public void A_deadline_is_a_day_of_the_targets_period() =>
        Assert.Throws<ArgumentException>("period", static () => Target.DoneBy(new LocalDate(2031, 1, 1)).For(Rural, MongCai2019.Year, Basis.Plan));

    [Fact]
    public void It_is_met_or_not_and_no_percentage()
    {
        var done = Against(Observation.Done(Rural, MongCai2019.FirstHalf, Deadline));

        Assert.Equal(UndefinedReason.NoMethodNamed, done.Value.Reason);
        Assert.Null(done.Explain());
        Assert.Equal(UndefinedReason.MethodNotApplicable, done.Gap.Reason);
        Assert.Equal(UndefinedReason.MethodNotApplicable, done.ValueBy(AttainmentMethod.ActualOverTarget).Reason);
        Assert.Equal(UndefinedReason.NoPath, done.PaceBy(ElapsedShare.ByDays).Index.Reason);
        Assert.Equal(Verdict.Met, done.Verdict);
    }

    [Fact]
    public void The_earlier_deadline_is_the_stricter_one() =>
        Assert.True(Target.DoneBy(Deadline).IsStricterThan(Target.DoneBy(Deadline.PlusDays(1))));

    [Fact]
    public void A_milestone_and_an_amount_are_not_asked_of_each_other()
    {
        Assert.Throws<ArgumentException>("indicator", static () => Target.DoneBy(Deadline).For(MongCai2019.Reduced, MongCai2019.Year, Basis.Plan));
        Assert.Throws<ArgumentException>("indicator", static () => Target.AtLeast(1).For(Rural, MongCai2019.Year, Basis.Plan));
    }

    private static Attainment Against(Observation observation) => observation.Against(Target.DoneBy(Deadline).For(Rural, MongCai2019.Year, Basis.Plan))[Basis.Plan];
}
