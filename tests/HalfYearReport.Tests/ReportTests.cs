namespace HalfYearReport.Tests;

public class ReportTests
{
    private const string Vietnamese =
        """
        Thành phố Móng Cái: 6 tháng đầu năm 2019

        Số hộ nghèo giảm: 37 hộ
          đạt 50,68% kế hoạch năm 2019 (ít nhất 73 hộ); còn thiếu 36 hộ
          đạt 68,5% chỉ tiêu nghị quyết năm 2019 (ít nhất 54 hộ); còn thiếu 17 hộ
          Chỉ tiêu chặt hơn: kế hoạch năm 2019

        Số hộ nghèo còn lại: 97 hộ

        Lao động có việc làm mới: 2.064 lao động
          kế hoạch: không xác định (thiếu chỉ tiêu)

        Hồ sơ dịch vụ công trực tuyến được hỗ trợ: 3.561 hồ sơ
          kế hoạch: không xác định (thiếu chỉ tiêu)

        """;

    private const string English =
        """
        City of Móng Cái: the first half of 2019

        Poor households reduced: 37 households
          50.68% of the plan for 2019 (at least 73 households); 36 households remaining
          68.5% of the resolution for 2019 (at least 54 households); 17 households remaining
          Stricter target: the plan for 2019

        Poor households left: 97 households

        Workers with new jobs: 2,064 workers
          the plan: undefined (the target is missing)

        Online public-service files supported: 3,561 files
          the plan: undefined (the target is missing)

        """;

    [Fact]
    public void Prints_the_founding_figures_in_Vietnamese() => Assert.Equal(Vietnamese, Printed());

    [Fact]
    public void Prints_the_founding_figures_in_English() => Assert.Equal(English, Printed("--lang", "en"));

    [Theory]
    [InlineData("LC_ALL", "vi_VN.UTF-8")]
    [InlineData("LC_ALL", "C")]
    [InlineData("LC_ALL", "ar_SA.UTF-8")]
    [InlineData("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "1")]
    public void Prints_the_same_bytes_under_every_culture(string name, string value)
    {
        var environment = new Dictionary<string, string>(StringComparer.Ordinal) { [name] = value };

        Assert.Equal(Sample.Run().Bytes, Sample.Run(environment).Bytes);
    }

    private static string Printed(params string[] arguments)
    {
        var result = Sample.Run(arguments);

        Assert.Equal(string.Empty, result.Errors);
        Assert.Equal(0, result.ExitCode);
        return result.Output;
    }
}
