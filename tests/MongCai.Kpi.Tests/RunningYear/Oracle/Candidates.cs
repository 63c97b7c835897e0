using MongCai.Kpi.Tests.Numbers.Oracle;

namespace MongCai.Kpi.Tests.RunningYear.Oracle;

/// <summary>Finds the values at which the answers of a case change: 0, its bounds, the target, what was expected, and the values just beside these.</summary>
internal static class Candidates
{
    private static readonly BigRational[] Beside = [Exactly.Zero, Exactly.Zero, Exactly.Of(0.001m), Exactly.Of(-0.001m), Exactly.Of(1), Exactly.Of(-1)];

    /// <summary>Returns those values that can be reported; there is always at least one.</summary>
    public static IReadOnlyList<BigRational> Of(YearCase year)
    {
        var possible = year.Measure.Possible;
        var turning = Turning(year).ToList();
        var known = turning.SelectMany(static value => Beside.Select(beside => value + beside)).Where(possible.Contains).ToList();
        return known.Count > 0 ? known : [Inside(possible)];
    }

    /// <summary>Returns a value that is certainly possible.</summary>
    public static BigRational Inside(ValueSet possible) => possible switch
    {
        _ when possible.Contains(Exactly.Zero) => Exactly.Zero,
        { Lower: { } least, Upper: { } most } => (least + most) / Exactly.Of(2),
        { Lower: { } least } => least + Exactly.One,
        { Upper: { } most } => most - Exactly.One,
        _ => Exactly.Zero,
    };

    private static IEnumerable<BigRational> Turning(YearCase year) =>
    [
        Exactly.Zero,
        Exactly.Of(year.Form.Level),
        .. Ends(year.Measure.Possible),
        .. Ends(year.Form.Accepted).SelectMany(end => new[] { InTermsOfIndicator(year, end, year.Months), InTermsOfIndicator(year, end, year.AllMonths) }),
        .. Ends(ExpectedOracle.Of(year)).SelectMany(end => new[] { InTermsOfIndicator(year, end, year.Months), Tolerated(year, end, 1), Tolerated(year, end, -1) }),
    ];

    private static IEnumerable<BigRational> Ends(ValueSet? values) => new[] { values?.Lower, values?.Upper }.OfType<BigRational>();

    /// <summary>Returns the limit of the values that are still on pace.</summary>
    private static BigRational Tolerated(YearCase year, BigRational expected, int sign)
    {
        var scale = ExpectedOracle.IsPathOfLevel(year) ? expected - Exactly.Of(year.Form.Level) : expected;
        return InTermsOfIndicator(year, expected + (scale * Exactly.Of(sign) * Exactly.Of(year.Tolerance) / Exactly.Of(100)), year.Months);
    }

    private static BigRational InTermsOfIndicator(YearCase year, BigRational value, int months)
    {
        var (years, opening) = (Exactly.Of(months) / Exactly.Of(12), Exactly.Of(year.Form.Level));
        return year.Form.Kind switch
        {
            FormKind.AverageAmount => value * years,
            FormKind.AverageIncrease => opening + (value * years),
            FormKind.AverageReduction => opening - (value * years),
            _ => value,
        };
    }
}
