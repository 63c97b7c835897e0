using MongCai.Kpi.Tests.Numbers.Oracle;
using MongCai.Kpi.Tests.RunningYear.Oracle;
using NodaTime;

namespace MongCai.Kpi.Tests.Scorecards.Oracle;

/// <summary>The sum of reports, with counts, before any division.</summary>
/// <param name="Reported">The number of reports that there are.</param>
/// <param name="Expected">The number of reports that are expected.</param>
/// <param name="Amount">The sum of amounts, which is a set where some are known only within bounds.</param>
/// <param name="Numerator">The sum of the numerators of rates.</param>
/// <param name="Denominator">The sum of the denominators of rates.</param>
/// <param name="Status">The weakest status of the reports.</param>
/// <param name="Reach">The earliest day up to which a report reaches.</param>
internal sealed record CardSum(int Reported, int Expected, ValueSet Amount, BigRational Numerator, BigRational Denominator, Firmness Status, LocalDate Reach)
{
    public static CardSum Nothing { get; } = new(0, 0, ValueSet.Point(Exactly.Zero), Exactly.Zero, Exactly.Zero, Firmness.Official, LocalDate.MaxIsoValue);

    public static CardSum Missing(int expected) => Nothing with { Expected = expected };

    public static CardSum Of(CardReport report, int covered, decimal share, bool countsDenominator)
    {
        var factor = Exactly.Of(share);
        var sum = Nothing with { Reported = covered, Expected = covered, Status = share < 1 && report.Status > Firmness.Estimate ? Firmness.Estimate : report.Status, Reach = report.Through ?? report.Span.LastDay };
        return report.Reported switch
        {
            Reported.Value value => sum with { Amount = ValueSet.Point(value.Amount * factor) },
            Reported.Bound bound => sum with { Amount = bound.Range.And(report.Measure.Measure.Possible).Times(factor) },
            Reported.Parts parts => sum with { Numerator = parts.Numerator * factor, Denominator = countsDenominator ? parts.Denominator * factor : Exactly.Zero },
            _ => Missing(covered),
        };
    }

    public CardSum And(CardSum other) => new(
        Reported + other.Reported,
        Expected + other.Expected,
        Sum(Amount, other.Amount),
        Exactly.Reduced(Numerator + other.Numerator),
        Exactly.Reduced(Denominator + other.Denominator),
        Status < other.Status ? Status : other.Status,
        LocalDate.Min(Reach, other.Reach));

    public CardSum Negative() => this with { Reported = 0, Expected = 0, Amount = Amount.Times(Exactly.Of(-1)), Numerator = Exactly.Zero - Numerator, Denominator = Exactly.Zero - Denominator, Reach = LocalDate.MaxIsoValue };

    private static ValueSet Sum(ValueSet one, ValueSet other) => new(
        Sum(one.Lower, other.Lower), one.IsLowerIn && other.IsLowerIn, Sum(one.Upper, other.Upper), one.IsUpperIn && other.IsUpperIn);

    private static BigRational? Sum(BigRational? one, BigRational? other) => one is { } left && other is { } right ? Exactly.Reduced(left + right) : null;
}
