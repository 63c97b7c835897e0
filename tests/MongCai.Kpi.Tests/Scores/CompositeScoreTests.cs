using System.Text.Json;

namespace MongCai.Kpi.Tests.Scores;

/// <summary>Tests the score of a department: 2.064 of 2.000 jobs with a weight of 40, and 80 of 100 files with a weight of 60.</summary>
public class CompositeScoreTests
{
    private static readonly Indicator Jobs = new("new-jobs", Unit.Worker, Nature.Flow);
    private static readonly Indicator Files = new("files", Unit.File, Nature.Flow);
    private static readonly Attainment JobsDone = Final(Jobs, 2_064, Target.AtLeast(2_000));
    private static readonly Attainment FilesDone = Final(Files, 80, Target.AtLeast(100));
    private static readonly Attainment Threefold = Final(Jobs, 300, Target.AtLeast(100));
    private static readonly Attainment Running = Measure(new Observation(Files, MongCai2019.FirstHalf, 50), Target.AtLeast(100));
    private static readonly Attainment NotReported = Measure(Observation.Missing(Files, MongCai2019.Year), Target.AtLeast(100));

    // An "at most" target that names no method has a verdict but no percentage: 4 meets it, and 6 misses it.
    private static readonly Attainment KeptTo = Final(Files, 4, Target.AtMost(5));
    private static readonly Attainment Overrun = Final(Files, 6, Target.AtMost(5));

    // 40 · 1,032 = 41,28 and 60 · 0,8 = 48.
    [Fact]
    public void Weights_times_attainments_are_the_points()
    {
        var score = new CompositeScore([(JobsDone, 40), (FilesDone, 60)]);

        Assert.Equal((Rational)89.28m, score.Score);
        Assert.Equal(new Ratio(89.28m, 100), score.Share);
        Assert.Equal(new Ratio(1, 1), score.Decided);
        Assert.Equal<Calculated<Rational>>([(Rational)41.28m, (Rational)48], score.Parts.Select(static part => part.Score));
        Assert.Equal<Rational>([40, 60], score.Parts.Select(static part => part.Weight));
        Assert.Equal([JobsDone, FilesDone], score.Parts.Select(static part => part.Attainment));
        Assert.Equal("40 × 2064/2000 + 60 × 80/100 = 89.28 of 100", score.ToString());
        Assert.Equal("new-jobs: 40 × 2064/2000 = 41.28; files: 60 × 80/100 = 48", string.Join("; ", score.Parts));
    }

    // With a cap, three times the plan does not hide the other part: 40 · 1,2 + 60 · 0,8 = 96; without a cap it is 120 + 48.
    [Fact]
    public void An_attainment_is_capped_where_a_cap_is_named()
    {
        (Attainment, Rational)[] parts = [(Threefold, 40), (FilesDone, 60)];
        var score = new CompositeScore(parts, new ScoreRules { Cap = Ratio.FromPercent(120) });

        Assert.Equal((Rational)96, score.Score);
        Assert.Equal(Ratio.FromPercent(120), score.Parts[0].Counted);
        Assert.Equal("40 × 120/100 (capped from 300/100) + 60 × 80/100 = 96 of 100", score.ToString());
        Assert.Equal((Rational)168, new CompositeScore(parts).Score);
        Assert.Equal((Rational)168, new CompositeScore(parts, new ScoreRules { Cap = new Ratio(3, 1) }).Score);
    }

    // On the path from 100 to 80, a value of 110 at the end is −50%.
    [Fact]
    public void A_negative_attainment_counts_negative_unless_a_floor_is_named()
    {
        var away = Final(Jobs, 110, Target.FromBaseline(100, 80));

        Assert.Equal((Rational)28, new CompositeScore([(away, 40), (FilesDone, 60)]).Score);
        var floored = new CompositeScore([(away, 40), (FilesDone, 60)], new ScoreRules { Floor = default(Ratio) });
        Assert.Equal((Rational)48, floored.Score);
        Assert.Equal("40 × 0/1 (raised from 10/-20) + 60 × 80/100 = 48 of 100", floored.ToString());
    }

    [Fact]
    public void What_is_open_counts_neither_way_and_leaves_no_score_unless_less_has_to_be_decided()
    {
        (Attainment, Rational)[] parts = [(Running, 20), (JobsDone, 80)];

        var score = new CompositeScore(parts);
        Assert.Equal(UndefinedReason.PeriodRunning, score.Score.Reason);
        Assert.Equal(UndefinedReason.PeriodRunning, score.Share.Reason);
        Assert.Equal(new Ratio(80, 100), score.Decided);
        Assert.Equal(UndefinedReason.PeriodRunning, score.Parts[0].Score.Reason);
        Assert.Equal("undefined: period running; counted: 80 × 2064/2000; not counted: 20 × (undefined: period running)", score.ToString());
        Assert.Equal("files: 20 × (undefined: period running)", score.Parts[0].ToString());

        var mostly = new CompositeScore(parts, new ScoreRules { DecidedShare = new Ratio(4, 5) });
        Assert.Equal((Rational)82.56m, mostly.Score);
        Assert.Equal(new Ratio(1_032, 1_000), mostly.Share);
        Assert.Equal("80 × 2064/2000 = 82.56 of 80; not counted: 20 × (undefined: period running)", mostly.ToString());
        Assert.False(new CompositeScore(parts, new ScoreRules { DecidedShare = new Ratio(80_001, 100_000) }).Score.IsDefined);
    }

    // Jobs never fall, so the target is secured in June.
    [Fact]
    public void What_is_secured_or_out_of_reach_counts_while_the_year_runs()
    {
        var kept = new Indicator("jobs", Unit.Worker, Nature.Flow) { NeverFalls = true };
        var secured = Measure(new Observation(kept, MongCai2019.FirstHalf, 110), Target.AtLeast(100));
        var lost = Measure(new Observation(kept, MongCai2019.FirstHalf, 101), Target.AtMost(100));

        Assert.Equal((Rational)55, new CompositeScore([(secured, 50)]).Score);
        Assert.Equal((Rational)55, new CompositeScore([(secured, 50), (lost, 50)], new ScoreRules { VerdictCounts = true }).Score);
    }

    [Fact]
    public void A_verdict_without_a_percentage_counts_where_that_is_named()
    {
        var counts = new ScoreRules { VerdictCounts = true };

        Assert.Equal((Rational)10, new CompositeScore([(KeptTo, 10)], counts).Score);
        Assert.Equal((Rational)0, new CompositeScore([(Overrun, 10)], counts).Score);
        Assert.Equal((Rational)10, new CompositeScore([(Final(Jobs, 5, Target.AtLeast(0)), 10)], counts).Score);
        Assert.Equal(
            "10 × 1/1 (by the verdict: met) + 20 × 0/1 (by the verdict: not met) + 40 × 2064/2000 = 51.28 of 70",
            new CompositeScore([(KeptTo, 10), (Overrun, 20), (JobsDone, 40)], counts).ToString());
    }

    // A missed target without a percentage is never passed over, however little has to be decided.
    [Fact]
    public void A_verdict_without_a_percentage_leaves_no_score_where_it_does_not_count()
    {
        var lax = new ScoreRules { DecidedShare = new Ratio(1, 100) };

        Assert.Equal(UndefinedReason.NoMethodNamed, new CompositeScore([(JobsDone, 90), (Overrun, 10)], lax).Score.Reason);
        Assert.Equal(UndefinedReason.NoMethodNamed, new CompositeScore([(Running, 80), (JobsDone, 10), (KeptTo, 10)], lax).Score.Reason);
        Assert.Equal(UndefinedReason.ZeroTarget, new CompositeScore([(Final(Jobs, 5, Target.AtLeast(0)), 10)]).Score.Reason);
        Assert.Equal(new Ratio(1, 1), new CompositeScore([(JobsDone, 90), (Overrun, 10)]).Decided);
    }

    [Fact]
    public void Cap_and_floor_hold_for_a_verdict_too()
    {
        var rules = new ScoreRules { VerdictCounts = true, Floor = Ratio.FromPercent(20), Cap = Ratio.FromPercent(100) };

        Assert.Equal((Rational)2, new CompositeScore([(Overrun, 10)], rules).Score);
        Assert.Equal((Rational)10, new CompositeScore([(KeptTo, 10)], rules).Score);
    }

    [Fact]
    public void The_reason_is_that_of_the_first_part_that_is_not_decided()
    {
        var noTarget = new Observation(Jobs, MongCai2019.Year, 5).Against(Target.AtLeast(9).For(Jobs, MongCai2019.Year, Basis.Resolution))[Basis.Plan];
        var forecast = Measure(new Observation(Jobs, MongCai2019.Year, 5) with { Status = ObservationStatus.Forecast }, Target.AtLeast(9));

        Assert.Equal(UndefinedReason.MissingObservation, new CompositeScore([(JobsDone, 1), (NotReported, 1), (Running, 1)]).Score.Reason);
        Assert.Equal(UndefinedReason.PeriodRunning, new CompositeScore([(JobsDone, 1), (Running, 1), (NotReported, 1)]).Score.Reason);
        Assert.Equal(UndefinedReason.MissingTarget, new CompositeScore([(noTarget, 1)]).Score.Reason);
        Assert.Equal(UndefinedReason.OnlyAForecast, new CompositeScore([(forecast, 1)]).Score.Reason);
        Assert.Equal("undefined: not calculated; not counted: 1 × (undefined: not calculated)", new CompositeScore([(default, 1)]).ToString());
        Assert.Equal("1 × (undefined: not calculated)", new CompositeScore([(default, 1)]).Parts[0].ToString());
    }

    [Fact]
    public void Of_no_parts_there_is_no_score()
    {
        var none = new CompositeScore([]);

        Assert.Equal(UndefinedReason.EmptyPopulation, none.Score.Reason);
        Assert.Equal(UndefinedReason.EmptyPopulation, none.Share.Reason);
        Assert.Equal(UndefinedReason.EmptyPopulation, none.Decided.Reason);
        Assert.Equal("undefined: empty population", none.ToString());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    public void A_weight_is_above_zero(int weight) => Assert.Contains(
        $"The weight of \"{JobsDone}\" is {weight}: a weight is above 0, and what is to count nothing is left out.",
        Assert.Throws<ArgumentException>("parts", () => new CompositeScore([(FilesDone, 1), (JobsDone, weight)])).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Rules_that_cannot_be_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>("value", static () => new ScoreRules { Cap = Ratio.FromPercent(99.9m) });
        Assert.Throws<ArgumentOutOfRangeException>("value", static () => new ScoreRules { Floor = Ratio.FromPercent(100) });
        Assert.Throws<ArgumentOutOfRangeException>("value", static () => new ScoreRules { DecidedShare = default });
        Assert.Throws<ArgumentOutOfRangeException>("value", static () => new ScoreRules { DecidedShare = new Ratio(5, 4) });
        Assert.Throws<ArgumentNullException>("parts", static () => new CompositeScore(null!));
        Assert.Equal(Ratio.FromPercent(100), new ScoreRules { Cap = Ratio.FromPercent(100) }.Cap);
        Assert.Null(new ScoreRules { Cap = null, Floor = null }.Floor);
    }

    [Fact]
    public void Rules_say_what_is_named()
    {
        var rules = new ScoreRules { Cap = Ratio.FromPercent(120), Floor = default(Ratio), DecidedShare = new Ratio(4, 5), VerdictCounts = true };

        Assert.Equal("capped at 120/100, not below 0/1, 4/5 of the weights decided, a verdict counts", rules.ToString());
        Assert.Equal("1/1 of the weights decided", new CompositeScore([]).Rules.ToString());
        Assert.Same(rules, new CompositeScore([], rules).Rules);
    }

    [Fact]
    public void In_JSON_it_has_its_parts_and_its_score()
    {
        var score = new CompositeScore([(JobsDone, 40)], new ScoreRules { Cap = Ratio.FromPercent(120) });
        var written = JsonSerializer.SerializeToNode(score)!;

        Assert.Equal(("41.28", "41.28/40", "40/40"), (written["score"]!.GetValue<string>(), written["share"]!.GetValue<string>(), written["decided"]!.GetValue<string>()));
        Assert.Equal("""{"cap":"120/100","decidedShare":"1/1","verdictCounts":false}""", written["rules"]!.ToJsonString());
        Assert.Equal(("40", "2064/2000", "41.28"), (written["parts"]![0]!["weight"]!.GetValue<string>(), written["parts"]![0]!["counted"]!.GetValue<string>(), written["parts"]![0]!["score"]!.GetValue<string>()));
        Assert.Equal(JsonSerializer.Serialize(JobsDone), written["parts"]![0]!["attainment"]!.ToJsonString());
    }

    private static Attainment Final(Indicator indicator, Rational actual, TargetForm form) => Measure(new Observation(indicator, MongCai2019.Year, actual), form);

    private static Attainment Measure(Observation actual, TargetForm form) => actual.Against(form.For(actual.Indicator, MongCai2019.Year, Basis.Plan))[Basis.Plan];
}
