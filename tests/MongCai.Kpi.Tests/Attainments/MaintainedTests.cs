using FsCheck;
using FsCheck.Xunit;

namespace MongCai.Kpi.Tests.Attainments;

/// <summary>Tests the target that at least 95% of files are handled in time in every month of 2019.</summary>
public class MaintainedTests
{
    private static readonly Indicator InTime = new("files-in-time", Unit.Percent, Nature.Proportion);
    private static readonly Target Plan = Target.Maintain(Target.AtLeast(95), PeriodKind.Month).For(InTime, MongCai2019.Year, Basis.Plan);

    [Fact]
    public void Is_the_share_of_periods_met()
    {
        var attainment = Against(96, 95, 94.9m, 97);

        Assert.Equal(AttainmentMethod.PeriodsMetOverElapsed, attainment.Method);
        Assert.Equal(new Ratio(3, 4), attainment.Value);
        Assert.Equal(false, attainment.IsMet);
        Assert.Equal(Verdict.NotMet, attainment.Verdict);
        Assert.Equal("m/n = 3/4, where m = 3, n = 4", attainment.Explain()?.ToString());
    }

    [Fact]
    public void Kept_to_in_every_period_it_is_met_and_no_more()
    {
        var attainment = Against([.. Enumerable.Repeat<decimal?>(96, 12)]);

        Assert.Equal(new Ratio(12, 12), attainment.Value);
        Assert.Equal(Verdict.Met, attainment.Verdict);
    }

    // "A maintained form is out of reach at the first period that is known to miss", and before the last one never secured.
    [Fact]
    public void Kept_to_so_far_it_is_open()
    {
        Assert.Equal(Outlook.Open, Against(96, 95).Outlook);
        Assert.Equal(UndefinedReason.PeriodRunning, Against(96, 95).IsMet.Reason);
        Assert.Equal(Outlook.OutOfReach, Against(96, 95, 94.9m).Outlook);
    }

    [Fact]
    public void A_month_that_is_not_known_is_neither_met_nor_missed()
    {
        Assert.Equal(UndefinedReason.MissingObservation, Against(96, null, 97).Value.Reason);
        Assert.Equal(UndefinedReason.MissingObservation, Against(96, null, 97).MeetsNow.Reason);
        Assert.Equal(UndefinedReason.PeriodRunning, Against(96, null, 97).IsMet.Reason);
        Assert.Equal(false, Against(96, null, 94).IsMet);
        Assert.Equal(UndefinedReason.MissingObservation, Against(96, null, 94).Value.Reason);
    }

    [Fact]
    public void One_observation_alone_settles_its_own_month_only()
    {
        Assert.Equal(UndefinedReason.MissingObservation, Month(2, 96).Against(Plan)[Basis.Plan].MeetsNow.Reason);
        Assert.Equal(false, Month(2, 94).Against(Plan)[Basis.Plan].IsMet);
        Assert.Equal(true, Month(1, 95).Against(Plan)[Basis.Plan].MeetsNow);
        Assert.Equal(UndefinedReason.PeriodRunning, Month(1, 95).Against(Plan)[Basis.Plan].IsMet.Reason);
    }

    [Fact]
    public void About_without_a_tolerance_leaves_it_open() => Assert.Equal(
        UndefinedReason.NoToleranceNamed,
        Month(1, 95).Against(Target.Maintain(Target.About(95), PeriodKind.Month).For(InTime, MongCai2019.Year, Basis.Plan))[Basis.Plan].IsMet.Reason);

    [Fact]
    public void There_is_no_other_figure_of_it()
    {
        var attainment = Against(96, 95);

        Assert.Equal(UndefinedReason.MethodNotApplicable, attainment.ValueBy(AttainmentMethod.ActualOverTarget).Reason);
        Assert.Equal(UndefinedReason.MethodNotApplicable, attainment.Gap.Reason);
        Assert.Equal(UndefinedReason.MethodNotApplicable, attainment.Remaining.Reason);
        Assert.Equal(UndefinedReason.NoPath, attainment.PaceBy(ElapsedShare.ByMonths).Index.Reason);
        Assert.Equal(UndefinedReason.MethodNotApplicable, MongCai2019.Attained(1, 2).ValueBy(AttainmentMethod.PeriodsMetOverElapsed).Reason);
    }

    [Fact]
    public void Another_kind_of_period_is_refused()
    {
        var refused = Assert.Throws<ArgumentException>("targets", static () => new Observation(InTime, MongCai2019.FirstHalf, 96).Against(Plan));
        Assert.Contains("it is to be kept to in every Month of 2019-A1, and 2019-S1 is none of them.", refused.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("period", static () => Target.Maintain(Target.AtLeast(95), PeriodKind.Quarter).For(InTime, ReportingPeriod.Month(2019, 1), Basis.Plan));
        Assert.Throws<ArgumentException>("every", static () => Target.Maintain(Target.AtLeast(95), PeriodKind.Stage));
        Assert.Throws<ArgumentNullException>("form", static () => Target.Maintain(null!, PeriodKind.Month));
    }

    [Fact]
    public void Months_of_another_calendar_are_refused()
    {
        var fiscal = Target.Maintain(Target.AtLeast(95), PeriodKind.Month).For(InTime, ReportingPeriod.Year(2019, ReportingCalendar.StartingIn(4, YearNaming.ByStart)), Basis.Plan);

        Assert.Throws<ArgumentException>("targets", () => Month(4, 96).Against(fiscal));
    }

    [Fact]
    public void The_stricter_one_asks_more_of_every_period()
    {
        Assert.True(Plan.Form.IsStricterThan(Target.Maintain(Target.AtLeast(90), PeriodKind.Month)));
        Assert.False(Plan.Form.IsStricterThan(Target.Maintain(Target.AtLeast(90), PeriodKind.Quarter)));
        Assert.False(Plan.Form.IsStricterThan(Target.AtLeast(90)));
    }

    [Property]
    public void Counts_what_a_loop_counts(NonEmptyArray<bool?> months)
    {
        var known = months.Get.Take(12).ToArray();
        var attainment = Against([.. known.Select(static met => met is { } isMet ? isMet ? 96m : 94m : default(decimal?))]);

        Assert.Equal(
            Array.TrueForAll(known, static met => met is not null) ? new Ratio(known.Count(static met => met is true), known.Length) : UndefinedReason.MissingObservation,
            attainment.Value);
        Assert.Equal(
            Array.Exists(known, static met => met is false) ? false : Array.Exists(known, static met => met is null) ? UndefinedReason.MissingObservation : Calculated.Of(true),
            attainment.MeetsNow);
        Assert.Equal(
            Array.Exists(known, static met => met is false) ? false
            : Array.TrueForAll(known, static met => met is null) ? UndefinedReason.MissingObservation
            : known.Length < 12 ? UndefinedReason.PeriodRunning
            : Array.Exists(known, static met => met is null) ? UndefinedReason.PartsMissing : Calculated.Of(true),
            attainment.IsMet);
    }

    private static Observation Month(int month, decimal? percent) => percent is { } value
        ? new Observation(InTime, ReportingPeriod.Month(2019, month), value)
        : Observation.Missing(InTime, ReportingPeriod.Month(2019, month));

    private static Attainment Against(params decimal?[] percents) =>
        new ObservationSeries(percents.Select(static (percent, index) => Month(index + 1, percent))).Against(Plan)[Basis.Plan];
}
