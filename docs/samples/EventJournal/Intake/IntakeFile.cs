namespace EventJournal;

/// <summary>
/// The small file beside a ledger that says how far an intake has acknowledged. An intake that ends well removes it: where it exists, an intake is under way
/// or was killed.
/// </summary>
internal sealed class IntakeFile : IDisposable
{
    private const int LongestText = 1024;

    private readonly string _path;
    private readonly FileStream _file;

    // Two intakes may have acknowledged equally much; the token tells their files apart.
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

    /// <summary>Gets whether another intake did not end well.</summary>
    public bool WasThere { get; }

    public static IntakeFile Of(string ledger) => new(PathOf(ledger));

    public static string PathOf(string ledger) => $"{ledger}-intake";

    /// <summary>Returns the content of the file beside a ledger; empty where there is none.</summary>
    public static byte[] Read(string ledger) => FirstLine(ReadPath(PathOf(ledger)));

    /// <summary>Writes how far the intake has acknowledged. When the method returns, it is on the disk.</summary>
    public void Say(Acknowledged acknowledged)
    {
        _keep = true;
        Write(acknowledged.Write());
    }

    /// <summary>Gets whether the file beside the ledger is still the one of this intake.</summary>
    public bool IsThere => ReadPath(_path).AsSpan().SequenceEqual(ReadAll(_file));

    /// <summary>Removes the file when it is closed, because the intake ended well.</summary>
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
