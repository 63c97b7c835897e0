using MongCai.Kpi;
using Spectre.Console;

namespace HalfYearReport.Tests;

public class ReportTests
{
    private const string Vietnamese =
        """
        Thành phố Móng Cái: 6 tháng đầu năm 2019
        Giả định: 6 tháng đầu năm tính theo dương lịch (số liệu từ 1/1/2019 đến 30/6/2019)
        Hoặc: 6 tháng đầu năm tính theo kỳ báo cáo hành chính (số liệu từ 15/12/2018 đến 14/6/2019)

        Số hộ nghèo giảm: 37 hộ
          đạt 50,68% kế hoạch năm 2019 (ít nhất 73 hộ); còn thiếu 36 hộ
            Triển vọng: còn để ngỏ; chỉ số tiến độ 1,022
            nhanh hơn tiến độ: đã qua 49,59% năm 2019, đến nay cần đạt 36,2 hộ
            bình quân 6,17 hộ mỗi tháng, còn cần 6,00 hộ mỗi tháng
            dự báo năm 2019: 74,6 hộ
            số liệu từ 15/12/2018 đến 14/6/2019: nhanh hơn tiến độ, đã qua 49,86% năm 2019, đến nay cần đạt 36,4 hộ; dự báo năm 2019: 74,2 hộ; chỉ số tiến độ 1,016
          đạt 68,5% chỉ tiêu nghị quyết năm 2019 (ít nhất 54 hộ); còn thiếu 17 hộ
            Triển vọng: còn để ngỏ; chỉ số tiến độ 1,382
            nhanh hơn tiến độ: đã qua 49,59% năm 2019, đến nay cần đạt 26,8 hộ
            bình quân 6,17 hộ mỗi tháng, còn cần 2,83 hộ mỗi tháng
            dự báo năm 2019: 74,6 hộ
            số liệu từ 15/12/2018 đến 14/6/2019: nhanh hơn tiến độ, đã qua 49,86% năm 2019, đến nay cần đạt 26,9 hộ; dự báo năm 2019: 74,2 hộ; chỉ số tiến độ 1,374
          Chỉ tiêu chặt hơn: kế hoạch năm 2019

        Số hộ nghèo còn lại: 97 hộ

        Lao động có việc làm mới: 2.064 lao động
          kế hoạch: không xác định (thiếu chỉ tiêu)

        Hồ sơ dịch vụ công trực tuyến được hỗ trợ: 3.561 hồ sơ
          kế hoạch: không xác định (thiếu chỉ tiêu)

        Số xã, phường có dịch tả lợn châu Phi: 11 xã, phường

        Số liệu đã công bố

        Số hộ nghèo giảm: 37 hộ
          đạt 50,68% kế hoạch: khớp
            kế hoạch: 73 hộ
            Giả định: kế hoạch là của cả năm
          đạt 68,5% chỉ tiêu nghị quyết: khớp
            chỉ tiêu nghị quyết: 54 hộ

        Lao động có việc làm mới: 2.064 lao động
          đạt 56,6% kế hoạch: không kiểm tra được vì không công bố số gốc
            kế hoạch: từ 3.644 đến 3.649 lao động nếu làm tròn, tròn nhất 3.645
            kế hoạch: từ 3.641 đến 3.646 lao động nếu cắt bớt, tròn nhất 3.645
            Giả định: kế hoạch là của cả năm

        Hồ sơ dịch vụ công trực tuyến được hỗ trợ: 3.561 hồ sơ
          vượt 18% so với kế hoạch: không kiểm tra được vì không công bố số gốc
            kế hoạch: từ 3.006 đến 3.030 hồ sơ nếu làm tròn
            kế hoạch: từ 2.993 đến 3.017 hồ sơ nếu cắt bớt, tròn nhất 3.000

        Số xã, phường có dịch tả lợn châu Phi: 11 xã, phường
          11/17: không công bố tỷ lệ
            chiếm 64,7% tổng số
            tỷ lệ xã, phường có dịch, không phải tỷ lệ xã, phường có báo cáo

        Hộ nghèo, cận nghèo, chính sách được tặng quà Tết
          100%: không kiểm tra được vì không công bố số liệu
            từ 99,5% đến dưới 100,5%

        Kinh phí quà Tết
          trên 1,4 tỷ đồng: cận dưới, không phải giá trị
            trên 1.400.000.000 đồng

        Hộ nghèo đầu kỳ, hiện nay và cuối kỳ

        Số hộ nghèo còn lại: 97 hộ
          chiếm 0,36% tổng số: không kiểm tra được vì không công bố số gốc
            tổng số: từ 26.576 đến 27.323 hộ nếu làm tròn, tròn nhất 27.000
            tổng số: từ 26.217 đến 26.944 hộ nếu cắt bớt, tròn nhất 26.500
            Giả định: tổng số hộ là của cuối kỳ
          134 hộ (đầu kỳ): giả định, không công bố
            chiếm 0,50% tổng số (từ 26.576 đến 27.070 hộ)
            chiếm 0,49% tổng số (từ 27.071 đến 27.323 hộ)
            cuối kỳ còn lại theo kế hoạch năm 2019: 61 hộ
            cuối kỳ còn lại theo chỉ tiêu nghị quyết năm 2019: 80 hộ
            Giả định: số hộ giảm là mức giảm thuần; tổng số hộ không đổi

        Sự kiện

        Thanh tra, kiểm tra: 8 cuộc
          đang thực hiện: 1
          đã hoàn thành: 7 (giả định)
        Giám sát chuyên đề của HĐND: 3 cuộc
          đã hoàn thành: 3 (giả định)
        Thanh tra, kiểm tra và giám sát: của nhiều cơ quan, không cộng được
        Phiên giao dịch việc làm: 5 cuộc
          đã hoàn thành: 5 (giả định)
        Lớp đào tạo nghề: 7 lớp
          đã hoàn thành: 1 bản ghi (giả định)
        Học viên đào tạo nghề: 165 người
          đã hoàn thành: 1 bản ghi (giả định)
        Nhà ở cho hộ nghèo trong thành phố: 8 nhà
          đang thực hiện: 8 (giả định)
        Nhà ở cho hộ nghèo ở huyện khác: 1 nhà
          đang thực hiện: 1 (giả định)
        Quà Tết: từ 1,4 tỷ đồng trở lên
          cận dưới, không phải giá trị
          đã hoàn thành: 1 bản ghi
        Hội nghị học tập nghị quyết: 8 cuộc
          đã hoàn thành: 8 (giả định)
        Đảng viên bị khiển trách: 8 người
          đã hoàn thành: 1 bản ghi
        Đảng viên bị đình chỉ: 3 người
          đã hoàn thành: 1 bản ghi
          không cộng với số bị khiển trách: có thể trùng người
        Đại hội MTTQ lần thứ XVII, nhiệm kỳ 2019–2024: 1 cuộc
          đã hoàn thành: 1
        Đại hội Hội LHTN lần thứ IV, nhiệm kỳ 2019–2024: 1 cuộc
          đã hoàn thành: 1
        Đại hội các dân tộc thiểu số lần thứ II, năm 2019: 1 cuộc
          đã hoàn thành: 1

        """;

    private const string English =
        """
        City of Móng Cái: the first half of 2019
        Presumed: the first half is that of the solar year (data of 1 January 2019 to 30 June 2019)
        Or: the first half is that of administrative reports (data of 15 December 2018 to 14 June 2019)

        Poor households reduced: 37 households
          50.68% of the plan for 2019 (at least 73 households); 36 households remaining
            Outlook: open; pace index 1.022
            ahead of pace: 49.59% of 2019 has elapsed, 36.2 households expected by now
            6.17 households a month so far, 6.00 households a month required
            forecast for 2019: 74.6 households
            data of 15 December 2018 to 14 June 2019: ahead of pace, 49.86% of 2019 has elapsed, 36.4 households expected by now; forecast for 2019: 74.2 households; pace index 1.016
          68.5% of the resolution for 2019 (at least 54 households); 17 households remaining
            Outlook: open; pace index 1.382
            ahead of pace: 49.59% of 2019 has elapsed, 26.8 households expected by now
            6.17 households a month so far, 2.83 households a month required
            forecast for 2019: 74.6 households
            data of 15 December 2018 to 14 June 2019: ahead of pace, 49.86% of 2019 has elapsed, 26.9 households expected by now; forecast for 2019: 74.2 households; pace index 1.374
          Stricter target: the plan for 2019

        Poor households left: 97 households

        Workers with new jobs: 2,064 workers
          the plan: undefined (the target is missing)

        Online public-service files supported: 3,561 files
          the plan: undefined (the target is missing)

        Communes and wards with African swine fever: 11 communes and wards

        Published figures

        Poor households reduced: 37 households
          50.68% of the plan: follows
            the plan: 73 households
            Presumed: the plan is for the whole year
          68.5% of the resolution: follows
            the resolution: 54 households

        Workers with new jobs: 2,064 workers
          56.6% of the plan: cannot be checked, the base was not published
            the plan: 3,644 to 3,649 workers if rounded, the roundest 3,645
            the plan: 3,641 to 3,646 workers if cut off, the roundest 3,645
            Presumed: the plan is for the whole year

        Online public-service files supported: 3,561 files
          exceeds the plan by 18%: cannot be checked, the base was not published
            the plan: 3,006 to 3,030 files if rounded
            the plan: 2,993 to 3,017 files if cut off, the roundest 3,000

        Communes and wards with African swine fever: 11 communes and wards
          11/17: no percentage was published
            64.7% of the total
            a share of the units affected, not of those that reported

        Poor, near-poor and policy households given Tết gifts
          100%: cannot be checked, no numbers were published
            99.5% to under 100.5%

        Cost of the Tết gifts
          over 1.4 billion đồng: a lower bound, not a value
            over 1,400,000,000 đồng

        Poor households at the opening, now and at the end

        Poor households left: 97 households
          0.36% of the total: cannot be checked, the base was not published
            the total: 26,576 to 27,323 households if rounded, the roundest 27,000
            the total: 26,217 to 26,944 households if cut off, the roundest 26,500
            Presumed: the total is that of the end of the period
          134 households (the opening): presumed, not published
            0.50% of the total (26,576 to 27,070 households)
            0.49% of the total (27,071 to 27,323 households)
            left at the end under the plan for 2019: 61 households
            left at the end under the resolution for 2019: 80 households
            Presumed: the reduction is a net change; the total was the same

        Events

        Inspections and checks: 8 events
          ongoing: 1
          completed: 7 (presumed)
        Thematic supervisions by the People's Council: 3 events
          completed: 3 (presumed)
        Inspections, checks and supervisions: events of several organisers are not added
        Job fairs: 5 events
          completed: 5 (presumed)
        Vocational classes: 7 classes
          completed: 1 record (presumed)
        Learners in vocational classes: 165 persons
          completed: 1 record (presumed)
        Houses for poor households in the city: 8 houses
          ongoing: 8 (presumed)
        Houses for poor households in another district: 1 house
          ongoing: 1 (presumed)
        Tết gifts: 1.4 billion đồng or more
          a lower bound, not a value
          completed: 1 record
        Study conferences on resolutions: 8 events
          completed: 8 (presumed)
        Party members reprimanded: 8 persons
          completed: 1 record
        Party members suspended: 3 persons
          completed: 1 record
          not added to the reprimanded: they may be the same persons
        XVII congress of the Fatherland Front, term 2019–2024: 1 event
          completed: 1
        IV congress of the Youth Federation, term 2019–2024: 1 event
          completed: 1
        II congress of the ethnic minorities, 2019: 1 event
          completed: 1

        """;

    [Fact]
    public void Prints_the_founding_figures_in_Vietnamese() => Assert.Equal(Vietnamese, Printed());

    [Fact]
    public void Prints_the_founding_figures_in_English() => Assert.Equal(English, Printed("--lang", "en"));

    [Theory]
    [InlineData("vi", "còn để ngỏ")]
    [InlineData("en", "open")]
    [InlineData("fr", "ouvert")]
    public void The_tables_fit_80_columns_and_lose_nothing(string language, string open)
    {
        var (report, phrases) = (new ReportReader(new DataSource(Path.Combine(AppContext.BaseDirectory, "mong-cai-2019-s1.json"))).Read(), new Phrasebook(ReportWords.For(language).Lexicon));
        using var drawn = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, Out = new AnsiConsoleOutput(drawn) });
        console.Profile.Width = 80;
        console.Profile.Capabilities.Unicode = true;
        foreach (var table in new TerminalReport(report, phrases).Tables())
        {
            console.Write(table);
        }

        var rows = drawn.ToString().Split('\n');
        Assert.All(rows, static row => Assert.True(row.TrimEnd().Length <= 80, row));
        var columns = Enumerable.Range(1, 3).Select(column => Words(string.Join(' ', rows.Where(static row => row.Count(static mark => mark == '│') == 4).Select(row => row.Split('│')[column])))).ToArray();
        foreach (var figure in new CheckedFigures(phrases).Of(report.Published).SelectMany(static section => section.Figures))
        {
            Assert.Contains(Words(figure.Subject), columns[0], StringComparison.Ordinal);
            Assert.Contains(Words(figure.Published), columns[0], StringComparison.Ordinal);
            Assert.Contains(Words(figure.Verdict), columns[1], StringComparison.Ordinal);
            Assert.All(figure.Implied, implied => Assert.Contains(Words(implied), columns[2], StringComparison.Ordinal));
        }

        var paced = Enumerable.Range(1, 4).Select(column => Words(string.Join(' ', rows.Where(static row => row.Count(static mark => mark == '│') == 5).Select(row => row.Split('│')[column])))).ToArray();
        var paces = new PaceLines(phrases, report.Windows);
        var words = new EventLines(phrases);
        foreach (var pace in report.Lines.SelectMany(line => line.Commitments.Select(commitment => paces.Of(line.Attainments[commitment.Basis]))).OfType<PaceWords>())
        {
            Assert.Contains(Words($"{pace.Standing} {pace.Elapsed} {pace.Expected} {pace.Index}"), paced[1], StringComparison.Ordinal);
            Assert.Contains(Words($"{pace.Achieved} {pace.Required}"), paced[2], StringComparison.Ordinal);
            Assert.Contains(Words(pace.Projected), paced[3], StringComparison.Ordinal);
            foreach (var (window, other) in pace.Otherwise)
            {
                Assert.Contains(Words(window), paced[0], StringComparison.Ordinal);
                Assert.Contains(Words($"{other.Standing} {other.Elapsed} {other.Expected} {other.Index}"), paced[1], StringComparison.Ordinal);
            }
        }

        Assert.Equal(2, Occurrences(paced[2], open));
        foreach (var events in report.Events)
        {
            Assert.Contains(Words(words.Name(events)), columns[0], StringComparison.Ordinal);
            Assert.Contains(Words(words.Value(events)), columns[1], StringComparison.Ordinal);
            Assert.Contains(Words(string.Join(' ', words.Details(events))), columns[2], StringComparison.Ordinal);
        }
    }

    private static int Occurrences(string text, string word) => text.Split(word).Length - 1;

    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Printed(params string[] arguments)
    {
        var result = Sample.Run(arguments);

        Assert.Equal(string.Empty, result.Errors);
        Assert.Equal(0, result.ExitCode);
        return result.Output;
    }
}
