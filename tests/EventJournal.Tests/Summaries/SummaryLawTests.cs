using EventJournal.Summaries;
using FsCheck.Xunit;
using MongCai.Kpi;
using MongCai.Kpi.Events;
using MongCai.Kpi.Testing;
using NodaTime;

namespace EventJournal.Tests.Summaries;

/// <summary>Tests that a summary prints what the fold of all lines prints, however the summary was made.</summary>
[Properties(Arbitrary = [typeof(SummaryHistories), typeof(KpiArbitraries)], MaxTest = 300)]
public class SummaryLawTests
{
    private static readonly ReportingPeriod[] Periods =
    [
        ReportingPeriod.HalfYear(2019, 1), ReportingPeriod.Month(2019, 6), ReportingPeriod.Quarter(2019, 1), ReportingPeriod.Day(new LocalDate(2019, 6, 15)),
        ReportingPeriod.Range(new LocalDate(2018, 12, 15), new LocalDate(2019, 7, 1)),
    ];

    [Property]
    public void A_summary_prints_what_all_lines_print(Arrivals arrivals)
    {
        var lines = new ToldLines(arrivals.Records);
        var carried = new SummaryBuilder(RulesOfAllKinds.Catalogue, arrivals.KnownAt);
        foreach (var line in lines.All)
        {
            carried.Add(line, new Known(lines, arrivals.KnownAt));
            if (arrivals.Cuts.Contains((int)line.Number))
            {
                carried = SummaryBuilder.From(SummaryText.Read(SummaryText.Write(carried.ToSummary()), arrivals.KnownAt), RulesOfAllKinds.Catalogue);
            }
        }

        var atOnce = AtOnce(lines, arrivals.KnownAt);
        var ledger = EventLedger.Of(arrivals.Records).Fold(arrivals.KnownAt);
        foreach (var period in Periods)
        {
            foreach (var closing in (ClosingRule[])[ClosingRule.MonthEnd, ClosingRule.OnDay(14)])
            {
                var expected = Reports.Of(ledger, RulesOfAllKinds.Catalogue, period, closing);
                Assert.Equal(expected, Reports.Of(carried.ToSummary(), RulesOfAllKinds.Catalogue, period, closing));
                Assert.Equal(expected, Reports.Of(atOnce, RulesOfAllKinds.Catalogue, period, closing));
            }
        }
    }

    [Property]
    public void What_comes_later_than_a_summary_knows_does_not_change_it(Arrivals arrivals)
    {
        var lines = new ToldLines(arrivals.Records);
        var all = AtOnce(lines, arrivals.KnownAt);
        var known = AtOnce(new ToldLines(arrivals.Records.Where(record => record.Recorded <= arrivals.KnownAt)), arrivals.KnownAt);

        Assert.Equal(Reports.Of(known, RulesOfAllKinds.Catalogue, Periods[0], ClosingRule.MonthEnd), Reports.Of(all, RulesOfAllKinds.Catalogue, Periods[0], ClosingRule.MonthEnd));
        Assert.Equal(known.Kept.Values, all.Kept.Values);
    }

    private static Summary AtOnce(ToldLines lines, Instant knownAt)
    {
        var summary = new SummaryBuilder(RulesOfAllKinds.Catalogue, knownAt);
        var numbers = new NumbersOfLines(number => lines.All[(int)number - 1]);
        foreach (var line in lines.All.Where(line => line.Record.Recorded <= knownAt))
        {
            summary.Add(line, numbers);
            numbers.Note(line);
        }

        return summary.ToSummary();
    }

    private sealed class Known(ToldLines lines, Instant knownAt) : IEarlierLines
    {
        public IReadOnlyList<KnownLine> Of(EventId id, long before) => [.. lines.Of(id, before).Where(line => line.Record.Recorded <= knownAt)];
    }
}
