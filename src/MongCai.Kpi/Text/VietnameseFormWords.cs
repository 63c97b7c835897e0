using NodaTime;

namespace MongCai.Kpi;

/// <summary>What targets ask for, in Vietnamese.</summary>
internal sealed class VietnameseFormWords(Phrasebook phrases, Unit unit) : IFormWords
{
    private readonly PhrasedAmounts _amounts = new(phrases, unit);

    public string AtLeast(Rational level) => $"ít nhất {_amounts.WithUnit(level)}";

    public string MoreThan(Rational level) => $"trên {_amounts.WithUnit(level)}";

    public string AtMost(Rational level) => $"nhiều nhất {_amounts.WithUnit(level)}";

    public string LessThan(Rational level) => $"dưới {_amounts.WithUnit(level)}";

    public string NoMoreThan(Rational cap) => $"không quá {_amounts.WithUnit(cap)}";

    public string Within(Rational floor, Rational ceiling) => $"từ {_amounts.Bare(floor)} đến {_amounts.WithUnit(ceiling)}";

    public string About(Rational level, Rational? tolerance) =>
        tolerance is { } named ? $"khoảng {_amounts.WithUnit(level)} (± {_amounts.WithUnit(named)})" : $"khoảng {_amounts.WithUnit(level)}";

    public string From(Rational baseline, Rational level) => $"từ {_amounts.Bare(baseline)} đến {_amounts.WithUnit(level)}";

    public string Reduced(Rational opening, Rational level) => $"giảm {_amounts.Step(opening - level)} (còn {_amounts.WithUnit(level)})";

    public string Grown(Rational lastYear, Rational level) => $"tăng từ {_amounts.Bare(lastYear)} lên {_amounts.WithUnit(level)}";

    public string AverageChange(LevelForm perYear, Rational opening, bool isReduction) => $"{(isReduction ? "giảm" : "tăng")} bình quân {perYear.InWords(this)} mỗi năm";

    public string AverageAmount(LevelForm perYear) => $"bình quân {perYear.InWords(this)} mỗi năm";

    public string Maintained(LevelForm form, PeriodKind every) => $"duy trì {form.InWords(this)} trong từng {VietnamesePhrasebook.EveryName(every)}";

    public string DoneBy(LocalDate deadline) => $"hoàn thành chậm nhất {_amounts.Day(deadline)}";
}
