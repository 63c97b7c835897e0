namespace MongCai.Kpi.Tests.RunningYear.Oracle;

/// <summary>Answers all questions about a case by the rules of a running year, in plain fractions and intervals.</summary>
internal static class YearOracle
{
    /// <summary>Returns the answers. A question that the rules leave open is absent; "undefined" alone leaves the reason open.</summary>
    public static IReadOnlyDictionary<Question, string> Answers(YearCase year)
    {
        var pace = new PaceOracle(year);
        var all = new Dictionary<Question, string?>
        {
            [Question.IsFinal] = year.IsFinal ? Outcome.Yes : Outcome.No,
            [Question.FinalRange] = FinalValues.Of(year).Row == FinalRow.Unknown ? null : OutlookOracle.FinalRange(year).ToString(),
            [Question.Outlook] = OutlookOracle.Outlook(year),
            [Question.Verdict] = OutlookOracle.Verdict(year),
            [Question.IsMet] = OutlookOracle.IsMet(year),
            [Question.MeetsNow] = OutlookOracle.MeetsNow(year),
            [Question.Measured] = year.Measured is { } measured ? Exactly.Text(measured) : Outcome.Undefined,
            [Question.Attained] = AttainedOracle.Attained(year),
            [Question.Utilisation] = year.Form.IsAverage ? null : AttainedOracle.Utilisation(year),
            [Question.Elapsed] = Exactly.Text(year.Elapsed),
            [Question.Expected] = pace.Expected(),
            [Question.ExpectedRange] = pace.ExpectedRange(),
            [Question.Variance] = pace.Variance(),
            [Question.Index] = pace.Index(),
            [Question.Standing] = pace.Standing(),
            [Question.Headroom] = AttainedOracle.Headroom(year),
            [Question.Projection] = ProjectionOracle.Own(year),
            [Question.RunRate] = year is { Measure.Column: Column.Accumulating, Form.IsAverage: false } ? ProjectionOracle.RunRate(year) : null,
            [Question.Profile] = year.Measure.Column == Column.Accumulating && ExpectedOracle.KnowsLastYear(year) ? ProjectionOracle.Profile(year) : null,
            [Question.GrowthSoFar] = AttainedOracle.GrowthSoFar(year),
            [Question.RequiredAMonth] = AttainedOracle.RequiredAMonth(year),
            [Question.RequiredOfTenMore] = AttainedOracle.RequiredOfTenMore(year),
        };
        return all.Where(static answer => answer.Value is not null).ToDictionary(static answer => answer.Key, static answer => answer.Value!);
    }
}
