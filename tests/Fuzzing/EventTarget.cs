using System.Text;
using System.Text.Json;
using MongCai.Kpi.Events;

namespace MongCai.Kpi.Fuzzing;

/// <summary>Reads lines of events. Those that are records make up a ledger, which has to be the same in any order, and is counted.</summary>
internal sealed class EventTarget : ITarget
{
    private static readonly EventType Fair = new("job-fair") { Quantities = new Dictionary<string, Unit>(StringComparer.Ordinal) { ["visitors"] = Unit.Person } };

    private static readonly CountingRule[] Rules =
    [
        CountingRule.Count(new("fairs", Unit.One, Nature.Flow), Fair),
        CountingRule.Sum(new("visitors", Unit.Person, Nature.Flow), "visitors", Fair),
        CountingRule.DistinctSubjects(new("people", Unit.Person, Nature.DistinctCount), Fair),
    ];

    private static readonly ReportingPeriod[] Periods = [ReportingPeriod.Year(2019), ReportingPeriod.Month(2019, 3)];

    public string Name => "events";

    public IEnumerable<byte[]> Seeds
    {
        get
        {
            var lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "seeds", "events.jsonl"));
            return lines.Concat(lines.Zip(lines.Skip(1), static (one, next) => $"{one}\n{next}")).Select(Encoding.UTF8.GetBytes);
        }
    }

    public void Read(ReadOnlySpan<byte> input)
    {
        List<EventRecord> records = [];
        foreach (var range in input.Split((byte)'\n'))
        {
            try
            {
                var record = EventJson.Read(input[range]);
                var written = EventJson.Write(record);
                if (!EventJson.Read(Encoding.UTF8.GetBytes(written)).Equals(record))
                {
                    throw new InvalidDataException($"{written} is not read as the same.");
                }

                records.Add(record);
            }
            catch (JsonException)
            {
                // This exception is documented: the line is not a record.
            }
        }

        if (records.Count == 0)
        {
            return;
        }

        var ledger = EventLedger.Of(records);
        if (!ledger.Equals(EventLedger.Of(records.AsEnumerable().Reverse())))
        {
            throw new InvalidDataException("The order of the lines makes a difference.");
        }

        var fold = ledger.Fold();
        foreach (var rule in Rules)
        {
            foreach (var period in Periods)
            {
                _ = fold.Figure(rule, period).Observation;
            }
        }

        _ = (fold.Conflicts, fold.Orphans);
    }
}
