namespace MongCai.Kpi.Tests;

/// <summary>The files that the tests are built from.</summary>
internal static class Repository
{
    private const string Marker = "MongCai.Kpi.sln";

    public static string Root { get; } = FindRoot(new DirectoryInfo(AppContext.BaseDirectory));

    public static string Sources => Path.Combine(Root, "src", "MongCai.Kpi");

    /// <summary>The library's source files, those the build writes left out.</summary>
    public static IReadOnlyList<string> SourceFiles => [.. Directory.EnumerateFiles(Sources, "*.cs", SearchOption.AllDirectories)
        .Where(static file => FolderOf(file) is not ("obj" or "bin"))
        .Order(StringComparer.Ordinal)];

    /// <summary>README and guides.</summary>
    public static IReadOnlyList<string> Pages => [Path.Combine(Root, "README.md"), .. Guides.Order(StringComparer.Ordinal)];

    private static string[] Guides => Path.Combine(Root, "docs") is var folder && Directory.Exists(folder)
        ? Directory.GetFiles(folder, "*.md", SearchOption.AllDirectories)
        : [];

    /// <summary>The folder of the library that a source file lies in.</summary>
    public static string FolderOf(string file)
    {
        var parts = Path.GetRelativePath(Sources, file).Split(Path.DirectorySeparatorChar);
        return parts.Length > 1 ? parts[0] : string.Empty;
    }

    private static string FindRoot(DirectoryInfo folder) =>
        File.Exists(Path.Combine(folder.FullName, Marker))
            ? folder.FullName
            : FindRoot(folder.Parent ?? throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} has {Marker}."));
}
