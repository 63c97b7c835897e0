using System.Runtime.InteropServices;

namespace MongCai.Kpi.Events;

/// <summary>
/// Which events of a ledger are alike in type, state, area and date, and have no quantities: they have one number. Counting then goes through numbers and not through
/// records, and takes a fraction of the time.
/// </summary>
internal sealed class AlikeEvents
{
    private const int Alone = -1;

    private readonly EventRecord[] _records;
    private readonly int[] _numbers;
    private readonly List<EventRecord> _examples = [];

    public AlikeEvents(EventRecord[] records)
    {
        _records = records;
        _numbers = new int[records.Length];
        var numberOf = new Dictionary<(string Type, AreaCode Area, EventState State, ReportingPeriod Occurred), int>();
        for (var i = 0; i < records.Length; i++)
        {
            _numbers[i] = records[i].Facts is { Quantities.Count: 0 } facts ? NumberOf(records[i], facts, numberOf) : Alone;
        }
    }

    /// <summary>Gives the first records of the ledger to a sink: those that are alike together, the others each by itself.</summary>
    public void Give(int known, ICountSink sink, Validity validity)
    {
        var times = new int[_examples.Count];
        for (var i = 0; i < known; i++)
        {
            var number = _numbers[i];
            if (number != Alone)
            {
                times[number]++;
            }
            else if (_records[i].Facts is { } facts && validity.Has(facts.Occurred))
            {
                sink.Add(EventEntry.Of(_records[i], facts), 1);
            }
        }

        for (var number = 0; number < times.Length; number++)
        {
            if (times[number] > 0 && _examples[number].Facts is { } facts && validity.Has(facts.Occurred))
            {
                sink.Add(EventEntry.Of(_examples[number], facts), times[number]);
            }
        }
    }

    private int NumberOf(EventRecord record, EventFacts facts, Dictionary<(string Type, AreaCode Area, EventState State, ReportingPeriod Occurred), int> numberOf)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numberOf, (facts.Type, facts.Area, facts.State, facts.Occurred), out var isKnown);
        if (!isKnown)
        {
            number = _examples.Count;
            _examples.Add(record);
        }

        return number;
    }
}
