namespace EventJournal;

/// <summary>The small file beside a ledger that says how far an intake has acknowledged. One that ends well takes it away: where it is found, one is under way or was killed.</summary>
internal sealed class IntakeFile : IDisposable
{
    private const int LongestText = 1024;

    private readonly string _path;
    private readonly FileStream _file;

    // Two intakes may have got as far: this one's file is told from another's by it.
    private readonly byte[] _token = [.. "\n"u8, .. Guid.NewGuid().ToByteArray()];

    private bool _keep;

    private IntakeFile(string path)
    {
        _path = path;
        _file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        var found = ReadAll(_file);
        WasThere = found.Length > 0;
        _keep = WasThere;
        Write(FirstLine(found));
    }

    /// <summary>Whether another intake did not end well.</summary>
    public bool WasThere { get; }

    public static IntakeFile Of(string ledger) => new(PathOf(ledger));

    public static string PathOf(string ledger) => $"{ledger}-intake";

    /// <summary>What the file beside a ledger says; empty where there is none.</summary>
    public static byte[] Read(string ledger) => FirstLine(ReadPath(PathOf(ledger)));

    /// <summary>Says how far was acknowledged. When it returns the disk has it.</summary>
    public void Say(Acknowledged acknowledged)
    {
        _keep = true;
        Write(acknowledged.Write());
    }

    /// <summary>Whether the file beside the ledger is still this one.</summary>
    public bool IsThere => ReadPath(_path).AsSpan().SequenceEqual(ReadAll(_file));

    /// <summary>The intake ended well: nothing is to be remembered.</summary>
    public void Forget() => _keep = false;

    public void Dispose()
    {
        _file.Dispose();
        if (!_keep)
        {
            File.Delete(_path);
        }
    }

    private void Write(byte[] line)
    {
        byte[] text = [.. line, .. _token];
        _file.Position = 0;
        _file.Write(text);
        _file.SetLength(text.Length);
        _file.Flush(flushToDisk: true);
    }

    private static byte[] FirstLine(byte[] text) => text.AsSpan().IndexOf((byte)'\n') is var end and >= 0 ? text[..end] : text;

    private static byte[] ReadPath(string path)
    {
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
            return ReadAll(file);
        }
        catch (FileNotFoundException)
        {
            return [];
        }
    }

    private static byte[] ReadAll(FileStream file)
    {
        var bytes = new byte[LongestText];
        file.Position = 0;
        return bytes[..file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false)];
    }
}
