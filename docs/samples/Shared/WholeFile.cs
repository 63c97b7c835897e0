namespace Samples;

/// <summary>Writes a file that, whatever happens, is either complete or as it was before.</summary>
internal static class WholeFile
{
    /// <param name="path">The path of the file. A link continues to lead to it.</param>
    /// <param name="write">Writes the content of the file.</param>
    /// <exception cref="OutputException">The file cannot be written, or is not a file: a pipe or a device is not replaced.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        // The content is written to a new file beside the one that it replaces.
        var ending = $".{Path.GetRandomFileName()}";
        try
        {
            Replace(Replaced(path), ending, write);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new OutputException(path, exception.Message.Replace(ending, string.Empty, StringComparison.Ordinal));
        }
    }

    private static string Replaced(string path)
    {
        var whole = Path.GetFullPath(path);
        if (Directory.Exists(whole))
        {
            throw new IOException("it is a directory");
        }

        var target = new FileInfo(whole).LinkTarget is null ? whole : File.ResolveLinkTarget(whole, returnFinalTarget: true)?.FullName ?? whole;
        return !File.Exists(target) || FileKind.IsRegular(target) ? target : throw new IOException("it is no file, and only a file is replaced");
    }

    private static void Replace(string whole, string ending, Action<Stream> write)
    {
        var beside = $"{whole}{ending}";
        try
        {
            WriteNew(beside, write, OperatingSystem.IsWindows() || !File.Exists(whole) ? null : File.GetUnixFileMode(whole));
            File.Move(beside, whole, overwrite: true);
        }
        finally
        {
            File.Delete(beside);
        }
    }

    // From the first byte on, nobody may read the content who could not read the file that it replaces.
    private static void WriteNew(string path, Action<Stream> write, UnixFileMode? mode)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (mode is { } created && !OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = created;
        }

        using (var stream = new FileStream(path, options))
        {
            write(stream);
        }

        if (mode is { } kept && !OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, kept);
        }
    }
}
