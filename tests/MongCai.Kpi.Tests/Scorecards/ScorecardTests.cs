using FsCheck;
using FsCheck.Xunit;
using NodaTime;

namespace MongCai.Kpi.Tests.Scorecards;

public class ScorecardTests
{
    private static readonly AreaCode North = new("north");
    private static readonly AreaCode South = new("south");
    private static readonly Indicator Left = new("poor-households-left", Unit.Household, Nature.Stock);
    private static readonly Indicator Covered = new("covered", Unit.Percent, Nature.Proportion);
    private static readonly ReportingPeriod LastYear = ReportingPeriod.HalfYear(2018, 1);
    private static readonly ReportingPeriod SecondHalf = ReportingPeriod.HalfYear(2019, 2);
    private static readonly Indicator[] Indicators = [MongCai2019.Reduced, Left, Covered];
    private static readonly ReportingPeriod[] Periods = [LastYear, MongCai2019.FirstHalf, SecondHalf, MongCai2019.Year];

    [Fact]
    public void A_cell_has_actual_attainments_pace_change_and_verdict()
    {
        var cell = Founding().Cell(North, MongCai2019.Reduced, MongCai2019.FirstHalf);

        Assert.Equal(new Ratio(37, 73), cell.Attainments[Basis.Plan].Value);
        Assert.Equal(new Ratio(37, 54), cell.Attainments[Basis.Resolution].Value);
        Assert.Equal(UndefinedReason.PeriodRunning, cell[Basis.Plan].Verdict.Reason);
        Assert.Equal(new Ratio(181, 365), cell[Basis.Plan].Pace.Elapsed);
        Assert.Equal((Rational)(-4), cell.ChangeFromLastYear()?.Absolute);
        Assert.Equal("A/T = 37/73, where A = 37, T = 73", cell.Attainments[Basis.Plan].Explain()?.ToString());
    }

    [Fact]
    public void At_the_years_end_there_is_a_verdict_and_the_band_of_the_attainment()
    {
        var cell = Founding().Cell(North, MongCai2019.Reduced, MongCai2019.Year);

        Assert.Equal(Verdict.NotMet, cell[Basis.Plan].Verdict);
        Assert.Equal("red", cell[Basis.Plan].Band?.Code);
    }

    [Fact]
    public void What_is_apart_from_the_bands_is_never_the_lowest_one_and_says_why()
    {
        var card = Founding(asOf: new LocalDate(2019, 6, 30));

        Assert.Equal(UndefinedReason.MissingTarget, NoBand(card.Cell(North, Covered, MongCai2019.FirstHalf)).Outlook);
        Assert.Equal(MissingReason.NotReported, NoBand(card.Cell(South, MongCai2019.Reduced, MongCai2019.FirstHalf)).ToDate.MissingReason);
        Assert.Equal(MissingReason.NotStarted, card.Cell(South, MongCai2019.Reduced, SecondHalf).Observation.MissingReason);
        Assert.Equal(MissingReason.NotReported, Founding().Cell(South, MongCai2019.Reduced, SecondHalf).Observation.MissingReason);
        Assert.Equal(UndefinedReason.MissingObservation, NoBand(card.Cell(South, MongCai2019.Reduced, SecondHalf)).Verdict.Reason);

        // The target is open, and there is no expected path to "at most 120 left".
        Assert.Equal(Outlook.Open, NoBand(card.Cell(North, Left, MongCai2019.FirstHalf)).Outlook);
        Assert.Equal("green", card.Cell(North, MongCai2019.Reduced, MongCai2019.FirstHalf)[Basis.Plan].Band?.Code);

        static Attainment NoBand(ScorecardCell cell)
        {
            Assert.Null(cell[Basis.Plan].Band);
            return cell[Basis.Plan];
        }
    }

    [Fact]
    public void A_value_that_was_rolled_up_keeps_its_coverage()
    {
        var builder = new ScorecardBuilder([North, South], [Left], [MongCai2019.FirstHalf]);
        var left = PartialAggregate.Of(new Observation(Left, MongCai2019.FirstHalf, 97) with { Area = new AreaCode("a") });
        builder.Add(left.Finish(North, expected: 2, MissingDataPolicy.SkipMissing));
        builder.Add(left.Finish(South, expected: 2, MissingDataPolicy.RequireAll));
        builder.Add(Target.AtLeast(1).For(Left, MongCai2019.FirstHalf, Basis.Plan) with { Area = South });
        var card = builder.Build();

        var (north, south) = (card.Cell(North, Left, MongCai2019.FirstHalf), card.Cell(South, Left, MongCai2019.FirstHalf));
        Assert.Equal("1 of 2", north.Observation.Coverage.ToString());
        Assert.Equal((Rational)97, north.Observation.Value);
        Assert.Equal("1 of 2", south.Observation.Coverage.ToString());
        Assert.Null(south[Basis.Plan].Band);
        Assert.Equal("0 of 1", Founding().Cell(South, MongCai2019.Reduced, MongCai2019.FirstHalf).Observation.Coverage.ToString());
        Assert.Throws<ArgumentException>("observation", () => builder.Add(left.Finish(North, expected: 3, MissingDataPolicy.SkipMissing)));
        Assert.Equal("1 of 2", builder.Build().Cell(North, Left, MongCai2019.FirstHalf).Observation.Coverage.ToString());
    }

    [Fact]
    public void Counts_the_targets_that_are_met()
    {
        var card = Founding();

        Assert.Equal("1/2", card.CountMet(North, MongCai2019.Year, Basis.Plan).ToString());
        Assert.Equal("0/1", card.CountMet(North, MongCai2019.Year, Basis.Resolution).ToString());
        Assert.Equal(1, card.CountMet(South, MongCai2019.Year, Basis.Plan).Unknown);
        Assert.Equal(UndefinedReason.MissingTarget, card.CountMet(South, MongCai2019.Year, Basis.Resolution).Share.Reason);
    }

    [Fact]
    public void The_shortest_target_period_counts()
    {
        var builder = new ScorecardBuilder([default], [Left], [MongCai2019.FirstHalf]);
        builder.Add(new Observation(Left, MongCai2019.FirstHalf, 97));
        builder.Add(Target.AtLeast(200).For(Left, MongCai2019.Year, Basis.Plan));
        builder.Add(Target.AtLeast(97).For(Left, MongCai2019.FirstHalf, Basis.Plan));

        Assert.Equal(Verdict.Met, builder.Build().Cell(default, Left, MongCai2019.FirstHalf)[Basis.Plan].Verdict);
    }

    [Fact]
    public void Ranks_by_attainment_with_ties()
    {
        AreaCode[] areas = [new("a"), new("b"), new("c"), new("d"), new("e")];
        var builder = new ScorecardBuilder(areas, [Left], [MongCai2019.FirstHalf]);
        builder.Add(Left, MongCai2019.FirstHalf, [50, 80, 40, null, 10]);
        foreach (var (area, level) in areas.Zip([100, 100, 80, 1, 100]))
        {
            builder.Add(Target.AtLeast(level).For(Left, MongCai2019.Year, Basis.Plan) with { Area = area });
        }

        Assert.Equal(
            "1. b: 80/100; 2. a: 50/100; 2. c: 40/80; 4. e: 10/100; d: undefined: missing observation",
            string.Join("; ", builder.Build().Rank(Left, MongCai2019.FirstHalf, Basis.Plan)));
    }

    [Fact]
    public void What_does_not_belong_is_refused()
    {
        var builder = new ScorecardBuilder([North], [Left], [MongCai2019.FirstHalf]);
        builder.Add(new Observation(Left, MongCai2019.FirstHalf, 97) with { Area = North });

        Assert.Throws<ArgumentException>("observation", () => builder.Add(new Observation(Left, MongCai2019.FirstHalf, 98) with { Area = North }));
        Assert.Throws<ArgumentException>("observation", () => builder.Add(new Observation(Left, MongCai2019.FirstHalf, 98)));
        builder.Add(new Observation(Left, MongCai2019.FirstHalf, 97) with { Area = North });
        Assert.Throws<ArgumentException>("observation", () => builder.Add(new Observation(Left, SecondHalf, 98) with { Area = North }));
        Assert.Throws<ArgumentException>("observation", () => builder.Add(new Observation(MongCai2019.Reduced, MongCai2019.FirstHalf, 98) with { Area = North }));
        Assert.Throws<ArgumentException>("observation", () => builder.Add(new Observation(new Indicator(Left.Code, Unit.Person, Nature.Stock), MongCai2019.FirstHalf, 98) with { Area = North }));
        Assert.Throws<ArgumentException>("values", () => builder.Add(Left, MongCai2019.FirstHalf, [1, 2]));
        Assert.Throws<ArgumentException>("values", () => builder.Add(Left, MongCai2019.FirstHalf, [1]));
        Assert.Throws<ArgumentException>("values", static () => new ScorecardBuilder([North], [Covered], [MongCai2019.FirstHalf]).Add(Covered, MongCai2019.FirstHalf, [101]));
        Assert.Throws<ArgumentException>("target", () => builder.Add(MongCai2019.Plan));
        Assert.Throws<ArgumentException>("areas", static () => new ScorecardBuilder([North, North], [Left], [MongCai2019.FirstHalf]));
        Assert.Throws<ArgumentNullException>("indicators", static () => new ScorecardBuilder([North], [null!], [MongCai2019.FirstHalf]));
        Assert.Throws<ArgumentException>("period", () => builder.Build().Cell(North, Left, SecondHalf));

        builder.Add(Target.AtLeast(1).For(Left, MongCai2019.Year, Basis.Plan) with { Area = North });
        Assert.Throws<ArgumentException>("target", () => builder.Add(Target.AtLeast(2).For(Left, MongCai2019.Year, Basis.Plan) with { Area = North }));
    }

    [Fact]
    public void What_is_added_later_does_not_change_what_was_built()
    {
        var builder = new ScorecardBuilder([North], [Left], [MongCai2019.FirstHalf]);
        var empty = builder.Build();
        builder.Add(new Observation(Left, MongCai2019.FirstHalf, 97) with { Area = North });

        Assert.False(empty.Cell(North, Left, MongCai2019.FirstHalf).Observation.Value.IsDefined);
        Assert.True(builder.Build().Cell(North, Left, MongCai2019.FirstHalf).Observation.Value.IsDefined);
    }

    [CountedProperty(fast: 30, all: 300)]
    public void A_cell_equals_the_attainment_computed_alone(short?[] values, short[] levels, byte[] kinds)
    {
        var areas = Enumerable.Range(0, Math.Max(1, values.Length)).Select(static index => new AreaCode($"a{(Rational)index}")).ToArray();
        var targets = areas.Select((area, index) => Form(At(kinds, index), At(levels, index)).For(Left, MongCai2019.Year, Basis.Plan) with { Area = area }).ToArray();
        var observations = areas.Select((area, index) => index < values.Length && values[index] is { } value
            ? new Observation(Left, MongCai2019.FirstHalf, value) with { Area = area, Status = value % 7 == 0 ? ObservationStatus.Estimate : ObservationStatus.Official }
            : Observation.Missing(Left, MongCai2019.FirstHalf) with { Area = area }).ToArray();
        var builder = new ScorecardBuilder(areas, [Left], [MongCai2019.FirstHalf]);
        builder.AddRange(targets);
        builder.AddRange(observations);

        var card = builder.Build();

        foreach (var (observation, target) in observations.Zip(targets))
        {
            var alone = observation.Against(target)[Basis.Plan];
            var cell = card.Cell(observation.Area, Left, MongCai2019.FirstHalf);
            Assert.Equal(observation, cell.Observation);
            var judged = cell[Basis.Plan];
            Assert.Equal((alone.Outlook, alone.Verdict, alone.Value, alone.Band), (judged.Outlook, judged.Verdict, judged.Value, judged.Band));
            Assert.Equal(Judgement.Of(alone), card.JudgementAt(observation.Area, Left, MongCai2019.FirstHalf, Basis.Plan));
        }
    }

    [Property(MaxTest = 100)]
    public void Filtering_before_or_after_sorting_gives_the_same_order(short[] values)
    {
        var areas = values.Select(static (_, index) => new AreaCode($"a{(Rational)index}")).ToArray();
        var builder = new ScorecardBuilder(areas, [Left], [MongCai2019.FirstHalf]);
        builder.Add(Left, MongCai2019.FirstHalf, [.. values.Select(static value => (decimal?)(value % 10))]);
        var cells = builder.Build().Cells().ToArray();
        static Rational Value(ScorecardCell cell) => cell.Observation.Value.Match(static value => value, static _ => default);
        static bool IsEven(ScorecardCell cell) => Value(cell).Round(0) % 2 == 0;

        Assert.Equal(cells.Where(IsEven).OrderBy(Value).Select(static cell => cell.Area), cells.OrderBy(Value).Where(IsEven).Select(static cell => cell.Area));
    }

    private static short At(short[] values, int index) => index < values.Length ? values[index] : (short)50;

    private static byte At(byte[] values, int index) => index < values.Length ? values[index] : (byte)0;

    private static TargetForm Form(byte kind, short level) => (kind % 9) switch
    {
        0 => Target.AtLeast(level),
        1 => Target.MoreThan(level),
        2 => Target.AtMost(level),
        3 => Target.Within(level, level + 10m, Direction.HigherIsBetter),
        4 => Target.About(level),
        5 => Target.FromBaseline(level + 20m, level),
        6 => Target.GrowthBy(Ratio.FromPercent(8), level),
        7 => Target.Cap(level),
        _ => Target.AverageReduction(Target.AtLeast(1), level),
    };

    private static Scorecard Founding(LocalDate? asOf = null)
    {
        var builder = new ScorecardBuilder([North, South], Indicators, Periods);
        builder.Add(MongCai2019.Actual with { Area = North });
        builder.Add(new Observation(MongCai2019.Reduced, LastYear, 41) with { Area = North });
        builder.Add(new Observation(Left, MongCai2019.FirstHalf, 97) with { Area = North });
        builder.Add(new Observation(MongCai2019.Reduced, MongCai2019.Year, 37) with { Area = North });
        builder.Add(new Observation(Left, MongCai2019.Year, 97) with { Area = North });
        builder.Add(MongCai2019.Plan with { Area = North });
        builder.Add(MongCai2019.Plan with { Area = South });
        builder.Add(MongCai2019.Resolution with { Area = North });
        builder.Add(Target.AtMost(120).For(Left, MongCai2019.Year, Basis.Plan) with { Area = North });
        return builder.Build(asOf: asOf);
    }
}
