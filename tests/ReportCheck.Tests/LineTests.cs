using System.Text;

namespace ReportCheck.Tests;

public class LineTests
{
    [Fact]
    public void A_bad_line_is_reported_with_its_number_and_does_not_stop_the_rest()
    {
        var result = Sample.RunOn(
            """
            first,attained,37,73,50.68%
            short,attained,37,73
            "in two
            lines",attained,37,73,50.68%
            long,attained,37,73,50.68%,more

            "after, an ""empty"" line",share,11,17,"64,7%"
            blank
            name,attaned,37,73,50.68%
            number,attained,"1,5",73,50.68%
            other number,attained,37,73x,50.68%
            figure,attained,37,73,fifty
            stray " quote,attained,37,73,50.68%
            "text"after,attained,37,73,50.68%
            digits,attained,79228162514264337593543950335,1,50.68%
            "escape",attained,37,73,"\u001B[2J
            \n"
            "last
            in two","attained","37","73",50.68%
            """.Replace("\\u001B", "\u001B", StringComparison.Ordinal));

        Assert.Equal(
            Sample.OutputHeader +
            """
            first,follows,50.68493151,50.68
            "in two
            lines",follows,50.68493151,50.68
            "after, an ""empty"" line",follows,64.70588235,64.7
            "last
            in two",follows,50.68493151,50.68

            """,
            result.Output);
        Assert.Equal(
            """
            line 3: 5 fields are needed, not 4
            line 6: 5 fields are needed, not 6
            line 9: 5 fields are needed, not 1
            line 10: formula "attaned" is not one of attained, exceeded, change, points, drop, share
            line 11: actual "1,5" is no number such as 1234.5
            line 12: base "73x" is no number such as 1234.5
            line 13: printed "fifty" is no figure such as 50,68% or 15.40
            line 14: a quote is inside a field or never closed
            line 15: a quote is inside a field or never closed
            line 16: the exact value has too many digits to be printed
            line 17: a quote is inside a field or never closed
            line 18: a quote is inside a field or never closed
                    4 follows         prints exactly so
                   12 bad lines
                    4 claims judged

            """,
            result.Errors);
        Assert.Equal(1, result.ExitCode);
    }

    [Fact]
    public void A_file_of_Windows_reads_as_any_other()
    {
        byte[] file = [.. "\uFEFF"u8, .. Encoding.UTF8.GetBytes((Sample.Header + "Móng Cái,attained,37,73,\"50,68%\"\n\"two\nlines\",attained,37,73,50.68\n\nbad,x,1,2,3\n1,attained,37,54,68.5").ReplaceLineEndings("\r\n"))];

        var result = Sample.RunOn(file);

        Assert.Equal(Sample.OutputHeader + "Móng Cái,follows,50.68493151,50.68\n\"two\r\nlines\",follows,50.68493151,50.68\n1,follows,68.51851852,68.5\n", result.Output);
        Assert.StartsWith("line 6: formula \"x\" is", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_quote_that_is_never_closed_costs_one_line()
    {
        var result = Sample.RunOn("1,attained,37,73,\"50,68%\n2,attained,37,73,\"50,68%\"\n3,attained,37,73,\"50,68\n4,share,11,17,64.7%\n\n5,share,11,17,64.7%\"\n\"6\n7\",share,11,17,64.7\n8,share,11,17,\"64.7\n9,share,11,17,64.7\n");

        Assert.Equal(
            Sample.OutputHeader + "2,follows,50.68493151,50.68\n4,follows,64.70588235,64.7\n\"6\n7\",follows,64.70588235,64.7\n9,follows,64.70588235,64.7\n",
            result.Output);
        Assert.Equal(["line 2", "line 4", "line 7", "line 10"], Places(result));
    }

    [Fact]
    public void Bytes_that_are_no_UTF8_make_a_bad_line()
    {
        var result = Sample.RunOn([.. "id,formula,actual,base,printed\n"u8, .. "M\xF3ng"u8, 0xFF, .. ",share,11,17,64.7\n2,share,11,17,64.7\n"u8]);

        Assert.Equal(Sample.OutputHeader + "2,follows,64.70588235,64.7\n", result.Output);
        Assert.StartsWith("line 2: not UTF-8\n", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_line_is_read_and_a_longer_one_is_a_bad_line()
    {
        var name = new string('x', 1_000_000);
        var longer = new string('x', ClaimFile.LongestLine + 1_000_000);
        var claim = ",share,11,17,64.7\n";

        var result = Sample.RunOn($"{name}{claim}\n\n{longer}{claim}3{claim}4,share,11,17,\"64.7\n{longer}{claim}5{claim}6,share,11,17,{name}\n{longer}");

        Assert.Equal($"{Sample.OutputHeader}{name},follows,64.70588235,64.7\n3,follows,64.70588235,64.7\n5,follows,64.70588235,64.7\n", result.Output);
        Assert.Equal(["line 5", "line 7", "line 8", "line 10", "line 11"], Places(result));
        Assert.Contains($"line 10: printed \"{new string('x', 60)}…\" is no figure", result.Errors, StringComparison.Ordinal);
    }

    private static string[] Places(Sample.Result result) =>
        [.. result.Errors.Split('\n').Where(static line => line.StartsWith("line ", StringComparison.Ordinal)).Select(static line => line.Split(':')[0])];
}
