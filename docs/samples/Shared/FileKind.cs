using System.Formats.Tar;

namespace Samples;

/// <summary>Distinguishes files from pipes and devices without opening them, because opening a pipe waits for its other end.</summary>
internal static class FileKind
{
    /// <summary>Determines whether a path, which is not a link, leads to a regular file that holds bytes and nothing else.</summary>
    public static bool IsRegular(string path)
    {
        if (!File.Exists(path) || new FileInfo(path).Length > 0)
        {
            return File.Exists(path);
        }

        try
        {
            // Writing an archive finds out the kind of what it takes in.
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
            // Only a regular file is opened in order to be archived.
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }
}
