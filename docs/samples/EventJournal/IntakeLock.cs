namespace EventJournal;

/// <summary>The place of the one intake of a ledger: a file beside it that one program at a time has open. A killed one loses it.</summary>
internal sealed class IntakeLock : IDisposable
{
    private readonly FileStream _file;

    private IntakeLock(FileStream file) => _file = file;

    /// <returns>Null where another program has it.</returns>
    public static IntakeLock? TryTake(string ledger)
    {
        try
        {
#pragma warning disable CA2000 // Whoever takes the place gives it back.
            var taken = new IntakeLock(new FileStream($"{ledger}-lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0));
#pragma warning restore CA2000
            if (taken.IsThere)
            {
                return taken;
            }

            // Whoever had it took the file away between its opening and its locking: this one is nobody's place.
            taken._file.Dispose();
            return null;
        }
        catch (IOException failure) when (IsInUse(failure))
        {
            return null;
        }
    }

    /// <summary>Whether the file is still there; another program may have taken it for rubbish.</summary>
    public bool IsThere => File.Exists(_file.Name);

    public void Dispose()
    {
        try
        {
            File.Delete(_file.Name);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // Windows does not delete what is open; the empty file locks nobody out.
        }

        _file.Dispose();
    }

    private static bool IsInUse(IOException failure)
    {
        const int linuxWouldBlock = 11;
        const int macWouldBlock = 35;
        const int windowsSharingViolation = unchecked((int)0x80070020);
        return failure.HResult is linuxWouldBlock or macWouldBlock or windowsSharingViolation;
    }
}
