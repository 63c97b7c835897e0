using NodaTime;

namespace MongCai.Kpi;

/// <summary>The words of one language for target forms. Each form calls the method that names it.</summary>
internal interface IFormWords
{
    string AtLeast(Rational level);

    string MoreThan(Rational level);

    string AtMost(Rational level);

    string LessThan(Rational level);

    string NoMoreThan(Rational cap);

    string Within(Rational floor, Rational ceiling);

    string About(Rational level, Rational? tolerance);

    string From(Rational baseline, Rational level);

    string Reduced(Rational opening, Rational level);

    string Grown(Rational lastYear, Rational level);

    string AverageChange(LevelForm perYear, Rational opening, bool isReduction);

    string AverageAmount(LevelForm perYear);

    string Maintained(LevelForm form, PeriodKind every);

    string DoneBy(LocalDate deadline);
}
