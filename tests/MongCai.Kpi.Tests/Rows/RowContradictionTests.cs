namespace MongCai.Kpi.Tests.Rows;

public class RowContradictionTests
{
    [Fact]
    public void An_identical_repetition_is_harmless()
    {
        var read = County.Reader.ReadObservations([County.Actual, County.Actual with { Number = 20, Value = "37.0", Status = "official", Through = "2019-06-30" }, County.Actual with { Number = 21 }]);
        Assert.Empty(read.Problems);
        Assert.Equal(new Observation(County.Reduced, County.Half, 37) { Area = County.South }, Assert.Single(read.Values));
    }

    [Fact]
    public void Of_a_contradiction_neither_row_is_taken_and_each_names_the_other()
    {
        var read = County.Reader.ReadObservations([County.Actual, County.Actual with { Number = 20, Area = "06709" }, County.Actual with { Number = 23, Value = "73" }]);
        Assert.Equal(
            """
            17 value [37] Contradiction: The row has value "37", and row 23 has value "73" for the same indicator, area and period. Neither is taken: correct or remove one of them.
            23 value [73] Contradiction: The row has value "73", and row 17 has value "37" for the same indicator, area and period. Neither is taken: correct or remove one of them.
            """,
            read.Problems.InLines());
        Assert.Equal(County.North, Assert.Single(read.Values).Area);
    }

    [Fact]
    public void A_repetition_of_what_is_contradicted_is_contradicted_too() => Assert.Equal(
        [(17, "row 19"), (18, "row 19"), (19, "row 17"), (20, "row 17")],
        County.Reader.ReadObservations([County.Actual with { Number = 20, Value = "39" }, County.Actual, County.Actual with { Number = 18 }, County.Actual with { Number = 19, Value = "38" }])
            .Problems.Select(static problem => (problem.Row, problem.Message.Split(" and ")[1][..6])));

    [Theory]
    [InlineData("status=estimate", "17 status []", "no status, and row 23 has status \"estimate\"")]
    [InlineData("through=2019-06-15", "17 through []", "no through, and row 23 has through \"2019-06-15\"")]
    [InlineData("value=; missing=notReported", "17 value [37]", "value \"37\", and row 23 has missing \"notReported\"")]
    public void The_cell_in_which_they_differ_is_named(string cells, string place, string difference)
    {
        var problems = County.Reader.ReadObservations([County.Actual, County.Actual.With(cells) with { Number = 23 }]).Problems.InLines();
        Assert.StartsWith(place, problems, StringComparison.Ordinal);
        Assert.Contains(difference, problems, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("numerator=98; denominator=200", "numerator [97]")]
    [InlineData("numerator=97; denominator=201", "denominator [200]")]
    [InlineData("numerator=194; denominator=400", "numerator [97]")]
    public void Rates_of_other_parts_contradict_each_other_also_where_they_are_equal(string cells, string place)
    {
        var rate = County.Actual.With("indicator=poverty-rate; value=; numerator=97; denominator=200");
        Assert.StartsWith($"17 {place}", County.Reader.ReadObservations([rate, rate.With(cells) with { Number = 23 }]).Problems.InLines(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_with_a_problem_contradicts_nothing()
    {
        var read = County.Reader.ReadObservations([County.Actual, County.Actual with { Number = 23, Value = "thirty" }]);
        Assert.Equal(23, Assert.Single(read.Problems).Row);
        Assert.Single(read.Values);
    }

    [Fact]
    public void Targets_of_two_bases_stand_side_by_side_and_two_of_one_basis_contradict_each_other()
    {
        var read = County.Reader.ReadTargets(
            [County.Plan, County.Plan with { Number = 18 }, County.Plan with { Number = 19, Basis = "resolution", Level = "54" }, County.Plan with { Number = 20, Basis = "resolution", Form = "atMost", Level = "54" }]);
        Assert.Equal(
            """
            19 form [atLeast] Contradiction: The row has form "atLeast", and row 20 has form "atMost" for the same indicator, area, period and basis. Neither is taken: correct or remove one of them.
            20 form [atMost] Contradiction: The row has form "atMost", and row 19 has form "atLeast" for the same indicator, area, period and basis. Neither is taken: correct or remove one of them.
            """,
            read.Problems.InLines());
        Assert.Equal(Basis.Plan, Assert.Single(read.Values).Basis);
    }

    [Theory]
    [InlineData("level=74", "level")]
    [InlineData("method=gapOverAbsoluteTarget", "method")]
    public void The_cell_in_which_targets_differ_is_named(string cells, string column) => Assert.All(
        County.Reader.ReadTargets([County.Plan, County.Plan.With(cells) with { Number = 23 }]).Problems, problem => Assert.Equal(column, problem.Column));

    [Fact]
    public void Many_rows_of_one_key_take_no_longer_than_others()
    {
        var read = County.Reader.ReadObservations(Enumerable.Range(0, 30_000).Select(static place => County.Actual with { Number = null, Value = $"{place}" }));
        Assert.Equal(30_000, read.Problems.Count);
        Assert.Empty(read.Values);
    }
}
