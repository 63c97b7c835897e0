using FsCheck;
using MongCai.Kpi;
using MongCai.Kpi.Claims;
using MongCai.Kpi.Testing;

namespace Province;

/// <summary>The province's own checker of printed figures.</summary>
internal static class FiguresOfClaims
{
    private const string FewTies = "of the claims that follow few are ties of which the two roundings differ, fewer still below zero";

    public static IReadOnlyList<Planted> Bugs { get; } =
    [
        Printing("figures are rounded by Math.Round, whose ties go to the even digit", static claim => Math.Round(AsDecimal(Exact(claim)), claim.Printed.Decimals), FewTies),
        Printing("figures are rounded as JavaScript does: ties go up, below zero too", static claim => decimal.Floor((AsDecimal(Exact(claim)) * Power(claim)) + 0.5m) / Power(claim), FewTies),
        Printing("the excess is the printed attainment less 100", static claim => claim.Formula is ClaimFormula.Exceeded or ClaimFormula.Change ? (Exact(claim) + 100).Round(claim.Printed.Decimals) - 100 : Exact(claim).Round(claim.Printed.Decimals), FewTies),
        Printing("what fell is the actual less the base", static claim => claim.Formula == ClaimFormula.Drop ? (-Exact(claim)).Round(claim.Printed.Decimals) : Exact(claim).Round(claim.Printed.Decimals)),
        Printing("the quotient is rounded to four decimals before it is made a percentage", static claim => IsPercentage(claim) ? ((Rational)(100 * (Exact(claim) / 100).Round(4))).Round(claim.Printed.Decimals) : Exact(claim).Round(claim.Printed.Decimals)),
        Judging(
            "a figure follows where it is within half a unit, ties included",
            ClaimArbitraries.OfVerdict(ClaimVerdict.OtherTie),
            static claim => Rational.Abs(Exact(claim) - claim.Printed.Number) > HalfAUnit(claim),
            static claim => Exact(claim).Round(claim.Printed.Decimals) != claim.Printed.Number),
        Judging(
            "a figure is wrong where it is further than a unit from the value",
            ClaimArbitraries.OfVerdict(ClaimVerdict.Truncated),
            static claim => Rational.Abs(Exact(claim) - claim.Printed.Number) > HalfAUnit(claim) * 2,
            static claim => Exact(claim).Round(claim.Printed.Decimals) != claim.Printed.Number),
        Judging(
            "cut off is recognised by the floor of the value",
            ClaimArbitraries.OfVerdict(ClaimVerdict.Truncated),
            static claim => decimal.Floor(AsDecimal(Exact(claim)) * Power(claim)) / Power(claim) == claim.Printed.Number,
            static claim => decimal.Truncate(AsDecimal(Exact(claim)) * Power(claim)) / Power(claim) == claim.Printed.Number),
        Judging(
            "a figure is right within one percent of itself",
            ClaimArbitraries.NotFollowing(),
            static claim => Rational.Abs(Exact(claim) - claim.Printed.Number) > Rational.Abs(Exact(claim)) / 100,
            static claim => Exact(claim).Round(claim.Printed.Decimals) != claim.Printed.Number),
        Judging(
            "a figure that is not a percentage is compared without its decimals",
            ClaimArbitraries.NotFollowing(),
            static claim => IsPercentage(claim) ? Exact(claim).Round(claim.Printed.Decimals) != claim.Printed.Number : Exact(claim).Round(0) != decimal.Round(claim.Printed.Number),
            static claim => Exact(claim).Round(claim.Printed.Decimals) != claim.Printed.Number),
        Judging(
            "zeros are added where the text ends in a zero",
            ClaimArbitraries.OfVerdict(ClaimVerdict.Padded),
            static claim => claim.Printed.Number.ToString().TrimEnd('0', '.') is var digits && Exact(claim).Round(Math.Max(0, digits.Length - digits.IndexOf('.') - 1)).ToString() == digits,
            static claim => Enumerable.Range(0, claim.Printed.Decimals).Any(decimals => Exact(claim).Round(decimals) == claim.Printed.Number)),
        Judging(
            "only a base of zero is refused",
            ClaimArbitraries.OfVerdict(ClaimVerdict.Undefined),
            static claim => IsHedged(claim) || (IsPercentage(claim) && claim.BaseFigure.Value.Sign == 0),
            static claim => IsHedged(claim) || (IsPercentage(claim) && claim.BaseFigure.Value.Sign <= 0)),
    ];

    private static Planted Printing(string what, Func<PublishedClaim, decimal> faulty, string? whyNot = null) => new(
        Kind.Generated,
        what,
        seed => Tried.Property(seed, ClaimArbitraries.Following(), claim => faulty(claim) == claim.Printed.Number),
        static seed => Tried.Property(seed, ClaimArbitraries.Following(), static claim => Exact(claim).Round(claim.Printed.Decimals) == claim.Printed.Number),
        whyNot);

    private static Planted Judging(string what, Arbitrary<PublishedClaim> claims, Func<PublishedClaim, bool> faulty, Func<PublishedClaim, bool> right) => new(
        Kind.Generated,
        what,
        seed => Tried.Property(seed, claims, faulty),
        seed => Tried.Property(seed, claims, right));

    private static bool IsPercentage(PublishedClaim claim) => claim.Formula is ClaimFormula.Attained or ClaimFormula.Exceeded or ClaimFormula.Change or ClaimFormula.Share;

    private static bool IsHedged(PublishedClaim claim) => claim.Printed.Hedge != Hedge.None || claim.Actual.Hedge != Hedge.None || claim.BaseFigure.Hedge != Hedge.None;

    private static Rational Exact(PublishedClaim claim)
    {
        var (actual, from) = (claim.Actual.Value, claim.BaseFigure.Value);
        return claim.Formula switch
        {
            ClaimFormula.Attained or ClaimFormula.Share => 100 * actual / from,
            ClaimFormula.Exceeded or ClaimFormula.Change => (100 * actual / from) - 100,
            ClaimFormula.Points => actual - from,
            ClaimFormula.Drop => from - actual,
            _ => actual,
        };
    }

    private static Rational HalfAUnit(PublishedClaim claim) => (Rational)1 / 2 / Power(claim);

    private static decimal Power(PublishedClaim claim) => Enumerable.Repeat(10m, claim.Printed.Decimals).Aggregate(1m, static (product, ten) => product * ten);

    private static decimal AsDecimal(Rational value) => value.TryToDecimal(out var number) ? number : value.Round(16);
}
