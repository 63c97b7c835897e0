namespace ReportCheck.Tests;

public class NumberTests
{
    [Theory]
    [InlineData("50,68%", "50.68")]
    [InlineData("15.40", "15.40")]
    [InlineData("-18,74 %", "-18.74")]
    [InlineData("\u221218,74\u00A0%", "-18.74")]
    [InlineData("69.3%", "69.3")]
    [InlineData("3.561", "3.561")]
    [InlineData("3,561", "3.561")]
    [InlineData("0,500%", "0.500")]
    [InlineData("1.234,5%", "1234.5")]
    [InlineData("1,234.5%", "1234.5")]
    [InlineData("1.588.505", "1588505")]
    [InlineData("1,588,505", "1588505")]
    [InlineData("1,588,505.25", "1588505.25")]
    [InlineData("100", "100")]
    [InlineData("+50%", "50")]
    [InlineData("over 18%", "18")]
    public void A_printed_figure_has_the_decimal_mark_that_it_shows(string printed, string value)
    {
        var claim = Read($"x,attained,37,73,\"{printed}\"");

        Assert.Equal(value, claim.Printed.Number.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" 50%")]
    [InlineData("50%%")]
    [InlineData("50  %")]
    [InlineData("12,34.5")]
    [InlineData("1234,567.8")]
    [InlineData("1.588.50")]
    [InlineData("1,588.505.25")]
    [InlineData("5,")]
    [InlineData(",5")]
    [InlineData("1e2")]
    [InlineData("NaN")]
    [InlineData("٥٠%")]
    [InlineData("1,4 tỷ")]
    [InlineData("79228162514264337593543950336")]
    public void Any_other_text_is_no_figure(string printed) => Assert.Equal(new Problem(ProblemKind.Figure, printed, "printed"), Problem($"x,points,1,2,\"{printed}\""));

    [Theory]
    [InlineData("")]
    [InlineData("1,5")]
    [InlineData("1,234.5")]
    [InlineData("1 234")]
    [InlineData(" 1")]
    [InlineData("1.")]
    [InlineData(".5")]
    [InlineData("1.2.3")]
    [InlineData("4.33%")]
    [InlineData("1.4 billion")]
    [InlineData("over 5")]
    [InlineData("1e2")]
    [InlineData("0.00000000000000000000000000001")]
    public void A_number_has_digits_and_a_point_alone(string number)
    {
        Assert.Equal(new Problem(ProblemKind.Number, number, "actual"), Problem($"x,attained,\"{number}\",2,3%"));
        Assert.Equal(new Problem(ProblemKind.Number, number, "base"), Problem($"x,attained,2,\"{number}\",3%"));
    }

    [Theory]
    [InlineData("+1", "1")]
    [InlineData("-1.50", "-1.50")]
    [InlineData("\u20131", "-1")]
    public void A_number_may_have_a_sign(string number, string value)
    {
        Assert.Equal(value, Read($"x,attained,\"{number}\",2,3%").Actual.Number.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(value, Read($"x,attained,2,\"{number}\",3%").BaseFigure.Number.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("Attained")]
    [InlineData("attained ")]
    [InlineData("")]
    public void A_formula_is_one_of_the_words(string formula) => Assert.Equal(new Problem(ProblemKind.Formula, formula, "formula"), Problem($"x,{formula},1,2,3%"));

    private static Problem? Problem(string line)
    {
        var problem = TryRead(line, out var claim);
        Assert.Equal(problem is null, claim is not null);
        return problem;
    }

    private static MongCai.Kpi.Claims.PublishedClaim Read(string line)
    {
        Assert.Null(TryRead(line, out var claim));
        return claim!;
    }

    private static Problem? TryRead(string line, out MongCai.Kpi.Claims.PublishedClaim? claim)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, Sample.Header + line);
            using var file = ClaimFile.Open(path);
            Assert.True(file.Read());
            return ClaimLine.TryRead(file, out claim);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
