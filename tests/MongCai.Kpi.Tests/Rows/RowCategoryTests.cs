namespace MongCai.Kpi.Tests.Rows;

/// <summary>Tests that a row may name a category, and is for the total without one.</summary>
public class RowCategoryTests
{
    private static readonly Breakdown Age = Breakdown.OfRanges("age", ("0-14", RationalInterval.Below(15)), ("15-24", RationalInterval.Between(15, 25, includesUpper: false)));
    private static readonly RowReader Any = new(County.Reduced);

    [Theory]
    [InlineData("", "_T")]
    [InlineData("  ", "_T")]
    [InlineData("_T", "_T")]
    [InlineData(" sex=F ", "sex=F")]
    [InlineData("sex*age=F*15-24", "age*sex=15-24*F")]
    [InlineData("age*sex=_T*F", "sex=F")]
    [InlineData("residence=urban", "residence=urban")]
    public void Any_category_is_read_where_no_breakdowns_are_named(string cell, string category)
    {
        Assert.Equal(Category.Parse(category), Assert.Single(Any.ReadObservations([County.Actual with { Category = cell }]).Values).Category);
        Assert.Equal(Category.Parse(category), Assert.Single(Any.ReadTargets([County.Plan with { Category = cell }]).Values).Category);
    }

    [Fact]
    public void An_observation_and_a_target_are_of_the_category_of_their_row()
    {
        Assert.Equal(new Observation(County.Reduced, County.Half, 37) { Area = County.South, Category = County.Sex["F"] }, Assert.Single(County.Reader.ReadObservations([County.Actual with { Category = "sex=F" }]).Values));
        Assert.Equal(
            Observation.OfRatio(County.Rate, County.Half, 1, 2) with { Area = County.South, Category = County.Sex["M"] },
            Assert.Single(County.Reader.ReadObservations([County.Actual.With("indicator=poverty-rate; value=; numerator=1; denominator=2; category=sex=M")]).Values));
        Assert.Equal(
            Target.AtLeast(73).For(County.Reduced, County.Year, Basis.Plan) with { Area = County.South, Category = County.Sex["F"] },
            Assert.Single(County.Reader.ReadTargets([County.Plan with { Category = "sex=F" }]).Values));
    }

    [Theory]
    [InlineData("sex=F", null)]
    [InlineData("_T", null)]
    [InlineData("", null)]
    [InlineData("age*sex=15-24*F", null)]
    [InlineData("sex*age=F*15-24", null)]
    [InlineData("age=0-14", "Unknown: \"age=0-14\" is no category that is known here. 6 are known, next in the alphabet age*sex=0-14*M, age*sex=15-24*F, age*sex=15-24*M, sex=F, sex=M.")]
    [InlineData("sex=f", "Unknown: \"sex=f\" is no category that is known here. Is sex=F meant?")]
    [InlineData("Sex F", "Malformed: \"Sex F\" is no category: expected _T, or the code of a breakdown, = and that of a category at position 5. Is sex=F meant?")]
    public void Where_breakdowns_are_named_a_category_is_one_of_theirs(string cell, string? problem)
    {
        var reader = new RowReader(County.Reduced) { Breakdowns = [County.Sex, Breakdown.Cross(County.Sex, Age)] };
        var expected = problem is null ? string.Empty : $"17 category [{cell}] {problem}";
        Assert.Equal(expected, reader.ReadObservations([County.Actual with { Category = cell }]).Problems.InLines());
        Assert.Equal(expected, reader.ReadTargets([County.Plan with { Category = cell }]).Problems.InLines());
        Assert.Equal(problem is null ? 1 : 0, reader.ReadObservations([County.Actual with { Category = cell }]).Values.Count);
    }

    [Fact]
    public void Without_breakdowns_rows_are_of_totals_only()
    {
        var reader = new RowReader(County.Reduced) { Breakdowns = [] };
        Assert.Empty(reader.ReadObservations([County.Actual]).Problems);
        Assert.Equal("17 category [sex=F] Unknown: \"sex=F\" is no category that is known here. None is known.", reader.ReadObservations([County.Actual with { Category = "sex=F" }]).Problems.InLines());
        Assert.Throws<ArgumentNullException>("value", static () => new RowReader(County.Reduced) { Breakdowns = [null!] });
    }

    [Theory]
    [InlineData("F", "expected _T, or the code of a breakdown, = and that of a category at position 1")]
    [InlineData("sex=", "expected a letter or a digit at position 4")]
    [InlineData("age*sex=F", "expected 2 codes after =, one a breakdown, and not 1 at position 9")]
    public void A_text_that_is_no_category_shows_how_they_are_written(string cell, string expected) => Assert.Equal(
        $"17 category [{cell}] Malformed: \"{cell}\" is no category: {expected}. Categories are written as sex=F, and an empty cell is the total.",
        Any.ReadObservations([County.Actual with { Category = cell }]).Problems.InLines());

    [Fact]
    public void A_part_contradicts_neither_another_part_nor_the_total()
    {
        var read = County.Reader.ReadObservations(
            [County.Actual, County.Actual with { Number = 18, Category = "sex=F", Value = "20" }, County.Actual with { Number = 19, Category = "sex=M", Value = "17" }, County.Actual with { Number = 20, Category = "_T" }]);
        Assert.Empty(read.Problems);
        Assert.Equal([Category.Total, County.Sex["F"], County.Sex["M"]], read.Values.Select(static value => value.Category));
    }

    [Fact]
    public void Two_rows_of_one_category_that_differ_contradict_each_other_in_it()
    {
        var women = County.Actual with { Category = "sex=F" };
        Assert.Equal(
            """
            17 value [37] Contradiction: The row has value "37", and row 23 has value "73" for the same indicator, area, category and period. Neither is taken: correct or remove one of them.
            23 value [73] Contradiction: The row has value "73", and row 17 has value "37" for the same indicator, area, category and period. Neither is taken: correct or remove one of them.
            """,
            County.Reader.ReadObservations([women, women with { Number = 23, Value = "73" }]).Problems.InLines());
        Assert.Contains(
            "row 23 has level \"74\" for the same indicator, area, category, period and basis.",
            County.Reader.ReadTargets([County.Plan with { Category = "sex=F" }, County.Plan with { Number = 23, Category = "sex=F", Level = "74" }]).Problems[0].Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_that_says_nothing_but_a_category_is_not_blank()
    {
        Assert.NotEmpty(County.Reader.ReadObservations([new ObservationRow { Category = "sex=F" }]).Problems);
        Assert.NotEmpty(County.Reader.ReadTargets([new TargetRow { Category = "sex=F" }]).Problems);
        Assert.Empty(County.Reader.ReadObservations([new ObservationRow { Category = " " }]).Problems);
        Assert.Empty(County.Reader.ReadTargets([new TargetRow { Category = " " }]).Problems);
    }
}
