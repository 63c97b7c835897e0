namespace CountyYear.Tests;

/// <summary>Tests what the sample says about mistakes in files and rows. The figures of the sample's own files are in <see cref="CardTests"/>.</summary>
public class CountyYearTests
{
    [Fact]
    public void Problems_are_listed_with_line_column_value_and_reason()
    {
        var result = Sample.Run("--observations", Sample.FileOf("observations-with-faults.csv"));
        Assert.Equal(1, result.ExitCode);
        Assert.Equal(
            """
            4 value 7
            5 value 17
            6 indicator poor-household-reduced
            7 area W6
            7 period quý 5/2024
            7 value 1,2,3
            8 value -4
            9 status final
            9 numerator 433
            11 numerator 377
            12 through 1/7/2024
            """,
            string.Join('\n', result.Output.Split("Problems of observations-with-faults.csv\n")[1].Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static line => line[..line.LastIndexOf('\t')].Replace('\t', ' '))));
        Assert.Contains("\nSố hộ nghèo giảm\tkế hoạch năm 2024\tkhông xác định (thiếu số liệu thực hiện)\t1/4 báo cáo\t", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_of_any_size_is_shown()
    {
        var many = $"1{new string('0', 40)}";
        var result = Sample.RunWith(
            ("--observations", $"area,indicator,period,value\n.,a,quý IV/2024,{many}\n"),
            ("--targets", "indicator,period,basis,form,level\na,quý IV/2024,plan,atLeast,1\n"),
            ("--indicators", """{"indicators":[{"code":"a","unit":"person","nature":"flow","decimals":2}]}"""));
        Assert.Equal(string.Empty, result.Errors);
        Assert.Contains($"\na\tkế hoạch quý IV/2024\t{many}\t3/3 báo cáo\tchắc chắn đạt\tvượt\t{many}/1\txanh\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_target_that_cannot_be_is_a_problem() => Assert.EndsWith(
        "Problems of given\n2\tlevel\tmany\t\"many\" is no number: expected a digit at position 0. Numbers are written as 1.234,5 here, without a unit.\n",
        Sample.RunWith(("--targets", "indicator,period,basis,form,level\nroad-deaths,năm 2024,plan,atMost,many\n")).Output,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("--observations", "area,indicator,amount\n", "given: the column \"amount\" is none of area, indicator, period, periodKind, value,")]
    [SlowInlineData("--observations", "area,indicator\nW01\n", "given: ")]
    [SlowInlineData("--observations", "area,indicator,period,value\n.,road-deaths,quý I/2025,4\n", "the card: The scorecard has no period 2025-Q1, and shows none that ends so late")]
    [SlowInlineData("--areas", "code\n?\n", "given: line 2: \"?\" is no code of an area")]
    [SlowInlineData("--areas", "code,from\nW01,15-8-2024\n", "given: line 2: \"15-8-2024\" is no date such as 15/8/2024")]
    [SlowInlineData("--areas", "code,from,through\nW01,15/8/2024,14/8/2024\n", "given: line 2: ")]
    [InlineData("--areas", "code,parent\nW01,.\n", "given, ")]
    [SlowInlineData("--successions", "from,to,on,share\nW03,W05,,\n", "given: line 2: the day is missing")]
    [SlowInlineData("--successions", "from,to,on,share\nW03,W05,15/8/2024,some\n", "given: line 2: \"some\" is no share such as 3/5")]
    [SlowInlineData("--indicators", "{\"indicators\":[{}]}", "given: IndicatorCatalogue: indicators[0]: The property \"code\" is missing. The property \"unit\" is missing.")]
    [SlowInlineData("--indicators", "{\"indicators\":[null]}", "given: IndicatorCatalogue: indicators[0]: Expected an object, not Null.")]
    [SlowInlineData("--indicators", "{\"indicators\":[]}", "given: has no indicators")]
    public void A_file_that_cannot_be_read_is_named_on_one_line(string option, string text, string problem)
    {
        var result = Sample.RunWith((option, text));
        Assert.Equal(2, result.ExitCode);
        Assert.Equal(string.Empty, result.Output);
        Assert.StartsWith(problem, result.Errors, StringComparison.Ordinal);
        Assert.Equal(1, result.Errors.Count(static character => character == '\n'));
    }

    [Theory]
    [InlineData("--targets", "/no/such/file.csv")]
    [SlowInlineData("--rank", "no-such-indicator")]
    [SlowInlineData("--year", "2024-Q1")]
    [SlowInlineData("--as-of", "30/6/2024")]
    [SlowInlineData("--as-of", "2024-03-30")]
    [SlowInlineData("--lang", "fr")]
    [InlineData("--out", " ")]
    public void What_is_not_there_cannot_be_asked_for(string option, string value)
    {
        var result = Sample.Run(option, value);
        Assert.Equal(2, result.ExitCode);
        Assert.Equal(string.Empty, result.Output);
        Assert.Equal(1, result.Errors.Count(static character => character == '\n'));
    }
}
