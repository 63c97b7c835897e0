using Samples;

namespace ReportCheck.Tests;

public class SpreadsheetTests
{
    [Theory]
    [InlineData("=1+1")]
    [InlineData("+1")]
    [InlineData("-5")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    [InlineData("\r=1")]
    [InlineData("\n=1")]
    [InlineData("  =1")]
    [InlineData("\u00A0=1")]
    [InlineData("\"=1")]
    [InlineData("'=1")]
    [InlineData("\u201C=1")]
    [InlineData("\uFEFF=1")]
    [InlineData("＝1")]
    [InlineData("＋1")]
    [InlineData("－1")]
    [InlineData("＠x")]
    [InlineData("\u22121")]
    public void A_text_that_would_run_is_made_a_text(string text) => Assert.Equal($"'{text}", SpreadsheetCell.Neutralised(text));

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("W01")]
    [InlineData("'W01")]
    [InlineData("a=1")]
    [InlineData("5")]
    [InlineData("Việc làm")]
    public void Any_other_text_stays(string text) => Assert.Equal(text, SpreadsheetCell.Neutralised(text));

    [Fact]
    public void Rows_for_a_spreadsheet_have_texts_that_do_not_run_and_figures_that_are_figures()
    {
        const string Claims = "=1+1,change,1,2,-50%\n-5,change,1,2,-50%\n\" @x;=2\",change,1,2,-50%\ncommune,change,1,2,-50%\n";

        var plain = Sample.RunOn(Claims);
        var forSpreadsheet = Sample.RunOn(Claims, "--for-spreadsheet");

        Assert.Equal($"{Sample.OutputHeader}=1+1,follows,-50.00000000,-50\n-5,follows,-50.00000000,-50\n @x;=2,follows,-50.00000000,-50\ncommune,follows,-50.00000000,-50\n", plain.Output);
        Assert.Equal($"{Sample.OutputHeader}\"'=1+1\",follows,-50.00000000,-50\n\"'-5\",follows,-50.00000000,-50\n\"' @x;=2\",follows,-50.00000000,-50\n\"commune\",follows,-50.00000000,-50\n", forSpreadsheet.Output);
        Assert.Equal(0, forSpreadsheet.ExitCode);
    }
}
