namespace MongCai.Kpi.Tests.Rows;

/// <summary>The indicators and areas that the rows of a county name: four indicators of four natures, two wards and the county itself.</summary>
internal static class County
{
    public static readonly Indicator Reduced = new("poor-households-reduced", Unit.Household, Nature.Flow) { NeverFalls = true };
    public static readonly Indicator Rate = new("poverty-rate", Unit.Percent, Nature.Proportion);
    public static readonly Indicator Deaths = new("road-deaths", Unit.Person, Nature.Flow) { Bounds = RationalInterval.AtLeast(0) };
    public static readonly Indicator Recognised = new("recognised", Unit.One, Nature.Milestone);

    public static readonly AreaCode North = new("06709");
    public static readonly AreaCode South = new("06712");

    public static readonly ReportingPeriod Half = ReportingPeriod.HalfYear(2019, 1);
    public static readonly ReportingPeriod Year = ReportingPeriod.Year(2019);

    public static readonly Breakdown Sex = new("sex", ("F", new(("vi", "nữ"), ("en", "women"))), ("M", new(("vi", "nam"), ("en", "men"))));

    public static RowReader Reader { get; } = new(Reduced, Rate, Deaths, Recognised) { Areas = [AreaCode.ReportingAuthority, North, South], Breakdowns = [Sex] };

    /// <summary>Gets a row of an observation without problems, number 17.</summary>
    public static ObservationRow Actual { get; } = new() { Number = 17, Area = "06712", Indicator = "poor-households-reduced", Period = "2019-S1", Value = "37" };

    /// <summary>Gets a row of a target without problems, number 17.</summary>
    public static TargetRow Plan { get; } = new() { Number = 17, Area = "06712", Indicator = "poor-households-reduced", Period = "2019-A1", Basis = "plan", Form = "atLeast", Level = "73" };

    /// <summary>Returns the row with some cells replaced, given as <c>column=text; column=text</c>.</summary>
    public static TRow With<TRow>(this TRow row, string cells)
        where TRow : class
    {
        var json = System.Text.Json.JsonSerializer.SerializeToNode(row)!.AsObject();
        foreach (var cell in cells.Split("; ", StringSplitOptions.RemoveEmptyEntries))
        {
            var at = cell.IndexOf('=', StringComparison.Ordinal);
            json[cell[..at]] = cell[(at + 1)..];
        }

        return System.Text.Json.JsonSerializer.Deserialize<TRow>(json)!;
    }

    /// <summary>Returns the problems as lines: row, column, value, kind and message.</summary>
    public static string InLines(this IEnumerable<RowProblem> problems) =>
        string.Join('\n', problems.Select(static problem => $"{problem.Row} {problem.Column} [{problem.Value}] {problem.Kind}: {problem.Message}"));
}
