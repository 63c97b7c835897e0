namespace Samples;

/// <summary>Writes a file that is there whole or as it was before, whatever happens.</summary>
internal static class WholeFile
{
    /// <param name="path">The file. A link goes on leading to it.</param>
    /// <param name="write">Writes its content.</param>
    /// <exception cref="OutputException">It cannot be written, or is no file: a pipe or a device is not replaced.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        // The content is written to a file of its own beside the one that it replaces.
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

    // Nobody may read the content, from its first byte on, who could not read the one that was there.
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
