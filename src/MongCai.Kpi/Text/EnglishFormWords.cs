using NodaTime;

namespace MongCai.Kpi;

/// <summary>What targets ask for, in English.</summary>
internal sealed class EnglishFormWords(Phrasebook phrases, Unit unit) : IFormWords
{
    private readonly PhrasedAmounts _amounts = new(phrases, unit);

    public string AtLeast(Rational level) => $"at least {_amounts.WithUnit(level)}";

    public string MoreThan(Rational level) => $"more than {_amounts.WithUnit(level)}";

    public string AtMost(Rational level) => $"at most {_amounts.WithUnit(level)}";

    public string LessThan(Rational level) => $"less than {_amounts.WithUnit(level)}";

    public string NoMoreThan(Rational cap) => $"no more than {_amounts.WithUnit(cap)}";

    public string Within(Rational floor, Rational ceiling) => $"{_amounts.Bare(floor)} to {_amounts.WithUnit(ceiling)}";

    public string About(Rational level, Rational? tolerance) =>
        tolerance is { } named ? $"about {_amounts.WithUnit(level)} (± {_amounts.WithUnit(named)})" : $"about {_amounts.WithUnit(level)}";

    public string From(Rational baseline, Rational level) => $"from {_amounts.Bare(baseline)} to {_amounts.WithUnit(level)}";

    public string Reduced(Rational opening, Rational level) => $"reduced by {_amounts.Step(opening - level)} (to {_amounts.WithUnit(level)})";

    public string Grown(Rational lastYear, Rational level) => $"grown from {_amounts.Bare(lastYear)} to {_amounts.WithUnit(level)}";

    public string AverageChange(LevelForm perYear, Rational opening, bool isReduction) => $"{(isReduction ? "reduced" : "increased")} by {perYear.InWords(this)} a year on average";

    public string AverageAmount(LevelForm perYear) => $"{perYear.InWords(this)} a year on average";

    public string Maintained(LevelForm form, PeriodKind every) => $"{form.InWords(this)} in every {EnglishPhrasebook.EveryName(every)}";

    public string DoneBy(LocalDate deadline) => $"done by {_amounts.Day(deadline)}";
}
