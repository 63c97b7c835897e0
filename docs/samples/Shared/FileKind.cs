using System.Formats.Tar;

namespace Samples;

/// <summary>Tells files from pipes and devices without opening them: to open a pipe is to wait for its other end.</summary>
internal static class FileKind
{
    /// <summary>Whether a path that is no link leads to a file that holds bytes and nothing else.</summary>
    public static bool IsRegular(string path)
    {
        if (!File.Exists(path) || new FileInfo(path).Length > 0)
        {
            return File.Exists(path);
        }

        try
        {
            // An archive knows what it takes in.
            using var archive = new MemoryStream();
            using (var writer = new TarWriter(archive, leaveOpen: true))
            {
                writer.WriteEntry(path, "x");
            }

            archive.Position = 0;
            using var reader = new TarReader(archive);
            return reader.GetNextEntry()?.EntryType == TarEntryType.RegularFile;
        }
        catch (UnauthorizedAccessException)
        {
            // Only a file is opened to be archived.
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }
}
