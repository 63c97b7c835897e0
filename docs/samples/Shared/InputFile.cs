namespace Samples;

/// <summary>Opens and reads what was named as input: a file, or what comes through a pipe or from a device, up to a limit.</summary>
internal static class InputFile
{
    private const int Mebibyte = 1 << 20;

    /// <summary>Reads all bytes of the input.</summary>
    /// <param name="path">The path that was named as input.</param>
    /// <param name="mebibytes">The number of MiB that are read at most.</param>
    /// <param name="refused">Creates an exception from what is wrong.</param>
    public static byte[] ReadAll(string path, int mebibytes, Func<string, Exception> refused)
    {
        using var stream = Open(path, refused);
        using var read = new MemoryStream();
        Copy(stream, read, mebibytes, refused);
        return read.ToArray();
    }

    /// <summary>Opens the input for reading. Where it is a pipe to which nobody writes, this waits, as any program does.</summary>
    public static FileStream Open(string path, Func<string, Exception> refused)
    {
        try
        {
            return Directory.Exists(path) ? throw refused("cannot be read (it is a directory)") : File.OpenRead(path);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw refused("does not exist");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw refused($"cannot be read ({exception.Message})");
        }
    }

    /// <summary>Copies the input, up to a limit. A failure to write is reported by the stream that is written to.</summary>
    public static void Copy(Stream from, Stream to, int mebibytes, Func<string, Exception> refused)
    {
        var buffer = new byte[1 << 16];
        var left = (long)mebibytes * Mebibyte;
        while (Read() is var count and > 0)
        {
            left -= count;
            if (left < 0)
            {
                throw refused(FormattableString.Invariant($"is longer than {mebibytes} MiB; {MaxInput.Name} raises the bound"));
            }

            to.Write(buffer, 0, count);
        }

        int Read()
        {
            try
            {
                return from.Read(buffer);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                throw refused($"cannot be read ({exception.Message})");
            }
        }
    }
}
