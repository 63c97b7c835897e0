namespace MongCai.Kpi.Events;

/// <summary>The order of the records of a ledger: recorded, source, id, and the text where even these are equal.</summary>
internal static class EventOrder
{
    public static int Compare(EventRecord left, EventRecord right)
    {
        var order = left.Recorded.CompareTo(right.Recorded);
        order = order != 0 ? order : EventId.Compare(left.Id, right.Id);
        return order != 0 || ReferenceEquals(left, right) ? order : string.CompareOrdinal(EventJson.Write(left), EventJson.Write(right));
    }

    /// <summary>Sorts what is not sorted yet: records mostly come in the order in which they became known.</summary>
    public static EventRecord[] Sort(EventRecord[] records)
    {
        for (var i = 1; i < records.Length; i++)
        {
            if (Compare(records[i - 1], records[i]) > 0)
            {
                Array.Sort(records, Compare);
                break;
            }
        }

        return records;
    }

    /// <summary>How many of the sorted records were known at an instant.</summary>
    public static int KnownAt(EventRecord[] sorted, NodaTime.Instant instant)
    {
        var (first, last) = (0, sorted.Length);
        while (first < last)
        {
            var middle = (first + last) / 2;
            (first, last) = sorted[middle].Recorded <= instant ? (middle + 1, last) : (first, middle);
        }

        return first;
    }
}
