using System.Text.Json;
using MongCai.Kpi;

namespace HalfYearReport.Tests;

public class OutlookTests
{
    private const string Final = "\"targetPeriod\": \"2019-S1\"";

    [Theory]
    [InlineData("\"actual\": 37", "open; pace index 1.022", "còn để ngỏ; chỉ số tiến độ 1,022")]
    [InlineData("\"actual\": 80", "open; pace index 2.210", "còn để ngỏ; chỉ số tiến độ 2,210")]
    [InlineData("\"actual\": 72, \"neverFalls\": true", "open; pace index 1.989", "còn để ngỏ; chỉ số tiến độ 1,989")]
    [InlineData("\"actual\": 73, \"neverFalls\": true", "secured; pace index 2.017", "chắc chắn đạt; chỉ số tiến độ 2,017")]
    [InlineData("\"actual\": 80, \"neverFalls\": true", "secured, exceeded; pace index 2.210", "chắc chắn đạt, vượt; chỉ số tiến độ 2,210")]
    [InlineData("\"actual\": 37, \"largest\": 73", "open; pace index 1.022", "còn để ngỏ; chỉ số tiến độ 1,022")]
    [InlineData("\"actual\": 37, \"largest\": 72", "out of reach; pace index 1.022", "không thể đạt; chỉ số tiến độ 1,022")]
    [InlineData("\"actual\": 73, \"neverFalls\": true, \"largest\": 73", "secured; pace index 2.017", "chắc chắn đạt; chỉ số tiến độ 2,017")]
    [InlineData("\"actual\": 0", "open; pace index 0.000", "còn để ngỏ; chỉ số tiến độ 0,000")]
    public void Every_target_says_whether_it_can_still_go_either_way(string actual, string english, string vietnamese) => Says(Sample.OneIndicator, actual, english, vietnamese);

    [Theory]
    [InlineData("\"actual\": 72", "out of reach, not met; pace index 0.986", "không thể đạt, không đạt; chỉ số tiến độ 0,986")]
    [InlineData("\"actual\": 73", "secured, met; pace index 1.000", "chắc chắn đạt, đạt; chỉ số tiến độ 1,000")]
    [InlineData("\"actual\": 74", "secured, exceeded; pace index 1.014", "chắc chắn đạt, vượt; chỉ số tiến độ 1,014")]
    public void A_period_that_is_over_has_its_verdict(string actual, string english, string vietnamese) =>
        Says(Sample.OneIndicator.Replace("\"targetPeriod\": \"2019-A1\"", Final, StringComparison.Ordinal), actual, english, vietnamese);

    [Fact]
    public void A_level_without_a_path_has_an_outlook_and_no_index()
    {
        var report = Read(Sample.OneIndicator.Replace("\"flow\"", "\"stock\"", StringComparison.Ordinal));

        Assert.Equal(["  50.68% of the plan for 2019 (at least 73 workers); 36 workers remaining", "    Outlook: open"], new PlainReport(report, Phrasebook.English).Lines().TakeLast(2), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("\"actual\": 37", "open", false, "any number")]
    [InlineData("\"actual\": 80, \"neverFalls\": true", "secured", true, "80 workers or more")]
    [InlineData("\"actual\": 37, \"largest\": 72", "outOfReach", true, "0 to 72 workers")]
    public void Another_program_and_a_reader_who_asks_why_get_the_same(string actual, string outlook, bool isDecided, string possible)
    {
        var report = Read(Sample.OneIndicator.Replace("\"actual\": 37", actual, StringComparison.Ordinal));
        using var json = JsonDocument.Parse(JsonReport.Of(report, Phrasebook.English));
        var target = json.RootElement.GetProperty("indicators")[0].GetProperty("targets")[0];

        Assert.Equal(outlook, target.GetProperty("outlook").GetString());
        Assert.False(target.GetProperty("isFinal").GetBoolean());
        Assert.Equal(isDecided ? JsonValueKind.String : JsonValueKind.Object, target.GetProperty("verdict").ValueKind);
        Assert.Contains(new ExplainedReport(report, Phrasebook.English).Lines("jobs")!, line => line.StartsWith($"  Outlook: F = {possible} (possible at the end of 2019); ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("\"actual\": 37", "<b class=\"open\">open</b>")]
    [InlineData("\"actual\": 80, \"neverFalls\": true", "<b class=\"secured\">secured, exceeded</b>")]
    [InlineData("\"actual\": 37, \"largest\": 72", "<b class=\"out-of-reach\">out of reach</b>")]
    public async Task The_page_marks_each_outlook(string actual, string expected) =>
        Assert.Contains(expected, await PageRenderer.RenderAsync(Read(Sample.OneIndicator.Replace("\"actual\": 37", actual, StringComparison.Ordinal)), Phrasebook.English), StringComparison.Ordinal);

    private static void Says(string data, string actual, string english, string vietnamese)
    {
        var report = Read(data.Replace("\"actual\": 37", actual, StringComparison.Ordinal));

        Assert.Contains($"    Outlook: {english}", new PlainReport(report, Phrasebook.English).Lines(), StringComparer.Ordinal);
        Assert.Contains($"    Triển vọng: {vietnamese}", new PlainReport(report, Phrasebook.Vietnamese).Lines(), StringComparer.Ordinal);
    }

    private static Report Read(string json)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, json);
            return new ReportReader(new DataSource(file)).Read();
        }
        finally
        {
            File.Delete(file);
        }
    }
}
