using FsCheck.Fluent;

namespace MongCai.Kpi.Tests.RunningYear;

/// <summary>Tests what holds for every indicator, target and history.</summary>
public class RunningYearLawTests
{
    private static readonly Rational Step = (Rational)1 / 7;

    private static readonly int Cases = CaseCount.Of(fast: 300, all: 3_000);
    private const int Size = 100;

    [Fact]
    public void No_admissible_continuation_turns_secured_or_out_of_reach_around() => ForAll(static one =>
    {
        var outlook = one.At(one.Known).Outlook;
        for (var months = one.Known; months <= RunningCase.Months; months++)
        {
            var later = one.At(months).Outlook;
            Assert.True(outlook == Outlook.Open || later == outlook, $"{one}: {outlook} after {(Rational)one.Known} months, {later} after {(Rational)months}");
            outlook = later;
        }

        Assert.NotEqual(Outlook.Open, outlook);
    });

    [Fact]
    public void An_open_outlook_has_a_continuation_to_each_side() => ForAll(static one =>
    {
        var attainment = one.At(one.Known);
        if (attainment.Outlook != Outlook.Open)
        {
            return;
        }

        var met = VerdictPolicy.Strict.Met(one.Form.Accepted!, IsCap(one.Form) ? Direction.None : one.Form.Direction);
        var now = attainment.ToDate.Value.TryGetValue(out var known) ? known : 0;
        var candidates = Candidates(attainment.FinalRange, met).Where(attainment.FinalRange.Contains).OrderBy(value => Rational.Abs(value - now)).ToArray();
        Assert.Equal(Outlook.Secured, one.At(one.EndingAt(Assert.Single(candidates.Where(met.Contains).Take(1)))).Outlook);
        Assert.Equal(Outlook.OutOfReach, one.At(one.EndingAt(Assert.Single(candidates.Where(value => !met.Contains(value)).Take(1)))).Outlook);
    });

    [Fact]
    public void When_final_everything_equals_what_a_closed_figure_gives() => ForAll(static one =>
    {
        var running = one.At(RunningCase.Months);
        var closed = Closed(one, running.ToDate);
        Assert.True(running.IsFinal && closed.IsFinal, $"{one}");
        Assert.Equal(closed.Verdict, running.Verdict);
        Assert.Equal(closed.IsMet, running.IsMet);
        Assert.Equal(closed.Value, running.Value);
        Assert.Equal((closed.Gap, closed.Remaining, closed.Excess, closed.Utilisation), (running.Gap, running.Remaining, running.Excess, running.Utilisation));
        Assert.Equal((closed.Pace.Expected, closed.Pace.Index, closed.Pace.Standing), (running.Pace.Expected, running.Pace.Index, running.Pace.Standing));
    });

    [Fact]
    public void Shifting_all_periods_by_whole_years_changes_nothing_by_months() => ForAll(static one =>
        AssertSameAfter(one, years: 3, new MeasurementPolicies { Elapsed = ElapsedShare.ByMonths }));

    [Fact]
    public void Shifting_all_periods_by_400_years_changes_nothing_by_days() => ForAll(static one =>
        AssertSameAfter(one, years: 400, new MeasurementPolicies()));

    [Fact]
    public void Without_a_tolerance_the_index_is_above_1_exactly_where_the_standing_is_ahead() => ForAll(static one =>
    {
        var pace = one.At(one.Known).Pace;
        if (pace.Index.TryGetValue(out var index))
        {
            Assert.Equal(index.Value > 1, pace.Standing == Standing.Ahead);
            Assert.Equal(index.Value < 1, pace.Standing == Standing.Behind);
        }
    });

    [Fact]
    public void The_cases_reach_every_outlook_and_standing()
    {
        var cases = Gen.Sample(RunningCase.All.Generator, Cases, Size).ToArray();
        Assert.Equal([Outlook.Open, Outlook.Secured, Outlook.OutOfReach], cases.Select(static one => one.At(one.Known).Outlook).Where(static outlook => outlook.IsDefined).Select(static outlook => Enum.Parse<Outlook>($"{outlook}")).Distinct().Order());
        Assert.Equal(3, cases.Select(static one => one.At(one.Known).Pace.Standing).Where(static standing => standing.IsDefined).Distinct().Count());
    }

    // The cases are drawn without FsCheck's own runner, which prints while other tests read what is printed.
    private static void ForAll(Action<RunningCase> law)
    {
        foreach (var one in Gen.Sample(RunningCase.All.Generator, Cases, Size))
        {
            try
            {
                law(one);
            }
            catch (Exception broken) when (broken is not OutOfMemoryException)
            {
                throw new Xunit.Sdk.XunitException($"{one}: {broken.Message}", broken);
            }
        }
    }

    private static void AssertSameAfter(RunningCase one, int years, MeasurementPolicies policies)
    {
        if (one.Form is ChangeForm { OpeningPeriod: not null })
        {
            one = one with { Form = Target.FromBaseline(((ChangeForm)one.Form).Baseline, ((ChangeForm)one.Form).Level) };
        }

        var (here, there) = (one.At(one.Known, policies), one.At(one.Known, policies, years));
        Assert.Equal((here.Outlook, here.Verdict, here.IsMet, here.MeetsNow), (there.Outlook, there.Verdict, there.IsMet, there.MeetsNow));
        Assert.Equal((here.Value, here.Gap, here.FinalRange), (there.Value, there.Gap, there.FinalRange));
        Assert.Equal((here.Pace.Expected, here.Pace.Index, here.Pace.Standing, here.Pace.Projection.Value), (there.Pace.Expected, there.Pace.Index, there.Pace.Standing, there.Pace.Projection.Value));
    }

    private static Attainment Closed(RunningCase one, Observation toDate)
    {
        var whole = toDate.Ratio is { } parts ? Observation.OfRatio(one.Indicator, Given.Year, parts.Numerator, parts.Denominator)
            : toDate.Value.TryGetValue(out var value) ? new Observation(one.Indicator, Given.Year, value)
            : Observation.OfRatio(one.Indicator, Given.Year, 0, 0);
        return whole.Against(one.Form.For(one.Indicator, Given.Year, Basis.Plan))[Basis.Plan];
    }

    private static bool IsCap(TargetForm form) => form is LevelForm { IsCap: true };

    private static IEnumerable<Rational> Candidates(RationalInterval one, RationalInterval other)
    {
        Rational[] ends = [.. new[] { one.Lower, one.Upper, other.Lower, other.Upper }.OfType<Rational>()];
        return [.. ends, .. ends.SelectMany(static end => new[] { end - Step, end + Step }), .. ends.SelectMany(end => ends.Select(next => (end + next) / 2))];
    }
}
