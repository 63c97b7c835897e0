using MongCai.Kpi.Events;

namespace Province;

/// <summary>A table that keeps notes as its column takes them.</summary>
internal sealed class NotesTable(Func<string, string?> column) : Table
{
    public override void Append(EventRecord record) => base.Append(Columns.WithNote(record, column));
}

/// <summary>What columns, forms and files take of a note.</summary>
internal static class NoteColumns
{
    public static string Whole(string note) => note;

    /// <summary>nvarchar(4000).</summary>
    public static string Of4000(string note) => note.Length <= 4000 ? note : note[..4000];

    /// <summary>varchar(1000) of Oracle, in bytes.</summary>
    public static string Of1000Bytes(string note)
    {
        var length = note.Length;
        while (System.Text.Encoding.UTF8.GetByteCount(note.AsSpan(0, length)) > 1000)
        {
            length--;
        }

        return note[..length];
    }

    /// <summary>A form that trims what is typed.</summary>
    public static string? Trimmed(string note) => note.Trim() is { Length: > 0 } trimmed ? trimmed : null;

    /// <summary>A file that is kept under version control.</summary>
    public static string UnixLines(string note) => note.Replace("\r\n", "\n", StringComparison.Ordinal);

    /// <summary>The utf8 of MySQL that has three bytes a character.</summary>
    public static string ThreeBytes(string note) => string.Concat(note.EnumerateRunes().Select(static rune => rune.IsBmp ? rune.ToString() : "?"));

    /// <summary>HTML that a form escapes once and a page reads twice.</summary>
    public static string ReadTwice(string note) => System.Net.WebUtility.HtmlDecode(note);

    /// <summary>A line of a CSV file, whose quotes are doubled, and are not halved when it is read.</summary>
    public static string Quoted(string note) => note.Replace("\"", "\"\"", StringComparison.Ordinal);
}
