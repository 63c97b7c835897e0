using System.Text;

namespace ReportCheck;

/// <summary>The records of a file, one after another, each with the line it starts on. Memory does not grow with the file.</summary>
internal sealed class ClaimFile : IDisposable
{
    /// <summary>The bytes of a longer line are not kept.</summary>
    public const int LongestLine = 4 << 20;

    /// <summary>How much is read of a pipe or a device unless it is said, in MiB.</summary>
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

    /// <summary>The names of the fields.</summary>
    public static IReadOnlyList<string> Header { get; } = ["id", "formula", "actual", "base", "printed"];

    public string Name { get; }

    /// <summary>The bytes of the file.</summary>
    public long Length => _records.Length;

    /// <summary>The byte at which the current record starts.</summary>
    public long Offset => _records.Offset;

    /// <summary>The line, from 1, on which the current record starts.</summary>
    public long Line => _records.Line;

    /// <summary>Why the current record cannot be parted into fields; null where it can.</summary>
    public ProblemKind? Problem => _records.Problem;

    public int FieldCount => _records.Current.FieldCount;

    /// <summary>The current record as it is in the file.</summary>
    public ReadOnlySpan<byte> Raw => _records.Current.RawRecord;

    /// <summary>Opens a file and reads its header.</summary>
    /// <param name="path">A file, or what stands for a pipe or a device.</param>
    /// <param name="mebibytes">How much is read of a pipe or a device.</param>
    /// <exception cref="ClaimFileException">It cannot be read, or has another header.</exception>
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

    /// <summary>Goes to the next record. Empty lines are passed over.</summary>
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

    /// <summary>A field in characters, until the next one is asked for.</summary>
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

    /// <summary>What has no length of its own, in a file that is gone when it is closed: reading goes back to the start of a broken record.</summary>
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
