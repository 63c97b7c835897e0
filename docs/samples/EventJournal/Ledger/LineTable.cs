using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace EventJournal;

/// <summary>Reads lines by their numbers, as the stored bytes.</summary>
internal sealed class LineTable : IDisposable
{
    private readonly SqliteCommand _command;
    private readonly SqliteParameter _first;
    private readonly SqliteParameter _last;

    public LineTable(SqliteConnection connection)
    {
        _command = connection.Command("SELECT number, batch, source, id, content, recorded, digest FROM lines WHERE number BETWEEN @first AND @last ORDER BY number");
        _first = _command.Parameters.Add("@first", SqliteType.Integer);
        _last = _command.Parameters.Add("@last", SqliteType.Integer);
    }

    public void Read(long first, long last, LineAction action)
    {
        (_first.Value, _last.Value) = (first, last);
        using var reader = _command.ExecuteReader();
        while (reader.Read())
        {
            Read(reader, action);
        }
    }

    /// <summary>Reads the current row of a reader of the columns above, and passes it on.</summary>
    public static void Read(SqliteDataReader reader, LineAction action)
    {
        var row = reader.Handle!;
        var line = new StoredLine
        {
            Number = raw.sqlite3_column_int64(row, 0),
            Batch = raw.sqlite3_column_int64(row, 1),
            Source = raw.sqlite3_column_blob(row, 2),
            Id = raw.sqlite3_column_blob(row, 3),
            Content = raw.sqlite3_column_blob(row, 4),
            Recorded = raw.sqlite3_column_blob(row, 5),
        };
        action(line, raw.sqlite3_column_blob(row, 6));
    }

    public void Dispose() => _command.Dispose();
}
