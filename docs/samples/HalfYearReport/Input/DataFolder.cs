namespace HalfYearReport;

/// <summary>The folder of a data file, which tells whether a path stays in it once all links have been followed.</summary>
internal sealed class DataFolder
{
    private const int MostLinks = 40;

    private readonly string _real;

    private DataFolder(string real) => _real = real;

    public static DataFolder Of(string dataFile) => new(Real(Path.GetDirectoryName(Path.GetFullPath(dataFile)) ?? string.Empty));

    /// <summary>Determines whether a path leads to a file in the folder or below it, or to nothing there. Pipes and devices are not files.</summary>
    public bool Holds(string path)
    {
        try
        {
            var real = Real(Path.GetFullPath(path));
            var within = Path.GetRelativePath(_real, real);
            return !Path.IsPathRooted(within)
                && !string.Equals(within.Split(Path.DirectorySeparatorChar)[0], "..", StringComparison.Ordinal)
                && (!File.Exists(path) || FileKind.IsRegular(real));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>Returns a path in which every link, in whatever part of it, is replaced by its target.</summary>
    private static string Real(string path)
    {
        var real = Path.GetPathRoot(path) ?? string.Empty;
        var parts = new Stack<string>();
        Push(path[real.Length..]);
        for (var links = 0; parts.TryPop(out var part);)
        {
            var next = string.Equals(part, "..", StringComparison.Ordinal) ? Path.GetDirectoryName(real) ?? real : Path.Combine(real, part);
            if (new FileInfo(next).LinkTarget is not { } target)
            {
                real = next;
                continue;
            }

            if (++links > MostLinks)
            {
                throw new IOException("the links lead in a circle");
            }

            var root = Path.GetPathRoot(target) ?? string.Empty;
            real = root.Length > 0 ? root : real;
            Push(target[root.Length..]);
        }

        return real;

        void Push(string rest)
        {
            foreach (var part in rest.Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries).Where(static part => part is not ".").Reverse())
            {
                parts.Push(part);
            }
        }
    }
}
