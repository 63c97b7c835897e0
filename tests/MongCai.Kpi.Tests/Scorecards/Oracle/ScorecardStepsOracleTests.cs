using MongCai.Kpi.Tests.RunningYear.Oracle;
using NodaTime;

namespace MongCai.Kpi.Tests.Scorecards.Oracle;

/// <summary>Tests the forms that are no set of values at the end of a period: what is to be done by a day, and what is to hold in each quarter.</summary>
public class ScorecardStepsOracleTests
{
    private static readonly int Cards = CaseCount.Of(fast: 60, all: 600);

    private static readonly ReportingPeriod Year = ReportingPeriod.Year(2025);
    private static readonly ReportingPeriod[] Quarters = [.. Enumerable.Range(1, 4).Select(static quarter => ReportingPeriod.Quarter(2025, quarter))];
    private static readonly AreaCode Ward = new("ward");
    private static readonly Indicator Plan = new("plan-adopted", Unit.One, Nature.Milestone);
    private static readonly Indicator Staff = new("staff", Unit.Person, Nature.Stock);

    [Fact]
    public void A_milestone_is_secured_when_done_in_time_and_out_of_reach_when_its_day_has_passed()
    {
        for (var seed = 0; seed < Cards; seed++)
        {
            var dice = new Dice(seed);
            var deadline = dice.OneIn(3) ? dice.Of(Quarters).End : new LocalDate(2025, 1, 1).PlusDays(dice.Below(365));
            var done = dice.OneIn(3) ? (LocalDate?)null : dice.OneIn(3) ? deadline.PlusDays(dice.Between(-1, 1)) : new LocalDate(2025, 1, 1).PlusDays(dice.Below(365));
            var reported = Quarters.Select(_ => !dice.OneIn(3)).ToArray();
            var builder = new ScorecardBuilder([Ward], [Plan], Quarters);
            builder.Add(Target.DoneBy(deadline).For(Plan, Year, Basis.Plan) with { Area = Ward });
            builder.AddRange(Quarters.Where((_, index) => reported[index]).Select(quarter => (done <= quarter.End ? Observation.Done(Plan, quarter, done.Value) : Observation.NotDone(Plan, quarter)) with { Area = Ward }));

            var card = builder.Build();

            for (var quarter = 0; quarter < 4; quarter++)
            {
                // What was done once stays done; what was not done has to be reported again.
                var (end, known) = (Quarters[quarter].End, Enumerable.Range(0, quarter + 1).Where(index => reported[index]).Any(index => done <= Quarters[index].End));
                var expected = known ? done <= deadline ? Outcome.Secured : Outcome.OutOfReach
                    : !reported[quarter] ? Outcome.Undefined
                    : end >= deadline ? Outcome.OutOfReach : Outcome.Open;
                var cell = card.Cell(Ward, Plan, Quarters[quarter])[Basis.Plan];

                Assert.True(YearBridge.Agree(expected, YearBridge.Text(cell.Outlook)), $"{seed}, done {done:R} by {deadline:R}, reported {string.Join(' ', reported)}: {cell} should be {expected} and is {cell.Outlook}");
                Assert.Equal(Judgement.Of(cell), card.JudgementAt(Ward, Plan, Quarters[quarter], Basis.Plan));
            }
        }
    }

    [Fact]
    public void What_is_to_hold_in_each_quarter_is_out_of_reach_with_the_first_that_misses_and_secured_with_the_last_that_does_not()
    {
        for (var seed = 0; seed < Cards; seed++)
        {
            var dice = new Dice(seed);
            var level = dice.Between(4, 6);
            var isAtMost = dice.OneIn(2);
            var values = Quarters.Select(_ => dice.OneIn(5) ? (int?)null : dice.OneIn(4) ? dice.Between(3, 7) : level).ToArray();
            var builder = new ScorecardBuilder([Ward], [Staff], Quarters);
            builder.Add(Target.Maintain(isAtMost ? Target.AtMost(level) : Target.AtLeast(level), PeriodKind.Quarter).For(Staff, Year, Basis.Plan) with { Area = Ward });
            builder.AddRange(Quarters.Zip(values).Where(static pair => pair.Second is not null).Select(static pair => new Observation(Staff, pair.First, pair.Second.GetValueOrDefault()) with { Area = Ward }));

            var card = builder.Build();

            for (var quarter = 0; quarter < 4; quarter++)
            {
                var known = values[..(quarter + 1)].OfType<int>().ToList();
                var expected = known.Count == 0 ? Outcome.Undefined
                    : known.Exists(value => isAtMost ? value > level : value < level) ? Outcome.No
                    : quarter < 3 ? Outcome.Because("period running")
                    : known.Count == 4 ? Outcome.Yes : Outcome.Because("parts missing");
                var cell = card.Cell(Ward, Staff, Quarters[quarter])[Basis.Plan];

                Assert.True(YearBridge.Agree(expected, YearBridge.Text(cell.IsMet)), $"{seed}: {cell} of {string.Join(' ', values)} should be {expected} and is {cell.IsMet}");
                Assert.Equal(Judgement.Of(cell), card.JudgementAt(Ward, Staff, Quarters[quarter], Basis.Plan));
            }
        }
    }
}
