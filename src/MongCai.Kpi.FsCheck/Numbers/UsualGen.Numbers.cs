using FsCheck;
using FsCheck.Fluent;

namespace MongCai.Kpi.Testing;

/// <content>Generators of usual numbers.</content>
public static partial class UsualGen
{
    /// <summary>Gets the generator of usual exact numbers: counts, large amounts, decimals and fractions, such as 17, 7.5 and 13394/365.</summary>
    /// <remarks>Large amounts are millions up to 10^12, decimals have one to three decimal places, and the fractions are numbers that no decimals write
    /// exactly. One number in eight is negative.</remarks>
    public static Gen<Rational> Rationals =>
        from magnitude in Gen.Frequency(
            (4, Gen.Choose(0, 2_000).Select(static count => (Rational)count)),
            (2, Gen.Choose(0, 50_000_000).Select(static count => (Rational)count)),
            (1, Gen.Choose(1, 1_000_000).Select(static millions => 1_000_000 * (Rational)millions)),
            (3, Decimals(mostDecimals: 3).Select(static amount => (Rational)amount)),
            (2, from part in Gen.Choose(1, 5_000) from whole in Gen.Elements(3, 3, 7, 12, 73, 365) select (Rational)part / whole))
        from sign in Gen.Frequency((7, Gen.Constant(1)), (1, Gen.Constant(-1)))
        select sign * magnitude;

    /// <summary>Gets the generator of usual ratios, of an actual to its target or a part to its whole.</summary>
    /// <remarks>Denominators are positive, often round as targets are, and up to 10^12. Few ratios are thirds, and few are small rates of 1 in 100,000 or
    /// less.</remarks>
    public static Gen<Ratio> Ratios => Gen.Frequency((8, Shares), (1, Thirds), (1, SmallRates));

    /// <summary>Gets the generator of thirds, in lowest terms or not: 1/3, 2/3, 4/3 and 5/3.</summary>
    internal static Gen<Ratio> Thirds => from part in Gen.Elements(1, 2, 4, 5) from total in Gen.Elements(1, 10, 73, 1_000_000) select new Ratio(part * total, 3 * total);

    /// <summary>Gets the generator of rates of a few cases among hundreds of thousands or more.</summary>
    internal static Gen<Ratio> SmallRates => from cases in Gen.Choose(1, 9) from power in Gen.Choose(6, 12) select new Ratio(cases, Digits.Rational(Digits.Power(power)));

    private static Gen<Ratio> Shares =>
        from denominator in Gen.Frequency(
            (2, Gen.Choose(1, 500).Select(static target => (decimal)target)),
            (2, Gen.Choose(1, 300).Select(static target => 100m * target)),
            (2, Gen.Choose(1, 30_000).Select(static total => (decimal)total)),
            (1, Gen.Choose(1, 1_000_000).Select(static millions => 1_000_000m * millions)),
            (1, Decimals(mostDecimals: 2).Select(static amount => amount > 0 ? amount : 1)))
        from percent in Gen.Choose(0, 150)
        from more in Gen.Choose(0, 99)
        from isWhole in Gen.Frequency((4, Gen.Constant(value: true)), (1, Gen.Constant(value: false)))
        let numerator = denominator * ((100 * percent) + more) / 10_000
        select new Ratio(isWhole ? decimal.Truncate(numerator) : numerator, denominator);

    /// <summary>Gets the generator of usual percentages with 0 to 2 decimals, most of them from 0% to 150%.</summary>
    public static Gen<Percentage> Percentages =>
        from decimals in Gen.Choose(0, 2)
        from figure in Gen.Frequency((6, Gen.Choose(0, 15_000)), (1, Gen.Choose(-5_000, 60_000)))
        select new Percentage(Digits.Decimal(decimals == 2 ? figure : decimals == 1 ? figure / 10 : figure / 100, decimals), decimals);

    /// <summary>Returns a generator of amounts that are not negative and have at most a given number of decimals.</summary>
    internal static Gen<decimal> Decimals(int mostDecimals) =>
        from decimals in Gen.Choose(0, mostDecimals)
        from digits in Gen.Frequency((3, Gen.Choose(0, 10_000)), (1, Gen.Choose(0, int.MaxValue)))
        select Digits.Decimal(digits, decimals);
}
