using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using MongCai.Kpi.Events;
using NodaTime;

namespace EventJournal;

/// <summary>
/// Adds a batch of records within a transaction. A record that is there already is added again only if it turns out to have been known earlier.
/// </summary>
internal sealed class LineStore(SqliteConnection connection, Action<Damage> damaged)
{
    private readonly ArrayBufferWriter<byte> _scratch = new();
    private readonly byte[] _digest = new byte[Seal.Length];

    /// <returns>The batch that was stored; null where nothing is new.</returns>
    public StoredBatch? Add(IReadOnlyCollection<EventRecord> records, long batch, long number, ReadOnlySpan<byte> before)
    {
        var known = Known(records);
        List<(EventRecord Record, string Content)> added = [];
        foreach (var record in records)
        {
            var content = StoredLine.ContentOf(record);
            var key = (record.Id.Source, record.Id.Id, content);
            if (!known.TryGetValue(key, out var since) || record.Recorded < since)
            {
                known[key] = record.Recorded;
                added.Add((record, content));
            }
        }

        if (added.Count == 0)
        {
            return null;
        }

        using var chain = Seal.StartOfChain(before, batch, added.Count);
        Insert(added, batch, number, chain);
        return Insert(new StoredBatch { Number = batch, Lines = added.Count, Chain = chain.GetHashAndReset() });
    }

    /// <summary>Returns the instants since which the stored records among the given ones are known.</summary>
    private Dictionary<(string Source, string Id, string Content), Instant> Known(IReadOnlyCollection<EventRecord> records)
    {
        var known = new Dictionary<(string, string, string), Instant>(records.Count);
        using var command = connection.Command(
            """
            SELECT number, batch, lines.source, lines.id, content, recorded, digest
            FROM json_each(@ids) AS asked CROSS JOIN lines ON lines.source = asked.value ->> 0 AND lines.id = asked.value ->> 1
            """,
            ("@ids", JsonSerializer.Serialize(records.Select(static record => (string[])[record.Id.Source, record.Id.Id]))));
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            LineTable.Read(reader, Remember);
        }

        return known;

        void Remember(StoredLine line, ReadOnlySpan<byte> digest)
        {
            Seal.OfLine(line, _scratch, _digest);
            var key = (Encoding.UTF8.GetString(line.Source), Encoding.UTF8.GetString(line.Id), Encoding.UTF8.GetString(line.Content));
            if (!digest.SequenceEqual(_digest) || !StoredLine.Instants.Parse(Encoding.UTF8.GetString(line.Recorded)).TryGetValue(Instant.MaxValue, out var since))
            {
                damaged(new Damage(DamageKind.Changed) { First = line.Number, Batch = line.Batch, Record = $"{key.Item1}/{key.Item2}" });
            }
            else if (!known.TryGetValue(key, out var earlier) || since < earlier)
            {
                known[key] = since;
            }
        }
    }

    private void Insert(List<(EventRecord Record, string Content)> lines, long batch, long number, IncrementalHash chain)
    {
        using var command = connection.Command(
            "INSERT INTO lines (number, batch, source, id, content, recorded, digest) VALUES (@number, @batch, @source, @id, @content, @recorded, @digest)");
        SqliteParameter[] parameters =
        [
            command.Parameters.Add("@number", SqliteType.Integer),
            command.Parameters.Add("@batch", SqliteType.Integer),
            command.Parameters.Add("@source", SqliteType.Text),
            command.Parameters.Add("@id", SqliteType.Text),
            command.Parameters.Add("@content", SqliteType.Text),
            command.Parameters.Add("@recorded", SqliteType.Text),
            command.Parameters.Add("@digest", SqliteType.Blob),
        ];
        foreach (var (record, content) in lines)
        {
            var recorded = StoredLine.Instants.Format(record.Recorded);
            var line = new StoredLine
            {
                Number = number,
                Batch = batch,
                Source = Encoding.UTF8.GetBytes(record.Id.Source),
                Id = Encoding.UTF8.GetBytes(record.Id.Id),
                Content = Encoding.UTF8.GetBytes(content),
                Recorded = Encoding.UTF8.GetBytes(recorded),
            };
            Seal.OfLine(line, _scratch, _digest);
            chain.AppendData(_digest);
            object[] values = [number, batch, record.Id.Source, record.Id.Id, content, recorded, _digest];
            for (var i = 0; i < values.Length; i++)
            {
                parameters[i].Value = values[i];
            }

            _ = command.ExecuteNonQuery();
            number++;
        }
    }

    private StoredBatch Insert(StoredBatch batch)
    {
        connection.Execute(
            "INSERT INTO batches (number, lines, chain) VALUES (@number, @lines, @chain); UPDATE state SET batches = @number",
            ("@number", batch.Number),
            ("@lines", batch.Lines),
            ("@chain", batch.Chain));
        return batch;
    }
}
