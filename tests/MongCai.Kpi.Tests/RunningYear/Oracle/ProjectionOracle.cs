using MongCai.Kpi.Tests.Numbers.Oracle;

namespace MongCai.Kpi.Tests.RunningYear.Oracle;

/// <summary>Computes where A leads by the end of the period: by run rate, by profile or by glide.</summary>
internal static class ProjectionOracle
{
    /// <summary>Returns the projection by the form's own method; null where the rules allow more than one.</summary>
    public static string? Own(YearCase year) => (year.Form, year.Measure) switch
    {
        ({ IsAverage: true }, { Column: Column.Rate }) => Outcome.Undefined,
        (_, { Kind: MeasuredKind.DistinctCount }) => Outcome.Undefined,
        ({ IsAverage: true }, _) => OfAverage(year),
        (_, { Column: Column.Accumulating }) => ExpectedOracle.KnowsLastYear(year) ? null : RunRate(year),
        (_, { Column: Column.Rate }) => Checked(year, year.Actual),
        ({ IsFromBaseline: true, Direction: not Side.Neither }, _) => Checked(year, year.Actual is { } value ? Glide(year, value) : null),
        ({ IsFromBaseline: true }, _) => null,
        _ => Outcome.Undefined,
    };

    public static string RunRate(YearCase year) => Checked(year, year.Actual is { } value ? value / year.Elapsed : null);

    public static string Profile(YearCase year) =>
        Checked(year, year.Actual is { } value ? value * Exactly.Of(year.Form.Level) / Exactly.Of(year.LastYear.GetValueOrDefault()) : null);

    /// <summary>Returns the value at the end of the stage that keeps the present yearly mean.</summary>
    private static string OfAverage(YearCase year)
    {
        if (year.Measured is not { } mean)
        {
            return Outcome.Undefined;
        }

        var (whole, opening) = (mean * Exactly.Of(year.AllMonths / 12), Exactly.Of(year.Form.Level));
        return Checked(year, year.Form.Kind switch
        {
            FormKind.AverageAmount => whole,
            FormKind.AverageIncrease => opening + whole,
            _ => opening - whole,
        });
    }

    private static BigRational Glide(YearCase year, BigRational value) => Exactly.Of(year.Form.Level) + ((value - Exactly.Of(year.Form.Level)) / year.Elapsed);

    private static string Checked(YearCase year, BigRational? projected) =>
        projected is not { } value ? Outcome.Undefined : TooEarly(year) ?? (year.Measure.Possible.Contains(value) ? Exactly.Text(value) : Outcome.Because("outside the bounds"));

    private static string? TooEarly(YearCase year) => year.Elapsed.Against(Exactly.Of(year.TooEarlyBelow) / Exactly.Of(100)) < 0 ? Outcome.Because("too early") : null;
}
