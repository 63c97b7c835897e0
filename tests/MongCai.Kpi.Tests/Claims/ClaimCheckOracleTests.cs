using System.Numerics;
using MongCai.Kpi.Claims;
using MongCai.Kpi.Tests.Numbers.Oracle;

namespace MongCai.Kpi.Tests.Claims;

/// <summary>
/// Checks claims of clustered operands whose figures the oracle prints: a rounded figure follows, and a truncated one follows, is truncated or is a tie.
/// </summary>
public class ClaimCheckOracleTests
{
    private static readonly int Cases = CaseCount.Of(fast: 2_000, all: 20_000);

    private static readonly BigRational One = BigRational.Of(1);
    private static readonly BigRational Hundred = BigRational.Of(100);

    public static TheoryData<ClaimFormula> Formulas => [.. Enum.GetValues<ClaimFormula>().Where(static formula => formula != ClaimFormula.Level)];

    [Theory]
    [MemberData(nameof(Formulas))]
    public void What_the_oracle_prints_is_judged_for_what_it_is(ClaimFormula formula)
    {
        var cases = new RatioCases(31 + (int)formula);
        var seen = new HashSet<ClaimVerdict>();
        for (var index = 0; index < Cases; index++)
        {
            var value = cases.Next();
            if (value.Denominator > 0)
            {
                Check(formula, value, index % (Clusters.MostDecimals + 1), seen);
            }
        }

        Assert.Superset(new HashSet<ClaimVerdict> { ClaimVerdict.Follows, ClaimVerdict.Truncated, ClaimVerdict.OtherTie }, seen);
    }

    private static void Check(ClaimFormula formula, RatioCase value, int decimals, HashSet<ClaimVerdict> seen)
    {
        var exact = Exact(formula, BigRational.Of(value.Numerator), BigRational.Of(value.Denominator));
        var (rounded, cutOff) = (exact.Round(decimals, Rounding.HalfAwayFromZero), exact.Round(decimals, Rounding.Truncation));
        Checked(rounded, ClaimVerdict.Follows);
        Checked(cutOff, rounded == cutOff ? ClaimVerdict.Follows : exact.IsTie(decimals) ? ClaimVerdict.OtherTie : ClaimVerdict.Truncated);

        void Checked(BigInteger digits, ClaimVerdict expected)
        {
            if (!BigRational.FitsDecimal(digits) || !BigRational.FitsDecimal(rounded))
            {
                return;
            }

            var check = new PublishedClaim(formula, value.Numerator, value.Denominator, new PublishedFigure(Clusters.Make(digits, decimals), decimals)).Check();
            Assert.Equal(expected, check.Verdict);
            Assert.Equal(new PublishedFigure(Clusters.Make(rounded, decimals), decimals), check.PrintsAs.Match(static figure => figure, static _ => default));
            Assert.True(check.Exact.TryGetValue(out var shown) && BigRational.Of(shown).IsSameAs(exact));
            seen.Add(check.Verdict);
        }
    }

    private static BigRational Exact(ClaimFormula formula, BigRational a, BigRational b) => formula switch
    {
        ClaimFormula.Attained or ClaimFormula.Share => a / b * Hundred,
        ClaimFormula.Exceeded or ClaimFormula.Change => ((a / b) - One) * Hundred,
        ClaimFormula.Points => a - b,
        _ => b - a,
    };
}
