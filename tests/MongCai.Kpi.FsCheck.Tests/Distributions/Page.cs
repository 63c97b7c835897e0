namespace MongCai.Kpi.Testing.Tests.Distributions;

/// <summary>The page with all tables, and its path.</summary>
internal static class Page
{
    private const string Marker = "MongCai.Kpi.sln";

    private const string Introduction = """
        # What the generators reach

        A property finds a bug only where its generator goes. These tables say where each one goes: of a thousand values, drawn with one seed at FsCheck's size 50,
        how many are of which class. A value may be of several classes or of none. A class that is marked main comes up at least 5 times in a hundred, every other
        one at least once; a test holds them to it, and to the figures of this page. With another seed the figures are others by a little.
        [Testing your own rules](testing-your-own-rules.md) says how to use the generators.

        Lists grow with FsCheck's size, from two elements at most at size 0 on: at size 100 they are up to twice as long as here. Histories of events and hierarchies
        of areas are of hundreds from size 50 on, in 3 cases of 100.


        """;

    public static string Text => Introduction.ReplaceLineEndings("\n") + string.Join('\n', Chapter.All.Select(static chapter => chapter.ToMarkdown())).TrimEnd('\n') + "\n";

    public static string File { get; } = Path.Combine(RootAbove(new DirectoryInfo(AppContext.BaseDirectory)), "docs", "generators.md");

    private static string RootAbove(DirectoryInfo folder) => System.IO.File.Exists(Path.Combine(folder.FullName, Marker))
        ? folder.FullName
        : RootAbove(folder.Parent ?? throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} has {Marker}."));
}
