using NodaTime;
using NodaTime.Text;

namespace MongCai.Kpi;

/// <summary>The words for target forms that do not depend on a language, for a reader only.</summary>
internal sealed class InvariantFormWords : IFormWords
{
    private InvariantFormWords()
    {
    }

    public static InvariantFormWords Instance { get; } = new();

    public string AtLeast(Rational level) => $"at least {level}";

    public string MoreThan(Rational level) => $"more than {level}";

    public string AtMost(Rational level) => $"at most {level}";

    public string LessThan(Rational level) => $"less than {level}";

    public string NoMoreThan(Rational cap) => $"no more than {cap}";

    public string Within(Rational floor, Rational ceiling) => $"{floor} to {ceiling}";

    public string About(Rational level, Rational? tolerance) => tolerance is { } named ? $"about {level} ± {named}" : $"about {level}";

    public string From(Rational baseline, Rational level) => $"from {baseline} to {level}";

    public string Reduced(Rational opening, Rational level) => $"reduced from {opening} to {level}";

    public string Grown(Rational lastYear, Rational level) => $"grown from {lastYear} to {level}";

    public string AverageChange(LevelForm perYear, Rational opening, bool isReduction) => $"{(isReduction ? "reduced" : "increased")} from {opening} by {perYear} a year on average";

    public string AverageAmount(LevelForm perYear) => $"{perYear} a year on average";

    public string Maintained(LevelForm form, PeriodKind every) => $"{form} in every {every}";

    public string DoneBy(LocalDate deadline) => $"done by {LocalDatePattern.Iso.Format(deadline)}";
}
