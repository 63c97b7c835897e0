using System.Text.Json;

namespace HalfYearReport.Tests;

public class JsonTests
{
    private static readonly JsonElement Founding = Parse(Sample.Run("--json"));

    [Theory]
    [InlineData("period", "2019-S1")]
    [InlineData("language", "vi")]
    [InlineData("authority.vi", "Thành phố Móng Cái")]
    [InlineData("windows.1.from", "2018-12-15")]
    [InlineData("windows.1.through", "2019-06-14")]
    [InlineData("indicators.0.code", "poor-households-reduced")]
    [InlineData("indicators.0.nature", "flow")]
    [InlineData("indicators.0.stricter", "plan")]
    [InlineData("indicators.0.actual.exact", "37")]
    [InlineData("indicators.0.targets.0.period", "2019-A1")]
    [InlineData("indicators.0.targets.0.attained.exact", "37/73")]
    [InlineData("indicators.0.targets.0.attained.printed", "50,68%")]
    [InlineData("indicators.0.targets.0.outlook", "open")]
    [InlineData("indicators.0.targets.0.isFinal", "False")]
    [InlineData("indicators.0.targets.0.verdict.undefined", "period running")]
    [InlineData("indicators.0.targets.0.isMet.undefined", "period running")]
    [InlineData("indicators.0.targets.0.index.exact", "185/181")]
    [InlineData("indicators.0.targets.0.index.printed", "1,022")]
    [InlineData("indicators.0.targets.1.index.printed", "1,382")]
    [InlineData("indicators.0.targets.0.document", "")]
    [InlineData("indicators.0.targets.1.attained.printed", "68,5%")]
    [InlineData("indicators.0.targets.0.pace.0.elapsed.exact", "181/365")]
    [InlineData("indicators.0.targets.0.pace.0.expected.exact", "36.2")]
    [InlineData("indicators.0.targets.0.pace.0.standing", "ahead")]
    [InlineData("indicators.0.targets.0.pace.0.value.printed", "102,21%")]
    [InlineData("indicators.0.targets.0.pace.0.index.exact", "185/181")]
    [InlineData("indicators.0.targets.0.pace.1.index.printed", "1,016")]
    [InlineData("indicators.0.targets.0.pace.0.projected.printed", "74,6 hộ")]
    [InlineData("indicators.0.targets.0.pace.1.expected.printed", "36,4 hộ")]
    [InlineData("indicators.0.targets.0.pace.0.achievedPerMonth.exact", "37/6")]
    [InlineData("indicators.2.targets.0.attained.undefined", "missing target")]
    [InlineData("indicators.2.targets.0.outlook.undefined", "missing target")]
    [InlineData("indicators.2.targets.0.index.undefined", "missing target")]
    [InlineData("claims.0.verdict", "follows")]
    [InlineData("claims.0.presumed.en", "the plan is for the whole year")]
    [InlineData("claims.2.verdict.undefined", "base not published")]
    [InlineData("claims.2.implied.ifRounded.first", "26576")]
    [InlineData("claims.2.implied.ifRounded.last", "27323")]
    [InlineData("claims.5.follows.exact", "11/17")]
    [InlineData("claims.5.follows.printed", "64,7%")]
    [InlineData("statements.1.hedge", "over")]
    [InlineData("openings.0.opening.exact", "134")]
    [InlineData("openings.0.leftAtTheEnd.1.left.exact", "80")]
    [InlineData("events.0.value.exact", "8")]
    [InlineData("events.0.states.1.presumed", "7")]
    [InlineData("events.2.value.undefined", "several organisers")]
    [InlineData("events.8.bound", "atLeast")]
    [InlineData("events.3.records.0", "report-2019-S1/job-fair-1")]
    public void Another_program_finds_a_figure_by_its_name(string path, string expected) =>
        Assert.Equal(expected, path.Split('.').Aggregate(Founding, static (at, name) => at.ValueKind == JsonValueKind.Array ? at[int.Parse(name, System.Globalization.CultureInfo.InvariantCulture)] : at.GetProperty(name)).ToString());

    [Fact]
    public void The_language_changes_what_is_printed_and_nothing_else()
    {
        var english = Parse(Sample.Run("--json", "--lang", "en")).GetProperty("indicators")[0].GetProperty("targets")[0].GetProperty("attained");

        Assert.Equal("50.68%", english.GetProperty("printed").GetString());
        Assert.Equal("37/73", english.GetProperty("exact").GetString());
    }

    [Fact]
    public void A_report_without_an_actual_is_undefined_throughout()
    {
        var target = Parse(Sample.RunOn(Sample.OneIndicator.Replace("\"actual\": 37", "\"actual\": null", StringComparison.Ordinal), "--json")).GetProperty("indicators")[0].GetProperty("targets")[0];

        foreach (var name in new[] { "attained", "outlook", "verdict", "isMet", "gap", "remaining", "index" })
        {
            Assert.Equal("missing observation", target.GetProperty(name).GetProperty("undefined").GetString());
        }

        Assert.False(target.GetProperty("isFinal").GetBoolean());
        Assert.Equal("missing observation", target.GetProperty("pace")[0].GetProperty("standing").GetProperty("undefined").GetString());
        Assert.Equal("36.2", target.GetProperty("pace")[0].GetProperty("expected").GetProperty("exact").GetString());
    }

    private static JsonElement Parse(Sample.Result result)
    {
        Assert.Equal(string.Empty, result.Errors);
        Assert.Equal(0, result.ExitCode);
        using var document = JsonDocument.Parse(result.Bytes);
        return document.RootElement.Clone();
    }
}
