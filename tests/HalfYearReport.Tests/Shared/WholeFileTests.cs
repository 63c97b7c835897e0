using System.Text;
using Samples;

namespace HalfYearReport.Tests;

public sealed class WholeFileTests : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("whole-file").FullName;

    private string File => Path.Combine(_directory, "file");

    [Fact]
    public void Where_writing_fails_the_old_content_stays()
    {
        System.IO.File.WriteAllText(File, "old");

        Assert.Equal($"{File}: cannot be written (full)", Assert.Throws<OutputException>(() => WholeFile.Write(File, static stream =>
        {
            stream.WriteByte(0);
            throw new IOException("full");
        })).Message);

        Assert.Equal("old", System.IO.File.ReadAllText(File));
        Assert.Equal([File], Directory.GetFileSystemEntries(_directory));
    }

    [Fact]
    public void A_link_to_nothing_leads_to_the_new_file()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var link = Path.Combine(_directory, "link");
        System.IO.File.CreateSymbolicLink(link, "file");

        Write(link);

        Assert.Equal("new", System.IO.File.ReadAllText(File));
        Assert.Equal("file", new FileInfo(link).LinkTarget);
    }

    [Fact]
    public void A_link_to_nowhere_is_refused()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var link = Path.Combine(_directory, "link");
        System.IO.File.CreateSymbolicLink(link, "no-such/file");
        Refused(link);
        System.IO.File.Delete(link);
        System.IO.File.CreateSymbolicLink(link, "link");
        Refused(link);
    }

    // The device is one that no mistake can replace, because no file can be created in its folder.
    [Theory]
    [InlineData("mkfifo \"$1\"", "it is no file, and only a file is replaced")]
    [InlineData("ln -s /dev/pts/ptmx \"$1\"", "it is no file, and only a file is replaced")]
    [InlineData("mkdir \"$1\"", "it is a directory")]
    public void What_is_no_file_is_not_replaced_nor_waited_for(string made, string problem)
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        Assert.Equal(0, Sample.Shell(made, File).ExitCode);
        Assert.Equal($"{File}: cannot be written ({problem})", Assert.Throws<OutputException>(() => Write(File)).Message);
        Assert.Equal([File], Directory.GetFileSystemEntries(_directory));
    }

    [Fact]
    public void An_empty_file_that_nobody_may_read_is_replaced()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        System.IO.File.WriteAllText(File, string.Empty);
        System.IO.File.SetUnixFileMode(File, UnixFileMode.UserWrite);

        Write(File);

        System.IO.File.SetUnixFileMode(File, UnixFileMode.UserRead);
        Assert.Equal("new", System.IO.File.ReadAllText(File));
    }

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    private static void Refused(string path) => Assert.StartsWith($"{path}: cannot be written (", Assert.Throws<OutputException>(() => Write(path)).Message, StringComparison.Ordinal);

    private static void Write(string path) => WholeFile.Write(path, static stream => stream.Write(Encoding.UTF8.GetBytes("new")));
}
