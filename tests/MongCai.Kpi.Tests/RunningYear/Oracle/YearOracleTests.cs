using MongCai.Kpi.Tests.Numbers.Oracle;

namespace MongCai.Kpi.Tests.RunningYear.Oracle;

/// <summary>Tests that the oracle gives the figures of the worked examples of the rules, so that it may judge the library.</summary>
public class YearOracleTests
{
    private static readonly Measure Flow = new(MeasuredKind.Flow, NeverFalls: false, IsPercent: false, Declared: null, StockDay.MeanOfAll);
    private static readonly Measure Permits = Flow with { NeverFalls = true };

    [Fact]
    public void A_baseline_of_deaths_is_no_path() =>
        Holds(Answers(Flow, new(FormKind.FromBaseline, 120, 100), 3, 28), (Question.Expected, "1800/73"), (Question.Standing, Outcome.Behind), (Question.Projection, "1022/9"));

    [Fact]
    public void A_baseline_below_the_target_is_none_either() =>
        Holds(Answers(Flow, new(FormKind.FromBaseline, 1_000, 1_100), 6, 600), (Question.Expected, "39820/73"), (Question.Standing, Outcome.Ahead), (Question.Projection, "219000/181"));

    [Fact]
    public void A_reduction_of_a_yearly_amount_is_used_up_by_time() =>
        Holds(Answers(Flow, new(FormKind.Reduction, 120, 20), 6, 56), (Question.Expected, "3620/73"), (Question.Standing, Outcome.Behind));

    [Fact]
    public void Less_than_is_allowed_in_half_a_year_is_open() => Holds(
        Answers(Permits, new(FormKind.AtMost, 100), 6, 40), (Question.Outlook, Outcome.Open), (Question.Expected, "3620/73"), (Question.Verdict, Outcome.Because("period running")));

    [Fact]
    public void The_founding_case() => Holds(
        Answers(Flow, new(FormKind.AtLeast, 73), 6, 37),
        (Question.Expected, "181/5"),
        (Question.Index, "185/181"),
        (Question.Projection, "13505/181"),
        (Question.Outlook, Outcome.Open),
        (Question.Verdict, Outcome.Because("period running")));

    [Fact]
    public void Late_permits_of_six_wards_are_too_many_already()
    {
        var year = CaseOf(Permits, new(FormKind.AtMost, 100), 9, new Reported.SixOfSeven(Exactly.Of(101), Denominator: null));

        Holds(YearOracle.Answers(year), (Question.Outlook, Outcome.OutOfReach), (Question.Verdict, Outcome.NotMet), (Question.Measured, Outcome.Undefined));
    }

    [Fact]
    public void Sets_are_compared_with_their_ends()
    {
        var (zero, one) = (Exactly.Zero, Exactly.One);
        var inner = new ValueSet(zero, isLowerIn: false, one, isUpperIn: false);

        Assert.Equal("(0, 1)", inner.ToString());
        Assert.Equal("[-2, 0)", inner.Closed().And(ValueSet.Above(zero)).Times(Exactly.Of(-2)).ToString());
        Assert.True(inner.LiesIn(ValueSet.Between(zero, one)));
        Assert.True(inner.LiesIn(inner));
        Assert.False(ValueSet.Between(zero, one).LiesIn(inner));
        Assert.False(inner.Meets(ValueSet.AtMost(zero)));
        Assert.True(ValueSet.Between(zero, one).Meets(ValueSet.AtMost(zero)));
        Assert.True(ValueSet.None.LiesIn(inner));
        Assert.Equal("nothing", ValueSet.AtLeast(one).And(ValueSet.Below(one)).ToString());
        Assert.Equal("(-∞, ∞)", ValueSet.All.Plus(one).ToString());
    }

    private static IReadOnlyDictionary<Question, string> Answers(Measure measure, Form form, int months, decimal value) =>
        YearOracle.Answers(CaseOf(measure, form, months, new Reported.Value(BigRational.Of(value))));

    private static YearCase CaseOf(Measure measure, Form form, int months, Reported reported) =>
        new(measure, form, months, IsToDate: false, reported, PolicyKind.Strict, Tolerance: 0, TooEarlyBelow: 0, LastYear: null, Phases: null);

    private static void Holds(IReadOnlyDictionary<Question, string> answers, params (Question Question, string Answer)[] expected) =>
        Assert.All(expected, answer => Assert.Equal(answer.Answer, answers[answer.Question]));
}
