namespace EventJournal;

/// <summary>
/// The lock that only one intake of a ledger can hold: a file beside the ledger that one program at a time has open. A program that is killed loses it.
/// </summary>
internal sealed class IntakeLock : IDisposable
{
    private readonly FileStream _file;

    private IntakeLock(FileStream file) => _file = file;

    /// <returns>The lock; null where another program holds it.</returns>
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

            // The previous holder deleted the file after this one had opened it and before this one had locked it, so this lock is worthless.
            taken._file.Dispose();
            return null;
        }
        catch (IOException failure) when (IsInUse(failure))
        {
            return null;
        }
    }

    /// <summary>Gets whether the file is still there, because another program may have deleted it as rubbish.</summary>
    public bool IsThere => File.Exists(_file.Name);

    public void Dispose()
    {
        try
        {
            File.Delete(_file.Name);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // Windows does not delete a file that is open; an empty file left behind locks nobody out.
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
