namespace HalfYearReport.Tests;

public class ExplainTests
{
    private const string Document = """{ "number": "29-CT/TU", "date": "2019-04-18", "issuer": { "vi": "Thành ủy", "en": "the Party committee" }, "inForceFrom": "2019-05-01" }""";

    [Theory]
    [InlineData("  Actual: A = 37 households")]
    [SlowInlineData("  Target: T = 73 households (at least 73 households), 2019 (2019-A1)")]
    [SlowInlineData("  Version and document: not stated")]
    [SlowInlineData("  Formula: A/T = 37/73")]
    [SlowInlineData("  Rounding: half away from zero, decimals: 2")]
    [SlowInlineData("  Printed: 50.68% of the plan for 2019")]
    [InlineData("  Remaining: T − A = 36; 36 households remaining")]
    [SlowInlineData("  Outlook: F = any number (possible at the end of 2019); open")]
    [SlowInlineData("  Verdict: undefined (the period is still running)")]
    [SlowInlineData("    Pace: A/(T·φ) = 185/181; ahead of pace; pace index 1.022")]
    [SlowInlineData("    Pace: A/(T·φ) = 185/182; ahead of pace; pace index 1.016")]
    [SlowInlineData("  Pace (data of 1 January 2019 to 30 June 2019): φ = 181/365, 49.59% of 2019 has elapsed")]
    [InlineData("    Expected: T·φ = 36.2; 36.2 households expected by now")]
    [SlowInlineData("    Forecast: A/φ = 13,505/181; forecast for 2019: 74.6 households")]
    [SlowInlineData("    Expected: T·φ = 36.4; 36.4 households expected by now")]
    [SlowInlineData("  Rate: 37/6; 6.17 households a month so far")]
    [SlowInlineData("  Formula: A/T = 37/54")]
    [SlowInlineData("50.68% of the plan: follows")]
    public void An_indicator_is_explained_from_its_inputs_to_what_is_printed(string line) =>
        Assert.Contains(line, Lines("--explain", "poor-households-reduced", "--lang", "en"), StringComparer.Ordinal);

    [Theory]
    [InlineData("poor-households-reduced", "  Triển vọng: F = bất kỳ số nào (giá trị có thể có khi hết năm 2019); còn để ngỏ")]
    [SlowInlineData("poor-households-reduced", "  Kết luận: không xác định (chưa hết kỳ)")]
    [SlowInlineData("poor-households-reduced", "    Tiến độ: A/(T·φ) = 185/181; nhanh hơn tiến độ; chỉ số tiến độ 1,022")]
    [SlowInlineData("poor-households-left", "  Công thức: 97 + 37 = 134 (poor-households-left + poor-households-reduced)")]
    [SlowInlineData("poor-households-left", "  Công thức: 134 − 73 = 61 (kế hoạch năm 2019)")]
    [SlowInlineData("new-jobs", "  kế hoạch: từ 3.644 đến 3.649 lao động nếu làm tròn, tròn nhất 3.645")]
    [InlineData("online-files-supported", "  Công thức: A/B − 1")]
    [SlowInlineData("swine-fever-communes", "  Công thức: A/B = 11/17, B = tổng số")]
    [SlowInlineData("swine-fever-communes", "  Giá trị chính xác: 11/17")]
    [SlowInlineData("inspections", "    report-2019-S1/check-for-signs-1: check-for-signs, 6 tháng đầu năm 2019, đang thực hiện")]
    [SlowInlineData("oversight", "  Giá trị chính xác: của nhiều cơ quan, không cộng được")]
    [SlowInlineData("houses-outside", "  Phạm vi: ngoài địa bàn")]
    [InlineData("learners", "    report-2019-S1/training: training, 6 tháng đầu năm 2019, đã hoàn thành (giả định), learners: 165 người")]
    [SlowInlineData("tet-gifts", "  In ra: từ 1,4 tỷ đồng trở lên")]
    [SlowInlineData("congress-youth-federation", "  Cơ quan: youth-federation")]
    public void Every_kind_of_figure_is_explained(string code, string line) => Assert.Contains(line, Lines("--explain", code), StringComparer.Ordinal);

    [Fact]
    public void A_document_is_named_with_its_issuer_and_since_when_it_applies()
    {
        var result = Sample.RunOn(Sample.OneIndicator.Replace("\"decimals\": 2", $"\"decimals\": 2, \"document\": {Document}", StringComparison.Ordinal), "--explain", "jobs", "--lang", "en");

        Assert.Contains("  Version and document: 29-CT/TU, 18 April 2019, the Party committee; in force from 1 May 2019\n", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2019-04-18", "0001-01-01", "29-CT/TU, 1 January 1, the Party committee")]
    [InlineData("2019-04-18", "9998-12-31", "29-CT/TU, 31 December 9998, the Party committee")]
    [InlineData("2019-05-01", "2019-12-31", "in force from 31 December 2019")]
    public void The_first_and_the_last_day_of_a_document_are_explained(string replaced, string by, string expected)
    {
        var document = Document.Replace(replaced, by, StringComparison.Ordinal);
        var result = Sample.RunOn(Sample.OneIndicator.Replace("\"decimals\": 2", $"\"decimals\": 2, \"document\": {document}", StringComparison.Ordinal), "--explain", "jobs", "--lang", "en");

        Assert.Equal(string.Empty, result.Errors);
        Assert.Contains(expected, result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_code_is_refused_with_those_that_are_known() =>
        Sample.Refused("--explain: \"goats\" is not one of jobs", Sample.RunOn(Sample.OneIndicator, "--explain", "goats"));

    [Theory]
    [InlineData("2019-04-18", "18/4/2019", "date: \"18/4/2019\" is no date, such as 2019-04-18")]
    [SlowInlineData("2019-04-18", "-0005-01-01", "date: \"-0005-01-01\" is not in the years 1 to 9998")]
    [SlowInlineData("2019-04-18", "0000-12-31", "date: \"0000-12-31\" is not in the years 1 to 9998")]
    [SlowInlineData("2019-05-01", "9999-01-01", "inForceFrom: \"9999-01-01\" is not in the years 1 to 9998")]
    [SlowInlineData("2019-05-01", "2020-01-01", "inForceFrom: \"2020-01-01\" is after the period of the target, 2019-A1")]
    [SlowInlineData("2019-04-18\", \"issuer\": { \"vi\": \"Thành ủy\", \"en\": \"the Party committee\" }, \"inForceFrom\": \"2019-05-01", "2020-01-01", "date: \"2020-01-01\" is after the period of the target, 2019-A1")]
    [InlineData("2019-05-01", "2019-05-32", "inForceFrom: \"2019-05-32\" is no date, such as 2019-04-18")]
    [SlowInlineData("29-CT/TU", " ", "number: \" \" is blank")]
    public void A_bad_document_is_one_line(string replaced, string by, string expected) =>
        Sample.Refused(
            $"data.json: $.indicators[0].targets[0].document.{expected}",
            Sample.RunOn(Sample.OneIndicator.Replace("\"decimals\": 2", $"\"decimals\": 2, \"document\": {Document.Replace(replaced, by, StringComparison.Ordinal)}", StringComparison.Ordinal)));

    private static string[] Lines(params string[] arguments)
    {
        var result = Sample.Run(arguments);

        Assert.Equal(string.Empty, result.Errors);
        Assert.Equal(0, result.ExitCode);
        return result.Output.Split('\n');
    }
}
