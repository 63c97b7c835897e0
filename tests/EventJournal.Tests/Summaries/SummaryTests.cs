using EventJournal.Summaries;
using MongCai.Kpi;
using MongCai.Kpi.Events;
using NodaTime;

namespace EventJournal.Tests.Summaries;

public class SummaryTests
{
    private static readonly ReportingPeriod FirstHalf = ReportingPeriod.HalfYear(2019, 1);
    private static readonly Instant Recorded = Instant.FromUtc(2019, 7, 1, 2, 0);

    private static readonly EventFacts Fair = new("job-fair", new LocalDate(2019, 3, 12), EventState.Completed);

    [Fact]
    public void What_looks_alike_to_every_rule_is_one_cell()
    {
        var summary = Of(
            Record("1", Fair),
            Record("2", Fair with { Area = new AreaCode("06712"), Organisers = [new Organisation("dolisa")], Note = "by the river" }),
            Record("3", new EventFacts("job-fair", new LocalDate(2019, 3, 13), EventState.Completed)),
            Record("4", new EventFacts("job-fair", new LocalDate(2019, 3, 13), EventState.Planned)));

        Assert.Empty(summary.Kept);
        Assert.Equal(
            ["job-fair 2019-D071 Completed", "job-fair 2019-D072 Completed", "job-fair 2019-D071 Completed by dolisa"],
            summary.Cells.SelectMany(static kind => kind.Cells.Select(kind.FactsOf)).Select(static facts => facts.ToString()),
            StringComparer.Ordinal);
        Assert.StartsWith("Job fairs: undefined (events of several organisers", Printed(summary)[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Each_cell_counts_as_often_as_it_has_events()
    {
        var month = new EventFacts("job-fair", ReportingPeriod.Month(2019, 6), EventState.Completed) { StateIsPresumed = true };

        var summary = Of(Record("1", Fair), Record("2", Fair), Record("3", Fair), Record("4", month), Record("5", month));

        Assert.Contains("Job fairs: 5 events (events presumed: 2)", Printed(summary), StringComparer.Ordinal);
        Assert.Contains("Job fairs: 3 events (events straddling its edges: 2)", Reports.Of(summary, Catalogue.Events, FirstHalf, ClosingRule.OnDay(14)), StringComparer.Ordinal);
    }

    [Fact]
    public void Amounts_are_added_up_and_bounds_stay_bounds()
    {
        var summary = Of(
            Record("1", Training(RationalInterval.At(7.5m))),
            Record("2", Training(RationalInterval.At(2))),
            Record("3", Training(RationalInterval.AtLeast(3))),
            Record("4", Training(RationalInterval.AtLeast(4))),
            Record("5", Training(RationalInterval.Above(1))));

        Assert.Equal([9.5m, 7, 1], summary.Cells.Select(static kind => kind.Cells.Single().Totals.Single()));
        Assert.Contains("Learners: over 17.5 persons", Printed(summary), StringComparer.Ordinal);
    }

    [Fact]
    public void An_amount_that_does_not_add_is_kept()
    {
        var summary = Of(
            Record("1", Training(RationalInterval.AtLeast(-5))), Record("2", Training(RationalInterval.AtLeast(7))), Record("3", Training(RationalInterval.At(Rational.Parse("1/3")))));

        Assert.Equal([1L, 3L], summary.Kept.Keys);
    }

    [Fact]
    public void What_is_corrected_or_contradicted_is_kept_with_what_does_so()
    {
        var never = new EventRecord(new EventId("dolisa", "9"), Recorded, EventCorrection.Retract(new EventId("dolisa", "1"), "job-fair", "entered twice", "N. T. Hoa"));
        var orphan = new EventRecord(new EventId("dolisa", "8"), Recorded, EventCorrection.Retract(new EventId("dolisa", "6"), "job-fair", "entered twice", "N. T. Hoa"));

        var summary = Of(Record("1", Fair), Record("2", Fair), Record("2", Fair with { StateIsPresumed = true }), never, Record("3", Fair), orphan, Record("6", Fair));

        Assert.Equal([1L, 2, 3, 4, 6, 7], summary.Kept.Keys);
        Assert.Equal(1, summary.Cells.Single().Cells.Single().Events);
        Assert.Equal("Records that contradict each other: SameId dolisa/2: 1 others", Printed(summary)[^1]);
    }

    [Fact]
    public void What_comes_again_known_earlier_is_still_one_event()
    {
        var summary = Of(Record("1", Fair), new EventRecord(new EventId("dolisa", "1"), Recorded - Duration.FromDays(1), Fair));

        Assert.Empty(summary.Kept);
        Assert.Equal(1, summary.Cells.Single().Cells.Single().Events);
    }

    [Fact]
    public void A_cell_is_no_record_that_a_correction_could_mean()
    {
        var correction = new EventRecord(new EventId("dolisa", "9"), Recorded, EventCorrection.Retract(new EventId("cell++++++++++", "0"), "job-fair", "entered twice", "N. T. Hoa"));

        Assert.Contains("Job fairs: 1 event", Printed(Of(Record("1", Fair), correction)), StringComparer.Ordinal);
    }

    private static Summary Of(params EventRecord[] records)
    {
        var lines = new ToldLines(records);
        var builder = new SummaryBuilder(Catalogue.Events, Instant.MaxValue);
        foreach (var line in lines.All)
        {
            builder.Add(line, lines);
        }

        var summary = builder.ToSummary();
        Assert.Equal(Reports.Of(EventLedger.Of(records).Fold(), Catalogue.Events, FirstHalf, ClosingRule.MonthEnd), Printed(summary));
        return summary;
    }

    private static string[] Printed(Summary summary) => Reports.Of(summary, Catalogue.Events, FirstHalf, ClosingRule.MonthEnd);

    private static EventRecord Record(string id, EventFacts facts) => new(new EventId("dolisa", id), Recorded, facts);

    private static EventFacts Training(RationalInterval learners) =>
        new("training", new LocalDate(2019, 3, 12), EventState.Completed) { Quantities = [new EventQuantity("learners", learners, Unit.Person)] };
}
