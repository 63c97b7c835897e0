using MongCai.Kpi.Events;
using MongCai.Kpi.Testing;

namespace Province;

/// <summary>Uses REPLACE INTO: a duplicate is deleted and inserted again, at the end.</summary>
internal sealed class ReplacingLog(bool keepsItsPlace) : Table
{
    public override void Append(EventRecord record)
    {
        var place = Rows.FindIndex(row => row.Id == record.Id && row.HasContent(record));
        if (place < 0)
        {
            base.Append(record);
            return;
        }

        var known = Columns.WithRecorded(record, NodaTime.Instant.Min(record.Recorded, Rows[place].Recorded));
        if (keepsItsPlace)
        {
            Rows[place] = known;
        }
        else
        {
            Rows.RemoveAt(place);
            base.Append(known);
        }
    }
}

/// <summary>Has the id alone as its key, with the source beside it.</summary>
internal sealed class IdAloneTable(bool withSource) : Table
{
    public override void Append(EventRecord record)
    {
        if (withSource || !Rows.Exists(row => row.Id.Id == record.Id.Id && row.Id.Source != record.Id.Source))
        {
            base.Append(record);
        }
    }
}

/// <summary>Deletes the records that are retracted, or, without the bug, leaves them.</summary>
internal sealed class DeletingTable(bool deletes) : Table
{
    public override void Append(EventRecord record)
    {
        if (deletes && record.Correction is { Kind: CorrectionKind.Retract, CorrectedId: var retracted })
        {
            _ = Rows.RemoveAll(row => row.Id == retracted);
        }

        base.Append(record);
    }
}

/// <summary>Stores the text of a record as it was sent, or, with the bug, with the state of the event after its amendments.</summary>
internal sealed class CurrentState(bool updates) : Table
{
    public override void Append(EventRecord record)
    {
        base.Append(record);
        if (updates && record.Correction is { Kind: CorrectionKind.Amend, Facts: { } facts, CorrectedId: var amended })
        {
            var place = Rows.FindIndex(row => row.Id == amended && row.Correction is null);
            if (place >= 0)
            {
                Rows[place] = new EventRecord(amended, Rows[place].Recorded, facts);
            }
        }
    }
}
