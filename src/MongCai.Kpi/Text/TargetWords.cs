using NodaTime;

namespace MongCai.Kpi;

/// <summary>Says what a target asks for, in the words of a phrasebook.</summary>
internal sealed class TargetWords(Phrasebook phrases, Unit unit) : IFormWords
{
    public string AtLeast(Rational level) => Say(LexiconKeys.AtLeast, Amount(level));

    public string MoreThan(Rational level) => Say(LexiconKeys.MoreThan, Amount(level));

    public string AtMost(Rational level) => Say(LexiconKeys.AtMost, Amount(level));

    public string LessThan(Rational level) => Say(LexiconKeys.LessThan, Amount(level));

    public string NoMoreThan(Rational cap) => Say(LexiconKeys.Cap, Amount(cap));

    public string Within(Rational floor, Rational ceiling) => Say(LexiconKeys.Within, Bare(floor), Amount(ceiling));

    public string About(Rational level, Rational? tolerance) =>
        tolerance is { } named ? Say(LexiconKeys.AboutWithin, Amount(level), Amount(named)) : Say(LexiconKeys.About, Amount(level));

    public string From(Rational baseline, Rational level) => Say(LexiconKeys.FromBaseline, Bare(baseline), Amount(level));

    public string Reduced(Rational opening, Rational level) => Say(LexiconKeys.ReductionBy, phrases.Step(opening - level, unit), Amount(level));

    public string Grown(Rational lastYear, Rational level) => Say(LexiconKeys.GrowthBy, Bare(lastYear), Amount(level));

    public string AverageChange(LevelForm perYear, Rational opening, bool isReduction) =>
        Say(isReduction ? LexiconKeys.AverageReduction : LexiconKeys.AverageIncrease, perYear.InWords(this));

    public string AverageAmount(LevelForm perYear) => Say(LexiconKeys.AverageAmount, perYear.InWords(this));

    public string Maintained(LevelForm form, PeriodKind every) => Say(LexiconKeys.Maintained, form.InWords(this), phrases.KindName(every));

    public string DoneBy(LocalDate deadline) => Say(LexiconKeys.DoneBy, phrases.Name(ReportingPeriod.Day(deadline)));

    private string Say(LexiconKey key, params ReadOnlySpan<PhrasePart> parts) => phrases.Lexicon.Say(key, parts);

    private PhrasePart Amount(Rational amount) => phrases.AmountPart(amount, unit);

    private PhrasePart Bare(Rational amount) => amount.ToString(phrases.Numbers);
}
