namespace EventJournal;

/// <summary>The standard error. Where it cannot be written, the exit code alone reports the failure.</summary>
internal static class StandardError
{
    public static void WriteLine(string line)
    {
        try
        {
            Console.Error.WriteLine(line);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ObjectDisposedException)
        {
            // Nobody is left who could read a message.
        }
    }
}
