namespace CountyYear.Tests;

/// <summary>Tests the figures that the files of the sample give; the expected ones were computed by hand.</summary>
public class CardTests
{
    // Expected by the end of March, 91 of 366 days, are 135 · 91/366 = 33,57 households: 40 are 1,192 of them; by September 135 · 274/366 = 101,07: 113 are
    // 1,118.
    // In June W02 has not reported; its figure of nine months, 24, closes the gap. W03 and W04 merge into W05 on 15 August: 8 reports of two quarters, 5 of
    // the third, 3 of the fourth.
    // In time are 2.666 of 2.800 files, 5.466 of 5.680, 8.306 of 8.570 and 11.036 of 11.326: 97,44% of the year are less than 97,5%.
    // Of 20 − 4 = 16 deaths 16 · 91/366 = 3,98 are allowed by March, 7,96 by June, 11,98 by September; there are 3, 7, 12 and 15.
    private const string English = """
        the first quarter of 2024
        Poor households reduced	the plan for 2024	40 households	4 of 4 reports	open	undefined (the period is still running)	1.192	green
        Poor households reduced	the resolution for 2024	40 households	4 of 4 reports	open	undefined (the period is still running)	1.341	green
        Files handled in time	the plan for 2024	95.21%	4 of 4 reports	open	undefined (the period is still running)	0.977	green
        Files handled in time	the resolution for 2024	95.21%	4 of 4 reports	open	undefined (the period is still running)	1.002	green
        Road deaths	the plan for 2024	3 persons	4 of 4 reports	open	undefined (the period is still running)	1.326	green
        the second quarter of 2024
        Poor households reduced	the plan for 2024	undefined (the actual is missing)	7 of 8 reports	open	undefined (the period is still running)	the actual is missing	no band
        Poor households reduced	the resolution for 2024	undefined (the actual is missing)	7 of 8 reports	open	undefined (the period is still running)	the actual is missing	no band
        Files handled in time	the plan for 2024	provisional 96.23%	8 of 8 reports	open	undefined (the period is still running)	0.987	green
        Files handled in time	the resolution for 2024	provisional 96.23%	8 of 8 reports	open	undefined (the period is still running)	1.013	green
        Road deaths	the plan for 2024	7 persons	8 of 8 reports	open	undefined (the period is still running)	1.137	green
        Missing reports: the second quarter of 2024
        W02	Poor households reduced	the second quarter of 2024
        the third quarter of 2024
        Poor households reduced	the plan for 2024	estimated 113 households	13 of 13 reports	open	undefined (the period is still running)	1.118	green
        Poor households reduced	the resolution for 2024	estimated 113 households	13 of 13 reports	open	undefined (the period is still running)	1.258	green
        Files handled in time	the plan for 2024	provisional 96.92%	13 of 13 reports	open	undefined (the period is still running)	0.994	green
        Files handled in time	the resolution for 2024	provisional 96.92%	13 of 13 reports	open	undefined (the period is still running)	1.020	green
        Road deaths	the plan for 2024	12 persons	13 of 13 reports	open	undefined (the period is still running)	0.998	green
        the fourth quarter of 2024
        Poor households reduced	the plan for 2024	estimated 138 households	16 of 16 reports	secured	exceeded (provisional)	1.022	green
        Poor households reduced	the resolution for 2024	estimated 138 households	16 of 16 reports	secured	exceeded (provisional)	1.150	green
        Files handled in time	the plan for 2024	provisional 97.44%	16 of 16 reports	out of reach	not met (provisional)	0.999	yellow
        Files handled in time	the resolution for 2024	provisional 97.44%	16 of 16 reports	secured	exceeded (provisional)	1.026	green
        Road deaths	the plan for 2024	15 persons	16 of 16 reports	secured	exceeded	1.067	green
        Ranks: Poor households reduced, plan, the fourth quarter of 2024
        1	W01	105.0%
        2	W05	101.5%
        3	W02	100.0%

        """;

    [Fact]
    public void The_countys_row_of_each_quarter_is_printed()
    {
        var result = Sample.Run("--lang", "en");
        Assert.Equal(0, result.ExitCode);
        Assert.Equal(string.Empty, result.Errors);
        Assert.Equal(English, result.Output);
    }

    [Fact]
    public void Without_a_language_it_is_vietnamese()
    {
        var result = Sample.Run();
        Assert.Equal(0, result.ExitCode);
        Assert.StartsWith("quý I/2024\nSố hộ nghèo giảm\tkế hoạch năm 2024\t40 hộ\t4/4 báo cáo\tcòn để ngỏ\tkhông xác định (chưa hết kỳ)\t1,192\txanh\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("\nTỷ lệ hồ sơ giải quyết đúng hạn\tkế hoạch năm 2024\tsơ bộ 97,44%\t16/16 báo cáo\tkhông thể đạt\tkhông đạt (tạm tính)\t0,999\tvàng\n", result.Output, StringComparison.Ordinal);
        Assert.EndsWith("Xếp hạng: Số hộ nghèo giảm, kế hoạch, quý IV/2024\n1\tW01\t105,0%\n2\tW05\t101,5%\n3\tW02\t100,0%\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void On_a_day_of_the_year_the_quarters_that_are_over_are_printed()
    {
        var august = Sample.Run("--lang", "en", "--as-of", "2024-08-31").Output;
        Assert.StartsWith(English[..English.IndexOf("the third quarter", StringComparison.Ordinal)], august, StringComparison.Ordinal);
        Assert.EndsWith("\nRanks: Poor households reduced, plan, the second quarter of 2024\n1\tW03\t82.5%\n2\tW01\t52.5%\n3\tW04\t44.0%\n\tW02\tundefined (the actual is missing)\n", august, StringComparison.Ordinal);
    }

    [Fact]
    public void Areas_without_a_target_are_not_ranked() =>
        Assert.EndsWith("Ranks: Road deaths, plan, the fourth quarter of 2024\n", Sample.Run("--lang", "en", "--rank", "road-deaths").Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("LC_ALL", "vi_VN.UTF-8")]
    [InlineData("LC_ALL", "ar_SA.UTF-8")]
    [InlineData("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "1")]
    public void The_culture_of_the_machine_changes_nothing(string name, string value) =>
        Assert.Equal(English, Sample.Run(new Dictionary<string, string>(StringComparer.Ordinal) { [name] = value }, "--lang", "en").Output);
}
