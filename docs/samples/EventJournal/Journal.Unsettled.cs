using System.Buffers;
using System.Text.Json;
using MongCai.Kpi.Events;

namespace EventJournal;

/// <content>What can contradict itself is found by the index and by corrections: the rest of a ledger has not to be folded for it.</content>
internal sealed partial class Journal
{
    /// <summary>The records that correct, that are corrected, and those of which there are several contents: what does not fit together is among them.</summary>
    public EventLedger Unsettled() => _file.Within(
        immediate: false,
        static look =>
        {
            var scratch = new ArrayBufferWriter<byte>();
            List<EventRecord> records = [];
            Read("WHERE (source, id) IN (SELECT source, id FROM lines GROUP BY source, id HAVING count(*) > 1)");

            // Within a text a quote is escaped: where it stands like this it is the property.
            var several = records.Count;
            Read("WHERE instr(content, '\"corrects\":{') > 0");
            var corrected = JsonSerializer.Serialize(records.Skip(several).Select(static record => (string[])[record.Correction!.CorrectedId.Source, record.Correction.CorrectedId.Id]));
            Read("WHERE (source, id) IN (SELECT value ->> 0, value ->> 1 FROM json_each(@ids))", ("@ids", corrected));
            return EventLedger.Of(records);

            void Read(string which, params ReadOnlySpan<(string, object)> ids)
            {
                using var command = look.Connection.Command($"SELECT number, batch, source, id, content, recorded, digest FROM lines {which}", ids);
                using var reader = command.ExecuteReader();
                while (reader.Read())
                {
                    LineTable.Read(reader, (line, _) => records.Add(RecordOf(line, scratch)));
                }
            }
        });
}
