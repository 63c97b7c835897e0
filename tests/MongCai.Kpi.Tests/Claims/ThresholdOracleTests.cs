using System.Numerics;
using MongCai.Kpi.Claims;
using MongCai.Kpi.Tests.Numbers.Oracle;

namespace MongCai.Kpi.Tests.Claims;

/// <summary>
/// Compares figures beside a threshold with an oracle that goes from figure to figure in whole numbers until the side is right: for exact values around a
/// threshold, on it, at ties, and at the ends of what a figure stands for.
/// </summary>
public class ThresholdOracleTests
{
    private const int MostDecimals = 2;
    private const int Reach = 3;

    // The ends of what rounds to a figure lie on twentieths of its last decimal; a third is no end of anything.
    private const int StepsOfADecimal = 20;

    private static readonly Rational[] Thresholds =
    [
        100, 0, 80, -5, 1, 99.95m, 99.96m, -0.05m, 0.5m, -12.25m, 0.005m, (Rational)100 / 3, (Rational)(-1) / 7, (Rational)2 / 3, (Rational)1 / 30,
    ];

    public static TheoryData<Rounding, NearThreshold> Rules => new()
    {
        { Rounding.HalfAwayFromZero, NearThreshold.KeepSide }, { Rounding.Truncation, NearThreshold.KeepSide },
        { Rounding.HalfAwayFromZero, NearThreshold.Hedge }, { Rounding.Truncation, NearThreshold.Hedge },
    };

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_value_prints_as_the_oracle_says_and_is_on_the_side_that_is_shown(Rounding rounding, NearThreshold near)
    {
        foreach (var (threshold, decimals) in Cases)
        {
            foreach (var exact in Around(threshold, decimals))
            {
                var figure = PublishedFigure.Print(exact, decimals, FigureUnit.Amount, threshold, near, rounding);

                Assert.Equal(Oracle(exact, threshold, decimals, rounding, near), Shown(figure));
                if (threshold.IsDecimal)
                {
                    Assert.Equal(Math.Sign(exact.CompareTo(threshold)), figure.Hedge switch { Hedge.Under => -1, Hedge.Over => 1, _ => Math.Sign(figure.Value.CompareTo(threshold)) });
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_figure_stands_for_exactly_the_values_that_print_as_it(Rounding rounding, NearThreshold near)
    {
        var seen = new HashSet<bool>();
        foreach (var (threshold, decimals) in Cases)
        {
            Rational[] values = [.. Around(threshold, decimals).Distinct()];
            var printed = values.ToDictionary(static value => value, value => Oracle(value, threshold, decimals, rounding, near));
            foreach (var figure in FiguresAround(threshold, decimals, near))
            {
                var stands = figure.Values(rounding);
                foreach (var value in values)
                {
                    var isPrinted = printed[value] == Shown(figure);
                    Assert.True(isPrinted == stands.Contains(value), $"{value} beside {threshold} and {figure}, {rounding}: {stands}");
                    seen.Add(isPrinted);
                }
            }
        }

        Assert.Equal(2, seen.Count);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_claim_follows_under_its_rule_exactly_where_the_value_prints_so(Rounding rounding, NearThreshold near)
    {
        foreach (var (threshold, decimals) in Cases.Where(static printed => CaseCount.IsAll || printed.Decimals == 1))
        {
            foreach (var figure in FiguresAround(threshold, decimals, near))
            {
                foreach (var value in Around(threshold, decimals).Where(static value => value.IsDecimal && value.Sign > 0))
                {
                    // With a base of 100, the attainment in percent is the actual itself.
                    value.TryToDecimal(out var actual);
                    var check = new PublishedClaim(ClaimFormula.Attained, new PublishedFigure(actual, actual.Scale), 100, figure).Check();
                    var isPrinted = Oracle(value, threshold, decimals, Rounding.HalfAwayFromZero, near) == Shown(figure);

                    Assert.True(isPrinted == (check.Verdict == ClaimVerdict.Follows), $"{check}, exactly {value}; {rounding}");
                    Assert.True(check.PrintWith(decimals, rounding).TryGetValue(out var follows));
                    Assert.Equal(Oracle(value, threshold, decimals, rounding, near), Shown(follows));
                    Assert.Equal((figure.Threshold, figure.NearThreshold), (follows.Threshold, follows.NearThreshold));
                }
            }
        }
    }

    [Theory]
    [InlineData(Rounding.HalfAwayFromZero)]
    [InlineData(Rounding.Truncation)]
    public void A_word_at_the_threshold_stands_for_what_prints_so_with_any_decimals(Rounding rounding)
    {
        const NearThreshold near = NearThreshold.Hedge;
        foreach (var threshold in Thresholds.Where(static value => value.IsDecimal))
        {
            threshold.TryToDecimal(out var digits);
            foreach (var (hedge, side) in new[] { (Hedge.Under, -1), (Hedge.Over, 1) })
            {
                var stands = new PublishedFigure(digits, digits.Scale, hedge: hedge).WithThreshold(threshold, near).Values(rounding);
                foreach (var value in Enumerable.Range(0, MostDecimals + 1).SelectMany(decimals => Around(threshold, decimals)))
                {
                    var isPrinted = Enumerable.Range(0, digits.Scale + 2).Any(decimals => Oracle(value, threshold, decimals, rounding, near).Side == side);
                    Assert.True(isPrinted == stands.Contains(value), $"{value} beside {threshold}, {hedge}, {rounding}: {stands}");
                }
            }
        }
    }

    private static IEnumerable<(Rational Threshold, int Decimals)> Cases => Thresholds.SelectMany(static threshold => Enumerable.Range(0, MostDecimals + 1).Select(decimals => (threshold, decimals)));

    private static Rational Step(int decimals) => (Rational)1 / (StepsOfADecimal * (long)Math.Pow(10, decimals));

    private static IEnumerable<Rational> Around(Rational threshold, int decimals)
    {
        var step = Step(decimals);
        var onTheGrid = (threshold / step).Round(0, Rounding.Truncation) * step;
        foreach (var steps in Enumerable.Range(-Reach * StepsOfADecimal, (2 * Reach * StepsOfADecimal) + 1))
        {
            yield return onTheGrid + (steps * step);
            if (steps % 7 == 0)
            {
                yield return threshold + (steps * step / 21);
            }
        }
    }

    private static IEnumerable<PublishedFigure> FiguresAround(Rational threshold, int decimals, NearThreshold near)
    {
        var middle = threshold.Round(decimals, Rounding.Truncation);
        return Enumerable.Range(-2, 5).Select(units =>
        {
            var digits = Clusters.Make(BigRational.Of(middle).Round(decimals, Rounding.Truncation) + units, decimals);
            return new PublishedFigure(digits, decimals).WithThreshold(threshold, near);
        });
    }

    private static (BigInteger Unscaled, int Decimals, int Side) Shown(PublishedFigure figure)
    {
        var (unscaled, decimals) = BigRational.Unscaled(figure.Number);
        return (unscaled, decimals, figure.Hedge switch { Hedge.Under => -1, Hedge.Over => 1, _ => 0 });
    }

    private static (BigInteger Unscaled, int Decimals, int Side) Oracle(Rational exact, Rational threshold, int decimals, Rounding rounding, NearThreshold near)
    {
        var (x, t) = (BigRational.Of(exact), BigRational.Of(threshold));
        var side = Math.Sign(x.Against(t));
        var units = x.Round(decimals, rounding);
        if (SideOf(units) == side)
        {
            return (units, decimals, 0);
        }

        if (side != 0 && (near == NearThreshold.KeepSide || !t.IsDecimal()))
        {
            while (SideOf(units) != side)
            {
                units += side;
            }

            return (units, decimals, 0);
        }

        if (!t.IsDecimal())
        {
            return (units, decimals, 0);
        }

        var fewest = 0;
        while (!(t.Numerator * BigInteger.Pow(10, fewest) % t.Denominator).IsZero)
        {
            fewest++;
        }

        return (t.Round(fewest, Rounding.Truncation), fewest, side);

        int SideOf(BigInteger figure) => Math.Sign(new BigRational(figure, BigInteger.Pow(10, decimals)).Against(t));
    }
}
