using MongCai.Kpi;

namespace HalfYearReport;

/// <summary>The words of this report's own layout; every phrase about a figure comes from the library.</summary>
internal sealed record Headings(string Indicator, string Target, string Attained, string Remaining, string Stricter)
{
    public required string Published { get; init; }

    public required string Figure { get; init; }

    public required string Verdict { get; init; }

    public required string Implied { get; init; }

    public required string Presumed { get; init; }

    public required string IfRounded { get; init; }

    public required string IfCutOff { get; init; }

    public required string Roundest { get; init; }

    public required string NoBase { get; init; }

    public required string NoFigure { get; init; }

    public required string NoNumbers { get; init; }

    public required string LowerBound { get; init; }

    public required string UpperBound { get; init; }

    public required string Approximate { get; init; }

    public required string NotPublished { get; init; }

    public required string LeftUnder { get; init; }

    public required string Events { get; init; }

    public required string Started { get; init; }

    public required string State { get; init; }

    public required string Ongoing { get; init; }

    public required string Completed { get; init; }

    public required string StatePresumed { get; init; }

    public static Headings For(Language language) => language switch
    {
        Language.English => new("Indicator", "Target", "Attained", "Remaining", "Stricter target")
        {
            Published = "Published figures",
            Figure = "Figure",
            Verdict = "Verdict",
            Implied = "Implies",
            Presumed = "Presumed",
            IfRounded = "if rounded",
            IfCutOff = "if cut off",
            Roundest = "the roundest",
            NoBase = "cannot be checked, the base was not published",
            NoFigure = "no percentage was published",
            NoNumbers = "cannot be checked, no numbers were published",
            LowerBound = "a lower bound, not a value",
            UpperBound = "an upper bound, not a value",
            Approximate = "an approximate value",
            NotPublished = "presumed, not published",
            LeftUnder = "left at the end under",
            Events = "Events",
            Started = "Started",
            State = "State",
            Ongoing = "ongoing",
            Completed = "completed",
            StatePresumed = "presumed",
        },
        _ => new("Nội dung", "Chỉ tiêu", "Đạt", "Còn lại", "Chỉ tiêu chặt hơn")
        {
            Published = "Số liệu đã công bố",
            Figure = "Con số",
            Verdict = "Kết luận",
            Implied = "Suy ra",
            Presumed = "Giả định",
            IfRounded = "nếu làm tròn",
            IfCutOff = "nếu cắt bớt",
            Roundest = "tròn nhất",
            NoBase = "không kiểm tra được vì không công bố số gốc",
            NoFigure = "không công bố tỷ lệ",
            NoNumbers = "không kiểm tra được vì không công bố số liệu",
            LowerBound = "cận dưới, không phải giá trị",
            UpperBound = "cận trên, không phải giá trị",
            Approximate = "giá trị gần đúng",
            NotPublished = "giả định, không công bố",
            LeftUnder = "cuối kỳ còn lại theo",
            Events = "Sự kiện",
            Started = "Đã bắt đầu",
            State = "Tình trạng",
            Ongoing = "đang thực hiện",
            Completed = "đã hoàn thành",
            StatePresumed = "giả định",
        },
    };
}
