using System.Net;
using System.Text.RegularExpressions;

namespace HalfYearReport.Tests;

public sealed partial class PageTests : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("half-year-page").FullName;

    // No usual umask gives a new file these permissions: the group may write, and others may not read.
    private const UnixFileMode OnlyTheGroup = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.GroupWrite;

    private string File => Path.Combine(_directory, "page.html");

    [Theory]
    [InlineData("vi", "Thành phố Móng Cái: 6 tháng đầu năm 2019", "đạt 50,68% kế hoạch năm 2019", "bình quân 6,17 hộ mỗi tháng, còn cần 6,00 hộ mỗi tháng", "Triển vọng: còn để ngỏ; chỉ số tiến độ 1,022", "Triển vọng: còn để ngỏ; chỉ số tiến độ 1,382")]
    [InlineData("en", "City of Móng Cái: the first half of 2019", "50.68% of the plan for 2019", "6.17 households a month so far, 6.00 households a month required", "Outlook: open; pace index 1.022", "Outlook: open; pace index 1.382")]
    public void The_page_says_what_the_plain_report_says(string language, string title, params string[] phrases)
    {
        var page = Page("--lang", language);

        Assert.StartsWith($"<!DOCTYPE html>\n<html lang=\"{language}\">", page, StringComparison.Ordinal);
        Assert.Contains($"<title>{title}</title>", page, StringComparison.Ordinal);
        var text = TextOf(page);
        Assert.All(phrases, phrase => Assert.Contains(phrase, text, StringComparison.Ordinal));
        var figures = Figures(Sample.Run("--lang", language).Output);
        Assert.True(figures.Length > 50, "The plain report has its figures.");
        Assert.All(figures, figure => Assert.Contains(figure, text, StringComparison.Ordinal));
    }

    [Fact]
    public void Nothing_is_loaded_and_nothing_runs()
    {
        var page = Page();

        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<link", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("http", page.Replace("http-equiv", string.Empty, StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("url(", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("src=", page, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_bar_stands_beside_its_marks_on_one_scale_and_is_told_in_words()
    {
        var bar = Page().Split("<svg role=\"img\" ")[1].Split("</svg>")[0];

        // All lengths are shares of 73 · 1,04 = 75,92: 37, 73, 36,2, 54 and 54 · 181/365.
        Assert.Contains("<rect class=\"bar\" x=\"0\" y=\"16\" width=\"48.736%\"", bar, StringComparison.Ordinal);
        Assert.Contains("<use href=\"#mark-plan\" x=\"96.154%\"", bar, StringComparison.Ordinal);
        Assert.Contains("<use href=\"#mark-plan-expected\" x=\"47.682%\"", bar, StringComparison.Ordinal);
        Assert.Contains("<use href=\"#mark-resolution\" x=\"71.128%\"", bar, StringComparison.Ordinal);
        Assert.Contains("<use href=\"#mark-resolution-expected\" x=\"35.271%\"", bar, StringComparison.Ordinal);
        Assert.StartsWith("aria-label=\"37 hộ; kế hoạch năm 2019: 73 hộ; đến nay cần đạt 36,2 hộ (kế hoạch năm 2019); chỉ tiêu nghị quyết năm 2019: 54 hộ;", bar, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_data_file_says_is_text_and_no_markup()
    {
        const string Window = """ "windows": [ { "presumed": { "vi": "<b onclick='y'>", "en": "y" } } ], """;

        var page = PageOn(Sample.OneIndicator
            .Replace("\"Việc làm\"", "\"<b onclick='x'>Việc & làm\"", StringComparison.Ordinal)
            .Replace("\"indicators\"", $"{Window} \"indicators\"", StringComparison.Ordinal));

        Assert.Contains("&lt;b onclick=", page, StringComparison.Ordinal);
        Assert.Contains("Việc &amp; làm", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<b onclick", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"actual\": 37", "\"actual\": null")]
    [SlowInlineData("\"actual\": 37", "\"actual\": 0")]
    [SlowInlineData("\"atLeast\": 73", "\"atLeast\": 0")]
    [SlowInlineData("\"atLeast\": 73", "\"atLeast\": null")]
    [SlowInlineData("\"targets\": [ { \"basis\": \"plan\", \"atLeast\": 73, \"decimals\": 2 } ]", "\"targets\": []")]
    public void A_page_is_written_where_figures_are_missing(string replaced, string by) =>
        Assert.Contains("<svg role=\"img\"", PageOn(Sample.OneIndicator.Replace(replaced, by, StringComparison.Ordinal)), StringComparison.Ordinal);

    [Fact]
    public void A_page_that_is_there_is_replaced_and_nothing_else_is_left()
    {
        System.IO.File.WriteAllText(File, new string('x', 1_000_000));

        var page = Page();

        Assert.EndsWith("</html>", page.TrimEnd(), StringComparison.Ordinal);
        Assert.Equal([File], Directory.GetFileSystemEntries(_directory));
    }

    [Fact]
    public void A_page_that_cannot_be_written_is_one_line()
    {
        var file = Path.Combine(_directory, "no-such", "page.html");

        var result = Sample.Run("--html", file);

        Assert.Equal(3, result.ExitCode);
        Assert.Equal(string.Empty, result.Output);
        Assert.Equal($"{file}: cannot be written (Could not find a part of the path '{file}'.)", result.Errors.TrimEnd());
    }

    [Fact]
    public void A_page_that_is_replaced_is_read_by_those_who_could_read_it()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        System.IO.File.WriteAllText(File, "old");
        System.IO.File.SetUnixFileMode(File, OnlyTheGroup);

        Assert.Equal(0, Sample.Run("--html", File).ExitCode);

        Assert.StartsWith("<!DOCTYPE html>", System.IO.File.ReadAllText(File), StringComparison.Ordinal);
        Assert.Equal(OnlyTheGroup, System.IO.File.GetUnixFileMode(File));
    }

    [Fact]
    public void A_directory_is_no_page()
    {
        Directory.CreateDirectory(File);

        var result = Sample.Run("--html", File);

        Assert.Equal(3, result.ExitCode);
        Assert.StartsWith($"{File}: cannot be written (", result.Errors, StringComparison.Ordinal);
        Assert.Equal([File], Directory.GetFileSystemEntries(_directory));
    }

    [Fact]
    public void A_device_is_no_page()
    {
        // The device is one that no mistake can replace, because no file can be created in its folder.
        const string Device = "/dev/pts/ptmx";
        if (!System.IO.File.Exists(Device))
        {
            return;
        }

        var result = Sample.Run("--html", Device);

        Assert.Equal(3, result.ExitCode);
        Assert.Equal($"{Device}: cannot be written (it is no file, and only a file is replaced)\n", result.Errors);
    }

    [Fact]
    public void A_link_goes_on_leading_to_the_page()
    {
        var link = Path.Combine(_directory, "link.html");
        System.IO.File.WriteAllText(File, "old");
        System.IO.File.CreateSymbolicLink(link, File);

        Assert.Equal(0, Sample.Run("--html", link).ExitCode);

        Assert.Equal(File, System.IO.File.ResolveLinkTarget(link, returnFinalTarget: true)?.FullName);
        Assert.StartsWith("<!DOCTYPE html>", System.IO.File.ReadAllText(File), StringComparison.Ordinal);
    }

    [Fact]
    public void Bad_data_leave_no_page()
    {
        Sample.Refused("data.json: $.indicators[0].actual: -5 is negative, and a count is not", Sample.RunOn(Sample.OneIndicator.Replace("\"actual\": 37", "\"actual\": -5", StringComparison.Ordinal), "--html", File));

        Assert.Empty(Directory.GetFileSystemEntries(_directory));
    }

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    private static string TextOf(string page) =>
        Spaces.Replace(WebUtility.HtmlDecode(Tag.Replace(page[page.IndexOf("<body>", StringComparison.Ordinal)..], string.Empty)), " ");

    private static string[] Figures(string plain) => [.. Figure.Matches(plain).Select(static match => match.Value)];

    private string PageOn(string json) => Written(Sample.RunOn(json, "--html", File));

    private string Page(params string[] arguments) => Written(Sample.Run(["--html", File, .. arguments]));

    private string Written(Sample.Result result)
    {
        Assert.Equal(string.Empty, result.Errors);
        Assert.Equal(string.Empty, result.Output);
        Assert.Equal(0, result.ExitCode);
        return System.IO.File.ReadAllText(File);
    }

    [GeneratedRegex("<[^>]*>", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Tag { get; }

    [GeneratedRegex(@"\s+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Spaces { get; }

    [GeneratedRegex(@"\d[\d.,/–]*\d%?", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Figure { get; }
}
