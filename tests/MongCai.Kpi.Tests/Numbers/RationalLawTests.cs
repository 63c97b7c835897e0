using FsCheck.Xunit;
using MongCai.Kpi.Tests.Numbers.Oracle;

namespace MongCai.Kpi.Tests.Numbers;

/// <summary>Tests the laws of arithmetic on exact numbers.</summary>
[CountedProperties(fast: 200, all: 2_000, Arbitrary = [typeof(RatioArbitraries)], QuietOnSuccess = true)]
public class RationalLawTests
{
    [Property]
    public bool What_is_added_can_be_taken_away(RatioPair pair)
    {
        var (left, right) = Values(pair);
        return left + right - right == left;
    }

    [Property]
    public bool What_is_multiplied_can_be_divided(RatioPair pair)
    {
        var (left, right) = Values(pair);
        return right.Sign == 0 || left * right / right == left;
    }

    [Property]
    public bool A_product_distributes_over_a_sum(RatioPair pair)
    {
        var (left, right) = Values(pair);
        Rational factor = pair.Left.Denominator;
        return factor * (left + right) == (factor * left) + (factor * right);
    }

    [Property]
    public bool A_value_is_a_decimal_wherever_there_is_one(RatioCase value)
    {
        var number = value.ToRatio().Value;
        return number.TryToDecimal(out _) == BigRational.Of(number).IsDecimal();
    }

    [Property]
    public bool Equal_values_have_equal_hashes(RatioPair pair)
    {
        var (left, right) = Values(pair);
        return left != right || left.GetHashCode() == right.GetHashCode();
    }

    [Property]
    public bool The_text_comes_back_as_the_same_number(RatioCase value)
    {
        var number = value.ToRatio().Value;
        return new[] { NumberFormat.Invariant, NumberFormat.Vietnamese, NumberFormat.English }
            .All(format => Rational.Parse(number.ToString(format), format) == number);
    }

    [Property]
    public bool The_text_of_a_ratio_keeps_its_parts(RatioCase value)
    {
        var ratio = value.ToRatio();
        return new[] { NumberFormat.Invariant, NumberFormat.Vietnamese, NumberFormat.English }
            .Select(format => Ratio.Parse(ratio.ToString(format), format))
            .All(read => read.Numerator == ratio.Numerator && read.Denominator == ratio.Denominator);
    }

    private static (Rational Left, Rational Right) Values(RatioPair pair) => (pair.Left.ToRatio().Value, pair.Right.ToRatio().Value);
}
