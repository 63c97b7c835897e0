using MongCai.Kpi.Events;
using NodaTime;

namespace MongCai.Kpi.Tests.Walks;

/// <summary>
/// Tests the way from records of three wards' events to a cell of the city's scorecard: one ward keeps no records, and the number of learners in one class is
/// unknown.
/// </summary>
public class RecordsToACellTests
{
    private static readonly Instant Recorded = Instant.FromUtc(2019, 7, 1, 3, 0);

    [Fact]
    public void From_records_to_a_cell()
    {
        var (quarter, city) = (ReportingPeriod.Quarter(2019, 2), new AreaCode("193"));
        AreaCode[] wards = [new("06709"), new("06712"), new("06715")];
        var areas = AreaHierarchy.Of(city, wards);
        var training = new EventType("training");
        var learners = new Indicator("learners", Unit.Person, Nature.Flow) { NeverFalls = true };

        var fold = EventLedger.Of(
            Class("1", wards[0], 25), Class("2", wards[0], 30), Class("3", wards[1], 40), Class("4", wards[1], null)).Fold();
        var figures = fold.Figures(CountingRule.Sum(learners, "learners", training), [quarter], wards[..2]);

        var builder = new ScorecardBuilder(areas, [learners], [quarter]);
        builder.AddRange(figures.Select(figure => figure.Observation));
        builder.Add(Target.AtLeast(90).For(learners, quarter, Basis.Plan) with { Area = city });
        var cell = builder.Build(asOf: quarter.End).Cell(city, learners, quarter);

        Assert.Equal("55 40 or more: [95..)", $"{figures[0].Observation.Value} {figures[1].Observation.Range.Lower} or more: {cell.Observation.Range}");
        Assert.Equal("2 of 3", $"{cell.Observation.Coverage}");
        Assert.Equal("Secured, undefined: missing observation", $"{cell[Basis.Plan].Outlook}, {cell[Basis.Plan].Value}");
    }

    private static EventRecord Class(string id, AreaCode ward, int? learners) => new(
        new EventId("school", id),
        Recorded,
        new EventFacts("training", new LocalDate(2019, 5, 6), EventState.Completed)
        {
            Area = ward,
            Quantities = learners is { } known ? [new EventQuantity("learners", known, Unit.Person)] : [],
        });
}
