using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime.Text;

namespace MongCai.Kpi.Tests.Rows;

/// <summary>Tests that any content of a row is a value or a problem, and never an exception.</summary>
public class AnyCellTests
{
    private static readonly int Rounds = CaseCount.Of(fast: 800, all: 8_000);

    private static readonly string[] ObservationCells = ["area", "category", "indicator", "period", "periodKind", "value", "numerator", "denominator", "missing", "doneOn", "status", "through"];

    private static readonly string[] TargetCells =
        ["area", "category", "indicator", "period", "periodKind", "basis", "form", "level", "floor", "ceiling", "direction", "tolerance", "baseline", "by", "openingPeriod", "deadline", "method"];

    private static readonly string[] Texts =
    [
        "", " ", "06712", ".", "sex=F", "age*sex=15-24*F", "sex=", "_T", "sex=f", "poor-households-reduced", "poverty-rate", "recognised", "road-deaths", "2019-S1", "2019-A1", "9998-A1", "0001-A1", "0001-M01", "stage:2016-01-01/P5Y", "term:2020-10-14/P1826D",
        "cumulative:2019-01-01/P6M", "2019", "năm 2019", "6 tháng đầu năm 2019", "halfYear", "cumulative", "0", "1", "-1", "1/3", "1/0", "1.5", "1,5", "79228162514264337593543950336.5", "> 1", "< 0", ">= 5 <= 5", ">", "≥≥",
        "8%", "-200%", "1/3 %", "notReported", "2019-05-01", "0001-01-01", "9999-12-31", "-9998-01-01", "1/5/2019", "estimate", "plan", "resolution", "atLeast", "moreThan", "atMost", "cap", "within", "about", "fromBaseline",
        "reductionBy", "growthBy", "milestone", "maintain", "higherIsBetter", "actualOverTarget", "baselineToTarget", "growthOverGrowth", "\u0000", "🙂", new('9', 10_001), $"{new string('9', 200)}.{new string('9', 200)}",
    ];

    private static readonly RowReader[] Readers =
    [
        County.Reader,
        new(County.Reduced, County.Rate, County.Deaths, County.Recognised) { Numbers = NumberFormat.Vietnamese, Periods = PeriodDialect.Vietnamese, Dates = LocalDatePattern.CreateWithInvariantCulture("d/M/uuuu") },
        new(County.Rate, County.Recognised) { Numbers = NumberFormat.English, Periods = PeriodDialect.Dhis2, Calendar = ReportingCalendar.StartingIn(7, YearNaming.ByEnd), Areas = [], Breakdowns = [] },
        new(County.Reduced) { Breakdowns = [County.Sex] },
        new() { Periods = PeriodDialect.Iso, Bases = [] },
    ];

    [Fact]
    public void Of_an_observation_is_a_value_or_a_problem() =>
        Each<ObservationRow, Observation>(ObservationCells, County.Actual, static (reader, row) => reader.ReadObservations([row]));

    [Fact]
    public void Of_a_target_is_a_value_or_a_problem() =>
        Each<TargetRow, Target>(TargetCells, County.Plan, static (reader, row) => reader.ReadTargets([row]));

    private static void Each<TRow, T>(string[] cells, TRow good, Func<RowReader, TRow, RowsRead<T>> read)
        where T : class
    {
        var random = new Random(20190630);
        for (var round = 0; round < Rounds; round++)
        {
            var json = JsonSerializer.SerializeToNode(good)!.AsObject();
            foreach (var cell in cells.Where(_ => random.Next(3) > 0))
            {
                json[cell] = JsonValue.Create(Texts[random.Next(Texts.Length)]);
            }

            var row = JsonSerializer.Deserialize<TRow>(json)!;
            foreach (var reader in Readers)
            {
                var rows = read(reader, row);
                Assert.True(rows.Values.Count + rows.Problems.Count > 0, $"{row} is lost.");
                Assert.True(rows.Values.Count == 0 || rows.Problems.Count == 0, $"{row} has a value and a problem.");
            }
        }
    }
}
