namespace HalfYearReport.Tests;

/// <summary>Tests that the files that a data file names lie in its folder, unless they are allowed to lie elsewhere.</summary>
public sealed class DataFolderTests : IDisposable
{
    private const string Record = """{"v":1,"source":"here","id":"fair-1","recorded":"2019-06-25T03:00:00Z","type":"fair","occurred":"2019-S1","state":"completed","presumed":true,"organisers":["commune"]}""";

    private readonly string _outside = Directory.CreateTempSubdirectory("half-year-folder").FullName;

    private string Folder => Path.Combine(_outside, "reports");

    private string Secret => Path.Combine(_outside, "secret.jsonl");

    public DataFolderTests()
    {
        _ = Directory.CreateDirectory(Path.Combine(Folder, "events"));
        File.WriteAllText(Secret, "secret\n");
        File.WriteAllText(Path.Combine(Folder, "events", "here.jsonl"), "here\n");
    }

    [Theory]
    [InlineData("../secret.jsonl")]
    [SlowInlineData("events/../../secret.jsonl")]
    [SlowInlineData("/dev/zero")]
    [SlowInlineData("/etc/passwd")]
    [SlowInlineData("../reports-too/secret.jsonl")]
    [SlowInlineData("../no-such.jsonl")]
    public void A_path_that_leaves_the_folder_is_not_followed(string name) => Refused(name);

    [Fact]
    public void An_absolute_path_is_not_followed() => Refused(Secret);

    [Theory]
    [InlineData("link.jsonl", "../secret.jsonl", "link.jsonl")]
    [SlowInlineData("folder", "..", "folder/secret.jsonl")]
    [SlowInlineData("events/link.jsonl", "../../secret.jsonl", "events/link.jsonl")]
    [SlowInlineData("device", "/dev/zero", "device")]
    [SlowInlineData("circle", "circle", "circle")]
    public void A_link_that_leaves_the_folder_is_not_followed(string link, string target, string name)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        File.CreateSymbolicLink(Path.Combine(Folder, link), target);

        Refused(name);
    }

    [Fact]
    public void A_pipe_is_no_file_in_the_folder_and_nobody_waits_for_it()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        Assert.Equal(0, Sample.Shell("mkfifo \"$1\"", Path.Combine(Folder, "pipe")).ExitCode);

        Refused("pipe");
    }

    [Fact]
    public void A_pipe_that_lies_in_a_folder_of_pipes_is_no_file_there()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        Write("3");

        Sample.Refused(
            "/dev/fd/4: $.events.records: \"3\" is no file in the folder of the data file; --allow-outside-data lets it be read all the same",
            Sample.Shell("sample --data /dev/fd/4 3< <(echo here) 4< <(cat \"$1\")", Path.Combine(Folder, "data.json")));
    }

    [Theory]
    [InlineData("events/here.jsonl")]
    [SlowInlineData("./events/../events/here.jsonl")]
    [SlowInlineData("../reports/events/here.jsonl")]
    [SlowInlineData("link.jsonl")]
    public void What_lies_in_the_folder_is_read(string name)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        File.CreateSymbolicLink(Path.Combine(Folder, "link.jsonl"), "events/here.jsonl");

        Assert.Contains(": line 1: cannot read here:", Run(name).Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_is_reached_by_a_link_is_the_same_folder()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var link = Path.Combine(_outside, "link");
        Directory.CreateSymbolicLink(link, "reports");
        Write("events/here.jsonl");

        Assert.Contains(": line 1: cannot read here:", Sample.Run("--data", Path.Combine(link, "data.json")).Errors, StringComparison.Ordinal);
        Assert.Contains(": line 1: cannot read here:", Sample.Shell("cd \"$1\" && sample --data data.json", link).Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void What_lies_elsewhere_is_read_where_that_is_allowed()
    {
        Assert.Contains("secret.jsonl: line 1: cannot read secret:", Run("../secret.jsonl", "--allow-outside-data").Errors, StringComparison.Ordinal);
        File.WriteAllText(Secret, Record);
        var result = Run("../secret.jsonl", "--allow-outside-data", "--lang", "en");
        Assert.Equal(string.Empty, result.Errors);
        Assert.Contains("Fairs: 1 event", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Records_are_bounded_too()
    {
        if (OperatingSystem.IsLinux())
        {
            Assert.EndsWith("/dev/zero: the file: is longer than 1 MiB; --max-input raises the bound\n", Run("/dev/zero", "--allow-outside-data", "--max-input", "1").Errors, StringComparison.Ordinal);
        }
    }

    public void Dispose() => Directory.Delete(_outside, recursive: true);

    private void Refused(string name) => Sample.Refused(
        $"{Path.Combine(Folder, "data.json")}: $.events.records: \"{(name.Length > 60 ? $"{name[..60]}…" : name)}\" is no file in the folder of the data file; --allow-outside-data lets it be read all the same",
        Run(name));

    private Sample.Result Run(string name, params string[] arguments)
    {
        Write(name);
        return Sample.Run(["--data", Path.Combine(Folder, "data.json"), .. arguments]);
    }

    private void Write(string name) => File.WriteAllText(
        Path.Combine(Folder, "data.json"),
        $$"""{{Sample.OneIndicator[..^1]}}, "events": { "records": "{{name}}", "figures": [ { "code": "fairs", "unit": "event", "types": ["fair"], "name": { "vi": "Hội chợ", "en": "Fairs" } } ] } }""");
}
