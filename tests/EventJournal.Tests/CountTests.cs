namespace EventJournal.Tests;

public class CountTests
{
    [Fact]
    public void The_founding_report_comes_out_of_its_records_in_Vietnamese()
    {
        using var workspace = new Workspace();
        _ = workspace.TakeFile(Workspace.FoundingFile);

        workspace.Run("count", "--ledger", workspace.Ledger, "--period", "2019-S1", "--known-at", "2019-07-01T00:00:00Z").Prints(
            "6 tháng đầu năm 2019, theo những gì đã biết đến 2019-07-01T00:00:00Z",
            "Phiên giao dịch việc làm: 5 sự kiện (sự kiện theo giả định: 5)",
            "Lớp đào tạo nghề: 7 lớp (sự kiện theo giả định: 1)",
            "Học viên: 165 người (sự kiện theo giả định: 1)",
            "Nhà cho hộ nghèo trên địa bàn: 8 nhà (sự kiện theo giả định: 8)",
            "Nhà cho hộ nghèo ở địa bàn khác: 1 nhà (sự kiện theo giả định: 1)",
            "Quà Tết: từ 1,4 tỷ đồng trở lên (sự kiện theo giả định: 1)",
            "Hội nghị học tập nghị quyết: 8 sự kiện (sự kiện theo giả định: 8)",
            "Thanh tra, kiểm tra đã bắt đầu: 8 sự kiện (sự kiện theo giả định: 7)",
            "Thanh tra, kiểm tra đang tiến hành: 1 sự kiện",
            "Giám sát chuyên đề của HĐND: 3 sự kiện (sự kiện theo giả định: 3)",
            "Đảng viên bị khiển trách: 8 người (sự kiện theo giả định: 1)",
            "Đảng viên bị đình chỉ: 3 người (sự kiện theo giả định: 1)",
            "Đại hội: 3 sự kiện (sự kiện theo giả định: 3)");
    }

    [Fact]
    public void The_founding_report_comes_out_of_its_records_in_English()
    {
        using var workspace = new Workspace();
        _ = workspace.TakeFile(Workspace.FoundingFile);

        workspace.Count().Prints(
            "the first half of 2019, with all that is known",
            "Job fairs: 5 events (events presumed: 5)",
            "Vocational classes: 7 classes (events presumed: 1)",
            "Learners: 165 persons (events presumed: 1)",
            "Houses for poor households in the city: 8 houses (events presumed: 8)",
            "Houses for poor households elsewhere: 1 house (events presumed: 1)",
            "Tết gifts: 1.4 billion đồng or more (events presumed: 1)",
            "Study conferences on resolutions: 8 events (events presumed: 8)",
            "Inspections and checks started: 8 events (events presumed: 7)",
            "Inspections and checks ongoing: 1 event",
            "Thematic supervisions by the People's Council: 3 events (events presumed: 3)",
            "Party members reprimanded: 8 persons (events presumed: 1)",
            "Party members suspended: 3 persons (events presumed: 1)",
            "Congresses: 3 events (events presumed: 3)");
    }

    [Theory]
    [InlineData("2019-03-14T01:59:59Z", "0 events")]
    [InlineData("2019-03-14T02:00:00Z", "1 event")]
    [InlineData("2019-03-14T02:00:00.5Z", "2 events")]
    [InlineData("2019-03-15T02:00:00Z", "1 event")]
    public void What_was_recorded_later_is_not_known(string knownAt, string expected)
    {
        using var workspace = new Workspace();
        _ = workspace.Take(Lines.Fair("1"), Lines.Fair("2", recorded: "2019-03-14T02:00:00.5Z"), Lines.Retraction("3", "1"));

        Assert.Contains($"\nJob fairs: {expected}\n", workspace.Count("--known-at", knownAt).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("14", "1 event")]
    [InlineData("15", "2 events")]
    public void The_books_may_be_closed_before_the_month_ends(string day, string expected)
    {
        using var workspace = new Workspace();
        _ = workspace.Take(Lines.Fair("1", occurred: "2019-06-14"), Lines.Fair("2", occurred: "2019-06-15"), Lines.Fair("3", occurred: "2019-M06"));

        Assert.Contains($"\nJob fairs: {expected} (events straddling its edges: 1)\n", workspace.Count("--closing-day", day).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("LC_ALL", "vi_VN.UTF-8")]
    [InlineData("LC_ALL", "ar_SA.UTF-8")]
    [InlineData("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "1")]
    public void Prints_the_same_under_every_culture(string name, string value)
    {
        using var workspace = new Workspace();
        string[] take = ["take", Workspace.FoundingFile, "--ledger", workspace.Ledger];
        string[] count = ["count", "--ledger", workspace.Ledger, "--period", "2019-S1", "--known-at", "2019-07-01T00:00:00Z"];

        Assert.Equal("acknowledged 40\nmong-cai-2019-s1.jsonl: 40 đã lưu, 0 đã có từ trước, 0 bị từ chối\n", workspace.Run((name, value), take).Output);
        Assert.Equal(workspace.Run(count), workspace.Run((name, value), count));
    }
}
