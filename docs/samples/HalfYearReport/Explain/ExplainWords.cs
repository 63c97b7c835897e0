using MongCai.Kpi;

namespace HalfYearReport;

/// <summary>The words in which it is explained how a figure came about.</summary>
internal sealed record ExplainWords(string Period, string Data, string Actual, string Target, string Document, string NotStated)
{
    public required string InForceFrom { get; init; }

    public required string Formula { get; init; }

    public required string Exact { get; init; }

    public required string Rounding { get; init; }

    public required string HalfAwayFromZero { get; init; }

    public required string CutOff { get; init; }

    public required string Decimals { get; init; }

    public required string Printed { get; init; }

    public required string Follows { get; init; }

    public required string Remaining { get; init; }

    public required string AtTheEnd { get; init; }

    public required string Expected { get; init; }

    public required string Counted { get; init; }

    public required string Started { get; init; }

    public required string SumOf { get; init; }

    public required string Types { get; init; }

    public required string Where { get; init; }

    public required string Everywhere { get; init; }

    public required string Inside { get; init; }

    public required string Outside { get; init; }

    public required string By { get; init; }

    public required string OneOrganiser { get; init; }

    public required string Records { get; init; }

    public required string Undecided { get; init; }

    private static ExplainWords English { get; } = new("Period", "Data", "Actual", "Target", "Version and document", "not stated")
    {
        InForceFrom = "in force from",
        Formula = "Formula",
        Exact = "Exact value",
        Rounding = "Rounding",
        HalfAwayFromZero = "half away from zero",
        CutOff = "cut off",
        Decimals = "decimals:",
        Printed = "Printed",
        Follows = "Follows",
        Remaining = "Remaining",
        AtTheEnd = "possible at the end of",
        Expected = "Expected",
        Counted = "Counted",
        Started = "events that have started",
        SumOf = "what the events that have started add up to of",
        Types = "Types",
        Where = "Where",
        Everywhere = "everywhere",
        Inside = "in the area",
        Outside = "outside the area",
        By = "By",
        OneOrganiser = "one organiser, whichever it is",
        Records = "Records",
        Undecided = "Undecided",
    };

    private static ExplainWords Vietnamese { get; } = new("Kỳ", "Số liệu", "Thực hiện", "Chỉ tiêu", "Văn bản, phiên bản", "không nêu")
    {
        InForceFrom = "áp dụng từ",
        Formula = "Công thức",
        Exact = "Giá trị chính xác",
        Rounding = "Làm tròn",
        HalfAwayFromZero = "nửa đơn vị làm tròn xa số 0",
        CutOff = "cắt bớt",
        Decimals = "số chữ số thập phân:",
        Printed = "In ra",
        Follows = "Từ số liệu suy ra",
        Remaining = "Còn lại",
        AtTheEnd = "giá trị có thể có khi hết",
        Expected = "Cần đạt",
        Counted = "Cách tính",
        Started = "số sự kiện đã bắt đầu",
        SumOf = "cộng dồn, trong các sự kiện đã bắt đầu, của",
        Types = "Loại",
        Where = "Phạm vi",
        Everywhere = "mọi nơi",
        Inside = "trong địa bàn",
        Outside = "ngoài địa bàn",
        By = "Cơ quan",
        OneOrganiser = "chỉ của một cơ quan, bất kể cơ quan nào",
        Records = "Bản ghi",
        Undecided = "Chưa quyết định",
    };

    public static ExplainWords For(Language language) => language == Language.English ? English : Vietnamese;
}
