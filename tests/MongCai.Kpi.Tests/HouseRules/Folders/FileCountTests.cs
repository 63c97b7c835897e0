namespace MongCai.Kpi.Tests.HouseRules;

/// <summary>A folder stays small enough to be seen at a glance.</summary>
public class FileCountTests
{
    private const int Most = 25;

    [Fact]
    public void No_folder_holds_more_files_than_a_reader_sees_at_a_glance() => PublicTypes.None(
        from files in Folders().GroupBy(static folder => folder, StringComparer.Ordinal)
        where files.Count() > Most
        select $"{files.Key} holds {files.Count()} files; {Most} are allowed: give some of them a room of their own");

    // The folder of each source file, those of the build left out.
    private static IEnumerable<string> Folders() =>
        from root in (string[])["src", "tests", "docs", "benchmarks"]
        from file in Directory.EnumerateFiles(Path.Combine(Repository.Root, root), "*.cs", SearchOption.AllDirectories)
        let folder = Path.GetRelativePath(Repository.Root, Path.GetDirectoryName(file)!)
        where !folder.Split(Path.DirectorySeparatorChar).Any(static name => name is "bin" or "obj")
        select folder;
}
