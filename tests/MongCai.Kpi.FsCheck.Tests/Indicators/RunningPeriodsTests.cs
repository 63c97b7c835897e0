using FsCheck;
using FsCheck.Fluent;

namespace MongCai.Kpi.Testing.Tests.Indicators;

public class RunningPeriodsTests
{
    private static readonly Gen<(RunningPeriod Running, Attainment Now, Attainment End)> Measured =
        from running in KpiGen.RunningPeriods
        from target in KpiGen.TargetsIn(running.SoFar.Indicator, running.Period, Basis.Plan, running.SoFar.Kind is PeriodKind.Cumulative or PeriodKind.Range ? [] : [running.SoFar.Kind])
        from any in KpiGen.MeasurementPolicies
        let policies = any with { MissingData = MissingDataPolicy.RequireAll }
        select (running, running.SoFar.Against(policies, target)[Basis.Plan], running.InTheEnd.Against(policies, target)[Basis.Plan]);

    [Fact]
    public void Running_periods_reach_every_nature_and_moment() => Samples.Reach(
        KpiGen.RunningPeriods,
        [
            .. Enum.GetValues<Nature>().Select(static nature => ($"{nature}", (Func<RunningPeriod, bool>)(running => running.SoFar.Indicator.Nature == nature))),
            .. Enum.GetValues<RateParts>().Select(static parts => ($"a rate of {parts}", (Func<RunningPeriod, bool>)(running => running.SoFar.Indicator is { Nature: Nature.Proportion } rate && rate.RateParts == parts))),
            ("a month of a year", static running => running.SoFar.Observations.Count == 1 && running.InTheEnd.Observations.Count == 12),
            ("over", static running => running.SoFar.Observations.Count == running.InTheEnd.Observations.Count),
            ("a part is missing", static running => running.SoFar.Observations.Any(static part => part.MissingReason is not null)),
            ("nothing more comes", static running => running.SoFar.Indicator.NeverFalls && running.Parts.Skip(running.Known).All(static part => part.Value == (Rational)0)),
            ("another calendar", static running => running.Period.Calendar != ReportingCalendar.January),
        ]);

    [Fact]
    public void What_can_still_come_about_does() => Samples.Reach(
        Measured,
        ("secured early", static measured => measured.Now.Outlook == Outlook.Secured && !measured.Now.IsFinal),
        ("out of reach early", static measured => measured.Now.Outlook == Outlook.OutOfReach && !measured.Now.IsFinal),
        ("open, then met", static measured => measured.Now.Outlook == Outlook.Open && measured.End.IsMet == true),
        ("open, then not met", static measured => measured.Now.Outlook == Outlook.Open && measured.End.IsMet == false),
        ("it meets now, and not in the end", static measured => measured.Now.MeetsNow == true && measured.End.IsMet == false));

    // A continuation adds the values of later periods. A report that does not come adds nothing, and may leave a rate open again.
    [Fact]
    public void No_admissible_way_on_turns_round_what_is_decided() => Assert.All(Samples.Each(Measured), static measured =>
    {
        var (running, now, end) = measured;
        var isReported = running.Parts.Skip(running.Known).All(static part => part.MissingReason is null);
        if (isReported && now.Outlook.TryGetValue(out var outlook) && outlook != Outlook.Open && end.Outlook.IsDefined)
        {
            Assert.True(now.Outlook == end.Outlook, $"{running}: {now.Target} by {now.Policies.Verdicts.GetType().Name} is {now.Outlook}, and in the end {end.Outlook}");
        }
    });

    [Fact]
    public void The_end_is_among_what_was_possible() => Assert.All(Samples.Each(Measured), static measured =>
    {
        if (measured.Now.Target is { Form: not (MaintainedForm or MilestoneForm) } && measured.Now.Outlook.IsDefined && measured.End.IsFinal && measured.End.Measured.TryGetValue(out var value))
        {
            Assert.True(measured.Now.FinalRange.Contains(value), $"{measured.Running}: {measured.Now.Target} ends at {value}, out of {measured.Now.FinalRange}");
        }
    });

    [Fact]
    public void Running_periods_shrink_to_a_first_part_of_nothing()
    {
        Minimal.Of(
            KpiArbitraries.RunningPeriods(),
            static running => running.SoFar.Indicator.Nature == Nature.Flow && running.Parts.All(static part => part.Value.IsDefined),
            static end => Assert.Equal((1, 0), (end.Known, end.Parts.Count(static part => part.Value != (Rational)0))));
        var running = KpiGen.RunningPeriodsOf(new Indicator("jobs", Unit.Worker, Nature.DistinctCount), ReportingPeriod.Year(2019), PeriodKind.Quarter);
        Minimal.Of(
            Arb.From(running, KpiShrink.Smaller),
            static running => running.InTheEnd.Latest.Value.TryGetValue(out var value) && value > 0 && running.Parts.All(static part => part.MissingReason is null),
            static end => Assert.Equal("jobs in 2019-A1: 0, then 0, 0, 1", $"{end}"));
    }

    [Fact]
    public void Parts_are_asked_for_that_there_can_be()
    {
        var jobs = new Indicator("jobs", Unit.Worker, Nature.Flow);
        Assert.Throws<ArgumentNullException>("indicator", static () => KpiGen.RunningPeriodsOf(null!, ReportingPeriod.Year(2019), PeriodKind.Quarter));
        Assert.Throws<InvalidOperationException>(() => KpiGen.RunningPeriodsOf(jobs, ReportingPeriod.Quarter(2019, 1), PeriodKind.HalfYear));
        Assert.Throws<ArgumentException>("indicator", () => KpiGen.RunningPeriodsOf(jobs with { Bounds = RationalInterval.AtLeast(1) }, ReportingPeriod.Year(2019), PeriodKind.Quarter));
    }
}
