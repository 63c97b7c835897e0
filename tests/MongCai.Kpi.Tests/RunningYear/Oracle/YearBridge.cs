using MongCai.Kpi.Tests.Numbers.Oracle;
using NodaTime;

namespace MongCai.Kpi.Tests.RunningYear.Oracle;

/// <summary>Asks the library, through its public members alone, the questions that the oracle was asked, and compares the answers.</summary>
internal static class YearBridge
{
    /// <summary>Returns the questions that are answered differently, with both answers, or null.</summary>
    public static string? Difference(YearCase year)
    {
        var attainment = YearObjects.Attainment(year);
        var differences = YearOracle.Answers(year)
            .Select(expected => (expected.Key, Expected: expected.Value, Actual: Answer(attainment, expected.Key)))
            .Where(static answer => !Agree(answer.Expected, answer.Actual))
            .Select(static answer => $"{answer.Key} should be {answer.Expected} and is {answer.Actual}")
            .ToList();
        return differences.Count == 0 ? null : $"{year}{Environment.NewLine}  {string.Join(Environment.NewLine + "  ", differences)}";
    }

    /// <summary>Determines whether two answers agree; "undefined" without a reason agrees with every reason.</summary>
    internal static bool Agree(string expected, string actual) =>
        string.Equals(expected, actual, StringComparison.Ordinal)
        || (string.Equals(expected, Outcome.Undefined, StringComparison.Ordinal) && actual.StartsWith(Outcome.Undefined, StringComparison.Ordinal));

    internal static string Answer(Attainment attainment, Question question) => question switch
    {
        Question.IsFinal => attainment.IsFinal ? Outcome.Yes : Outcome.No,
        Question.FinalRange => Text(attainment.FinalRange),
        Question.Outlook => Text(attainment.Outlook),
        Question.Verdict => Text(attainment.Verdict),
        Question.IsMet => Text(attainment.IsMet),
        Question.MeetsNow => Text(attainment.MeetsNow),
        Question.Measured => Text(attainment.Measured),
        Question.Attained => Text(attainment.Value),
        Question.Utilisation => Text(attainment.Utilisation),
        _ => Answer(attainment.Pace, question),
    };

    private static string Answer(Kpi.Pace pace, Question question) => question switch
    {
        Question.Elapsed => Text(pace.Elapsed),
        Question.Expected => Text(pace.Expected),
        Question.ExpectedRange => pace.ExpectedRange is { } range ? Text(range) : Outcome.None,
        Question.Variance => Text(pace.Variance),
        Question.Index => Text(pace.Index),
        Question.Standing => Text(pace.Standing),
        Question.Headroom => Text(pace.Headroom),
        Question.Projection => Text(pace.Projection.Value),
        Question.RunRate => Text(pace.ProjectBy(ProjectionMethod.RunRate).Value),
        Question.Profile => Text(pace.ProjectBy(ProjectionMethod.Profile).Value),
        Question.GrowthSoFar => pace.ChangeFromLastYear is { } change ? Text(change.Relative) : Outcome.None,
        Question.RequiredAMonth => Text(pace.RequiredPer(PeriodKind.Month)),
        Question.RequiredOfTenMore => Text(pace.RequiredOfRest(10)),
        _ => throw new ArgumentOutOfRangeException(nameof(question)),
    };

    internal static string Text(RationalInterval range) => new ValueSet(Exact(range.Lower), range.IncludesLower, Exact(range.Upper), range.IncludesUpper).ToString();

    private static BigRational? Exact(Rational? value) => value is { } known ? BigRational.Of(known) : null;

    internal static string Text(Calculated<Rational> figure) => figure.Match(static value => Exactly.Text(BigRational.Of(value)), Because);

    internal static string Text(Calculated<Ratio> figure) => figure.Match(static ratio => Exactly.Text(BigRational.Of(ratio.Value)), Because);

    internal static string Text<T>(Calculated<T> answer)
        where T : struct => answer.Match(static value => $"{value}", Because);

    private static string Because(UndefinedReason reason) => Outcome.Because(reason.ToText());
}
