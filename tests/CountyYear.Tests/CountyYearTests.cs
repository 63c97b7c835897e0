namespace CountyYear.Tests;

public class CountyYearTests
{
    [Fact]
    public void Good_files_are_read_whole()
    {
        var result = Sample.Run();
        Assert.Equal(0, result.ExitCode);
        Assert.Equal(string.Empty, result.Errors);
        Assert.Equal(2 + 14 + 8, result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.StartsWith("Observations\nW01\tpoor-households-reduced\t2024-Q1\t12 households\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("\nW01\tfiles-in-time\t2024-Q2\t97.62%\n", result.Output, StringComparison.Ordinal);
        Assert.EndsWith("\n.\troad-deaths\t2024-A1\tplan\treduced from 20 to 16\n", result.Output, StringComparison.Ordinal);
    }

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
            7 area W4
            7 period quý 1/2024
            7 value 1,2,3
            8 value -4
            9 status final
            9 numerator 433
            11 numerator 377
            12 through 1/7/2024
            """,
            string.Join('\n', result.Output.Split("Problems of observations-with-faults.csv\n")[1].Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static line => line[..line.LastIndexOf('\t')].Replace('\t', ' '))));
        Assert.StartsWith("Observations\nW01\tpoor-households-reduced\t2024-Q1\t12 households\nTargets\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_of_any_size_is_shown()
    {
        var many = $"1{new string('0', 40)}";
        var result = Sample.RunWith(
            "--observations",
            $"area,indicator,period,value\n.,a,quý I/2024,{many}\n",
            "--indicators",
            """[{"code":"a","unit":"person","nature":"flow","decimals":2}]""");
        Assert.Contains($".\ta\t2024-Q1\t{many}\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_target_that_cannot_be_is_a_problem() => Assert.EndsWith(
        "Problems of given\n2\tlevel\tmany\t\"many\" is no number: expected a digit at position 0. Numbers are written as 1.234,5 here, without a unit.\n",
        Sample.RunWith("--targets", "indicator,period,basis,form,level\nroad-deaths,năm 2024,plan,atMost,many\n").Output,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("--observations", "area,indicator,amount\n", "the column \"amount\" is none of area, indicator, period, periodKind, value,")]
    [InlineData("--observations", "area,indicator\nW01\n", "")]
    [InlineData("--areas", "code\n?\n", "line 2: \"?\" is no code of an area")]
    [InlineData("--indicators", "[{}]", "Indicator: The property \"code\" is missing.")]
    [InlineData("--indicators", "[null]", "has no indicators")]
    public void A_file_that_cannot_be_read_is_named_on_one_line(string option, string text, string problem)
    {
        var result = Sample.RunWith(option, text);
        Assert.Equal(2, result.ExitCode);
        Assert.Equal(string.Empty, result.Output);
        Assert.StartsWith($"given: {problem}", result.Errors, StringComparison.Ordinal);
        Assert.Equal(1, result.Errors.Count(static character => character == '\n'));
    }

    [Fact]
    public void A_file_that_is_not_there_is_named() => Assert.Equal(2, Sample.Run("--targets", "/no/such/file.csv").ExitCode);
}
