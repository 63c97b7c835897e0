using MongCai.Kpi.Events;

namespace Province;

/// <summary>A table that changes notes as its column does.</summary>
internal sealed class NotesTable(Func<string, string?> column) : Table
{
    public override void Append(EventRecord record) => base.Append(Columns.WithNote(record, column));
}

/// <summary>Functions that return what columns, forms and files make of a note.</summary>
internal static class NoteColumns
{
    public static string Whole(string note) => note;

    /// <summary>Returns the note as a column nvarchar(4000) keeps it.</summary>
    public static string Of4000(string note) => note.Length <= 4000 ? note : note[..4000];

    /// <summary>Returns the note as a column varchar(1000) of Oracle keeps it, which counts bytes.</summary>
    public static string Of1000Bytes(string note)
    {
        var length = note.Length;
        while (System.Text.Encoding.UTF8.GetByteCount(note.AsSpan(0, length)) > 1000)
        {
            length--;
        }

        return note[..length];
    }

    /// <summary>Returns the note as a form sends it that trims what is typed.</summary>
    public static string? Trimmed(string note) => note.Trim() is { Length: > 0 } trimmed ? trimmed : null;

    /// <summary>Returns the note as a file under version control has it, with the line ends of Unix.</summary>
    public static string UnixLines(string note) => note.Replace("\r\n", "\n", StringComparison.Ordinal);

    /// <summary>Returns the note as the utf8 of MySQL keeps it, which has three bytes a character.</summary>
    public static string ThreeBytes(string note) => string.Concat(note.EnumerateRunes().Select(static rune => rune.IsBmp ? rune.ToString() : "?"));

    /// <summary>Returns the note as HTML that a form escapes once and a page decodes twice.</summary>
    public static string ReadTwice(string note) => System.Net.WebUtility.HtmlDecode(note);

    /// <summary>Returns the note as a line of a CSV file whose quotes are doubled, but not halved again when it is read.</summary>
    public static string Quoted(string note) => note.Replace("\"", "\"\"", StringComparison.Ordinal);
}
