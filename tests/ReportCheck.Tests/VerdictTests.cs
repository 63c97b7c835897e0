namespace ReportCheck.Tests;

public class VerdictTests
{
    private const string Claims =
        """
        attained,attained,37,73,"50,68%"
        exceeded,exceeded,118,100,18%
        change,change,399,760,-47.5%
        points,points,4.33,4.47,"-0,14"
        drop,drop,4.33,4.47,"0,14 điểm phần trăm"
        share,share,11,17,"64,7%"
        a tie,attained,519.3,600,"86,5"
        cut off,attained,2,3,66.66
        added zeros,attained,1922,12500,15.40
        rounded inputs,attained,1.4,3,45.5
        another formula,exceeded,125,100,125%
        no sign,change,1,3,"66,67%"
        turned over,share,3,2,66.7%
        unexplained,attained,37,54,"70,00%"
        no base,share,1,0,5%
        negative base,attained,1,-2,5%
        about,attained,37,73,about 50%
        over,attained,37,73,trên 50%
        negative tie,change,399,760,-48
        thirds,attained,-2,3,-66.67%

        """;

    private const string Rows =
        """
        attained,follows,50.68493151,50.68
        exceeded,follows,18.00000000,18
        change,follows,-47.50000000,-47.5
        points,follows,-0.14000000,-0.14
        drop,follows,0.14000000,0.14
        share,follows,64.70588235,64.7
        a tie,other-tie,86.55000000,86.6
        cut off,truncated,66.66666667,66.67
        added zeros,padded,15.37600000,15.38
        rounded inputs,rounded-inputs,46.66666667,46.7
        another formula,other-formula,25.00000000,25
        no sign,other-formula,-66.66666667,-66.67
        turned over,other-formula,150.00000000,150.0
        unexplained,does-not-follow,68.51851852,68.52
        no base,undefined,,
        negative base,undefined,,
        about,undefined,,
        over,follows,50.68493151,51
        negative tie,follows,-47.50000000,-48
        thirds,follows,-66.66666667,-66.67

        """;

    private const string Lines =
        """
        "a tie": a tie, resolved towards zero: 86.6
        "cut off": cut off instead of rounded: 66.67
        "added zeros": right with fewer decimals (1), zeros added: 15.38
        "rounded inputs": follows from its numbers before they were rounded; as printed they give: 46.7
        "another formula": the attainment, not the excess: 25%
        "no sign": the minus is missing: -66.67%
        "turned over": the base over the actual: 150.0%
        "unexplained": does not follow: 68.52%
        "no base": undefined (the denominator is zero)
        "negative base": undefined (the target is negative)
        "about": undefined (no tolerance was named)
                9 follows         prints exactly so
                1 other-tie       a tie, resolved towards zero
                1 truncated       cut off instead of rounded
                1 padded          right with fewer decimals, zeros added
                1 rounded-inputs  follows from its numbers before they were rounded
                3 other-formula   another formula gives it
                1 does-not-follow nothing explains it
                3 undefined       there is nothing to compare with
               20 claims judged

        """;

    [Fact]
    public void Each_claim_has_its_verdict_the_exact_value_and_what_it_prints_as()
    {
        var result = Sample.RunOn(Claims);

        Assert.Equal(Sample.OutputHeader + Rows, result.Output);
        Assert.Equal(Lines, result.Errors);
        Assert.Equal(1, result.ExitCode);
    }

    [Fact]
    public void Nothing_is_to_be_said_where_all_follow()
    {
        var result = Sample.RunOn("1,attained,37,73,\"50,68%\"\n2,attained,37,54,\"68,5%\"\n");

        Assert.Equal(Sample.OutputHeader + "1,follows,50.68493151,50.68\n2,follows,68.51851852,68.5\n", result.Output);
        Assert.Equal("        2 follows         prints exactly so\n        2 claims judged\n", result.Errors);
        Assert.Equal(0, result.ExitCode);
    }

    [Fact]
    public void A_file_without_claims_has_none_that_does_not_follow()
    {
        var result = Sample.RunOn(string.Empty);

        Assert.Equal(Sample.OutputHeader, result.Output);
        Assert.Equal("        0 claims judged\n", result.Errors);
        Assert.Equal(0, result.ExitCode);
    }

    [Fact]
    public void Summary_explanations_and_bad_lines_are_also_in_Vietnamese()
    {
        var result = Sample.RunOn("1,attained,37,73,\"50,68%\"\n2,attained,37,54,\"68,51%\"\n3,share,1,0,5%\n4,attained,37\n5,đạt,1,2,3\n6,share,x,2,3\n7,share,1,2,x\n", "--lang", "vi");

        Assert.Equal(
            """
            "2": bị cắt bớt thay vì làm tròn: 68,52%
            "3": không xác định (mẫu số bằng 0)
            dòng 5: cần 5 trường, không phải 3
            dòng 6: formula "đạt" không thuộc attained, exceeded, change, points, drop, share
            dòng 7: actual "x" không phải là số, như 1234.5
            dòng 8: printed "x" không phải là số liệu, như 50,68% hoặc 15.40
                    1 follows         khớp
                    1 truncated       bị cắt bớt thay vì làm tròn
                    1 undefined       không có gì để so sánh
                    4 dòng lỗi
                    3 số liệu đã kiểm tra

            """,
            result.Errors);
        Assert.Equal(Sample.OutputHeader + "1,follows,50.68493151,50.68\n2,truncated,68.51851852,68.52\n3,undefined,,\n", result.Output);
    }

    [Fact]
    public void Only_the_first_explanations_are_printed()
    {
        var result = Sample.RunOn(string.Concat(Enumerable.Repeat("x,attained,1,2,70%\n", 103)));

        Assert.Equal(100, result.Errors.Split("\"x\": does not follow: 50%\n").Length - 1);
        Assert.Contains("\n… and 3 more that do not follow: see their rows\n      103 does-not-follow", result.Errors, StringComparison.Ordinal);
    }
}
