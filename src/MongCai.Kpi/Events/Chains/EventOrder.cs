namespace MongCai.Kpi.Events;

/// <summary>The order of the records of a ledger: by the instant of recording, then by source, id and finally by the JSON text of the record.</summary>
internal static class EventOrder
{
    /// <summary>Compares two records by the order of the ledger.</summary>
    public static int Compare(EventRecord left, EventRecord right)
    {
        var order = CompareKeys(left, right);
        return order != 0 || ReferenceEquals(left, right) ? order : string.CompareOrdinal(EventJson.Write(left), EventJson.Write(right));
    }

    /// <summary>Orders records in place. Most records arrive in order, and are then only read through.</summary>
    public static EventRecord[] Sort(EventRecord[] records)
    {
        for (var i = 1; i < records.Length; i++)
        {
            if (CompareKeys(records[i - 1], records[i]) >= 0)
            {
                Array.Sort(records, CompareKeys);
                SortByText(records);
                break;
            }
        }

        return records;
    }

    /// <summary>Returns how many of the sorted records were known at an instant.</summary>
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

    /// <summary>Compares two records by instant, source and id, without their text.</summary>
    private static int CompareKeys(EventRecord left, EventRecord right)
    {
        var order = left.Recorded.CompareTo(right.Recorded);
        return order != 0 ? order : EventId.Compare(left.Id, right.Id);
    }

    // Sorts records with the same id and instant by their text. Each text is created only once.
    private static void SortByText(EventRecord[] records)
    {
        for (var (first, end) = (0, 1); first < records.Length; first = end++)
        {
            while (end < records.Length && CompareKeys(records[first], records[end]) == 0)
            {
                end++;
            }

            if (end - first > 1)
            {
                Array.ConvertAll(records[first..end], EventJson.Write).AsSpan().Sort(records.AsSpan(first, end - first), StringComparer.Ordinal);
            }
        }
    }
}
