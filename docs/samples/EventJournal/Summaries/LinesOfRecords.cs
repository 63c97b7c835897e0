using System.Text;
using Microsoft.Data.Sqlite;
using MongCai.Kpi.Events;
using NodaTime;

namespace EventJournal.Summaries;

/// <summary>
/// Finds earlier lines by the index of the ledger. Only an intake uses it, because it has checked the index; a count would miss the lines that a damaged
/// index leaves out.
/// </summary>
internal sealed class LinesOfRecords : IEarlierLines, IDisposable
{
    private readonly SqliteCommand _command;
    private readonly SqliteParameter _source;
    private readonly SqliteParameter _id;
    private readonly SqliteParameter _before;
    private readonly LineCheck _check;
    private readonly byte[] _knownAt;

    public LinesOfRecords(SqliteConnection connection, Instant knownAt)
    {
        _command = connection.Command("SELECT number, batch, source, id, content, recorded, digest FROM lines WHERE source = @source AND id = @id AND number < @before ORDER BY number");
        _source = _command.Parameters.Add("@source", SqliteType.Text);
        _id = _command.Parameters.Add("@id", SqliteType.Text);
        _before = _command.Parameters.Add("@before", SqliteType.Integer);
        _check = new LineCheck();
        _knownAt = Encoding.UTF8.GetBytes(StoredLine.Instants.Format(knownAt));
    }

    public IReadOnlyList<KnownLine> Of(EventId id, long before)
    {
        (_source.Value, _id.Value, _before.Value) = (id.Source, id.Id, before);
        using var reader = _command.ExecuteReader();
        List<KnownLine> lines = [];
        while (reader.Read())
        {
            LineTable.Read(reader, (line, digest) =>
            {
                if (line.Recorded.SequenceCompareTo(_knownAt) <= 0)
                {
                    lines.Add(_check.Read(line, digest));
                }
            });
        }

        return lines;
    }

    public void Dispose() => _command.Dispose();
}
