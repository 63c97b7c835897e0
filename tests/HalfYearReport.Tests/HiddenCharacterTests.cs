using System.Text.Json;

namespace HalfYearReport.Tests;

/// <summary>Tests what becomes of invisible characters that reverse or hide what is written beside them.</summary>
public sealed class HiddenCharacterTests : IDisposable
{
    private const string Turned = "Việc \u202Elàm\u2066 \uFEFFmới\U000E0041";
    private const string Escaped = @"Việc \u202Elàm\u2066 \uFEFFmới\uDB40\uDC41";
    private const string Marked = "Việc [U+202E]làm[U+2066] [U+FEFF]mới[U+E0041]";

    private readonly string _directory = Directory.CreateTempSubdirectory("half-year-hidden").FullName;

    [Fact]
    public void They_are_escaped_in_lines()
    {
        var plain = RunOn(Turned).Output;
        var explained = RunOn(Turned, "--explain", "jobs").Output;

        Assert.Contains($"\n{Escaped}: 37 lao động\n", plain, StringComparison.Ordinal);
        Assert.Contains($"jobs: {Escaped}", explained, StringComparison.Ordinal);
        Assert.All([plain, explained], static text => Assert.Equal(-1, text.IndexOfAny(['\u202E', '\u2066', '\uFEFF'])));
    }

    [Fact]
    public void They_are_escaped_in_the_one_line_about_a_problem()
    {
        Sample.Refused($"no{@"\u202E"}such.json: the file: does not exist", Sample.Run("--data", "no\u202Esuch.json"));
        Sample.Refused(
            "data.json: $.period: \"2019\\u202ES1\" is no period, such as 2019-S1 or 2019-A1",
            Sample.RunOn(Sample.OneIndicator.Replace("2019-S1", "2019\u202ES1", StringComparison.Ordinal)));
    }

    [Fact]
    public void They_are_escaped_in_JSON_and_read_back_as_they_were()
    {
        var json = RunOn(Turned, "--json").Output;

        Assert.Equal(-1, json.IndexOfAny(['\u202E', '\u2066', '\uFEFF']));
        using var document = JsonDocument.Parse(json);
        Assert.Equal(Turned, document.RootElement.GetProperty("indicators")[0].GetProperty("name").GetProperty("vi").GetString());
    }

    [Fact]
    public void They_are_marked_on_a_page()
    {
        var file = Path.Combine(_directory, "page.html");

        Assert.Equal(0, RunOn(Turned, "--html", file).ExitCode);

        var page = File.ReadAllText(file);
        Assert.Contains($"<h3>{Marked}</h3>", page, StringComparison.Ordinal);
        Assert.Equal(-1, page.IndexOfAny(['\u202E', '\u2066', '\uFEFF']));
        Assert.DoesNotContain("&#x202E;", page, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("Vie\u0323\u0302c la\u0300m")]
    [InlineData("क्\u200Dष और न\u200Cम")]
    [InlineData("👩\u200D🌾 nông dân")]
    [InlineData("القدس \u0600٣")]
    public void Letters_and_what_joins_them_stay(string name)
    {
        Assert.Contains($"\n{name}: 37 lao động\n", RunOn(name).Output, StringComparison.Ordinal);
        var file = Path.Combine(_directory, "page.html");
        Assert.Equal(0, RunOn(name, "--html", file).ExitCode);
        Assert.Contains($"<h3>{name}</h3>", System.Net.WebUtility.HtmlDecode(File.ReadAllText(file)), StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    private static Sample.Result RunOn(string name, params string[] arguments)
    {
        var result = Sample.RunOn(Sample.OneIndicator.Replace("Việc làm", name, StringComparison.Ordinal), arguments);
        Assert.Equal(string.Empty, result.Errors);
        return result;
    }
}
