using System.Buffers;
using System.Text.Json;
using MongCai.Kpi.Events;

namespace EventJournal;

/// <content>
/// Finding contradictions without folding the whole ledger: only corrections, corrected records and ids with several contents can contradict each other.
/// </content>
internal sealed partial class Journal
{
    /// <summary>
    /// Reads the records that correct others, the records that are corrected, and those whose id has several contents. All contradictions are among them.
    /// </summary>
    public EventLedger Unsettled() => _file.Within(
        immediate: false,
        static look =>
        {
            var scratch = new ArrayBufferWriter<byte>();
            List<EventRecord> records = [];
            Read("WHERE (source, id) IN (SELECT source, id FROM lines GROUP BY source, id HAVING count(*) > 1)");

            // Quotes inside a JSON text are escaped, so this pattern matches only the property itself.
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
