using System.Text;

namespace ReportCheck;

/// <summary>
/// Reads the records of a file one after another, each with the number of the line it starts on. Memory use does not depend on the size of the file.
/// </summary>
internal sealed class ClaimFile : IDisposable
{
    /// <summary>The greatest number of bytes in a line; the bytes of a longer one are not kept.</summary>
    public const int LongestLine = 4 << 20;

    /// <summary>The number of MiB that are read of a pipe or a device unless another one is named.</summary>
    public const int MostCopied = 1024;

    private readonly RecordReader _records;
    private readonly long _length;
    private char[] _chars = new char[256];

    private ClaimFile(string name, Stream stream)
    {
        Name = name;
        _length = stream.Length;
        _records = new RecordReader(stream, LongestLine);
    }

    /// <summary>Gets the names of the fields in the header.</summary>
    public static IReadOnlyList<string> Header { get; } = ["id", "formula", "actual", "base", "printed"];

    public string Name { get; }

    /// <summary>Gets the number of bytes in the file.</summary>
    public long Length => _records.Length;

    /// <summary>Gets the offset in bytes at which the current record starts.</summary>
    public long Offset => _records.Offset;

    /// <summary>Gets the number of the line, counted from 1, on which the current record starts.</summary>
    public long Line => _records.Line;

    /// <summary>Gets the reason why the current record cannot be split into fields; null where it can.</summary>
    public ProblemKind? Problem => _records.Problem;

    public int FieldCount => _records.Current.FieldCount;

    /// <summary>Gets the bytes of the current record as they are in the file.</summary>
    public ReadOnlySpan<byte> Raw => _records.Current.RawRecord;

    /// <summary>Opens a file and reads its header.</summary>
    /// <param name="path">The path of a file, a pipe or a device.</param>
    /// <param name="mebibytes">The number of MiB that are read of a pipe or a device at most.</param>
    /// <exception cref="ClaimFileException">The file cannot be read, or has another header.</exception>
    public static ClaimFile Open(string path, int mebibytes = MostCopied)
    {
        var file = new ClaimFile(path, OpenStream(path, mebibytes));
        try
        {
            file.RequireHeader();
            return file;
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>Reads the next record. Empty lines are skipped.</summary>
    /// <exception cref="ClaimFileException">The file cannot be read any further.</exception>
    public bool Read()
    {
        try
        {
            if (_records.Read())
            {
                return true;
            }

            return _records.Length < _length ? throw new ClaimFileException(Name, "was cut short while it was read") : false;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ClaimFileException(Name, $"cannot be read ({exception.Message})");
        }
    }

    public ReadOnlySpan<byte> Field(int index) => _records.Current.GetSpan(index);

    /// <summary>Gets a field as characters, which are valid until the next field is read.</summary>
    public ReadOnlySpan<char> Chars(int index)
    {
        var bytes = Field(index);
        if (bytes.Length > _chars.Length)
        {
            _chars = new char[bytes.Length];
        }

        return _chars.AsSpan(0, Encoding.UTF8.GetChars(bytes, _chars));
    }

    public string Text(int index) => Encoding.UTF8.GetString(Field(index));

    public void Dispose() => _records.Dispose();

    private static FileStream OpenStream(string path, int mebibytes)
    {
        var stream = InputFile.Open(path, Refused);
        if (stream is { CanSeek: true, Length: > 0 })
        {
            return stream;
        }

        using (stream)
        {
            try
            {
                return Kept(stream, mebibytes, Refused);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                throw Refused($"cannot be copied to a temporary file ({exception.Message})");
            }
        }

        ClaimFileException Refused(string problem) => new(path, problem);
    }

    /// <summary>
    /// Copies a pipe or a device, which has no length of its own, to a temporary file that is deleted when it is closed. A file is needed because a broken
    /// record is read again from its start.
    /// </summary>
    private static FileStream Kept(FileStream pipe, int mebibytes, Func<string, Exception> refused)
    {
        var kept = new FileStream(Path.GetTempFileName(), FileMode.Open, FileAccess.ReadWrite, FileShare.None, bufferSize: 4096, FileOptions.DeleteOnClose);
        try
        {
            InputFile.Copy(pipe, kept, mebibytes, refused);
            kept.Position = 0;
            return kept;
        }
        catch
        {
            kept.Dispose();
            throw;
        }
    }

    private void RequireHeader()
    {
        var expected = string.Join(',', Header);
        if (_records.IsUtf16())
        {
            throw new ClaimFileException(Name, "is UTF-16, not UTF-8");
        }

        if (!Read())
        {
            throw new ClaimFileException(Name, $"has no header {expected}");
        }

        if (Problem is not null || FieldCount != Header.Count || Header.Where((name, index) => !string.Equals(Text(index), name, StringComparison.Ordinal)).Any())
        {
            throw new ClaimFileException(Name, $"line {Wording.Count(Line)}: {Shown.Quoted(Encoding.UTF8.GetString(Raw))} is not the header {expected}");
        }
    }
}
