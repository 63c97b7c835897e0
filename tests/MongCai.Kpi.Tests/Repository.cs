namespace MongCai.Kpi.Tests;

/// <summary>Finds the source files and the pages that the tests check.</summary>
internal static class Repository
{
    private const string Marker = "MongCai.Kpi.sln";

    public static string Root { get; } = FindRoot(new DirectoryInfo(AppContext.BaseDirectory));

    public static string Sources => Path.Combine(Root, "src", "MongCai.Kpi");

    /// <summary>Gets the source files of both packages, those the build writes left out.</summary>
    public static IReadOnlyList<string> PackageFiles { get; } = [.. Directory.EnumerateFiles(Path.Combine(Root, "src"), "*.cs", SearchOption.AllDirectories)
        .Where(static file => !Path.GetRelativePath(Root, file).Split(Path.DirectorySeparatorChar).Any(static folder => folder is "obj" or "bin"))
        .Order(StringComparer.Ordinal)];

    /// <summary>Gets the library's source files, without those that the build writes.</summary>
    public static IReadOnlyList<string> SourceFiles { get; } = [.. PackageFiles.Where(static file => file.StartsWith(Sources + Path.DirectorySeparatorChar, StringComparison.Ordinal))];

    /// <summary>Gets the README and the guides.</summary>
    public static IReadOnlyList<string> Pages => [Path.Combine(Root, "README.md"), .. Guides.Order(StringComparer.Ordinal)];

    private static string[] Guides => Path.Combine(Root, "docs") is var folder && Directory.Exists(folder)
        ? Directory.GetFiles(folder, "*.md", SearchOption.AllDirectories)
        : [];

    private static string FindRoot(DirectoryInfo folder) =>
        File.Exists(Path.Combine(folder.FullName, Marker))
            ? folder.FullName
            : FindRoot(folder.Parent ?? throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} has {Marker}."));
}
