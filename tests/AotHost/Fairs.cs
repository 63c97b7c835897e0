using System.Text.Json;
using MongCai.Kpi;
using MongCai.Kpi.Events;
using NodaTime;

namespace AotHost;

/// <summary>Counts a ledger of events, one of which was moved and one entered twice, as known at that time and as known now.</summary>
internal static class Fairs
{
    private static readonly EventType Fair = new("job-fair", new LocalisedText(("vi", "phiên giao dịch việc làm"), ("en", "job fair")));

    public static void Write(Transcript transcript)
    {
        var march = ReportingPeriod.Month(2019, 3);
        var fairs = new Indicator("job-fairs", new Unit("event", new LocalisedText(("vi", "sự kiện"), ("en", "event"))), Nature.Flow);
        var count = CountingRule.Count(fairs, Fair);
        var first = Held("1", new LocalDate(2019, 3, 12), Instant.FromUtc(2019, 3, 13, 2, 0));
        var second = Held("2", new LocalDate(2019, 3, 20), Instant.FromUtc(2019, 3, 21, 2, 0));
        var never = new EventRecord(Id("1r"), Instant.FromUtc(2019, 4, 8, 2, 0), EventCorrection.Retract(first.Id, Fair.Code, "entered twice", "N. T. Hoa"));
        var line = EventJson.Write(second);
        var ledger = EventLedger.Of(first, EventJson.Read(line)).Merge(EventLedger.Of(never, first));

        transcript.Write("record", JsonSerializer.Deserialize(line, HostJson.Default.EventRecord), "labour-office/2 job-fair 2019-D079 Completed, recorded 2019-03-21T02:00:00Z");
        transcript.Write("ledger", $"{(Rational)ledger.Records.Count} records", "3 records");
        transcript.Write("published", ledger.Fold(Instant.FromUtc(2019, 4, 1, 2, 0)).Figure(count, march), "job-fairs 2019-M03: 2");
        transcript.Write("known now", ledger.Fold(Instant.FromUtc(2019, 5, 1, 2, 0)).Figure(count, march), "job-fairs 2019-M03: 1");
    }

    private static EventId Id(string id) => new("labour-office", id);

    private static EventRecord Held(string id, LocalDate day, Instant recorded) => new(Id(id), recorded, new EventFacts(Fair.Code, day, EventState.Completed));
}
