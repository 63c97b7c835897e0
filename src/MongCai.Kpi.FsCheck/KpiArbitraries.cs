using FsCheck;
using FsCheck.Fluent;

namespace MongCai.Kpi.Testing;

/// <summary>
/// Generators with shrinkers for the values of the library, crowded where mistakes are. <c>[Properties(Arbitrary = [typeof(KpiArbitraries)])]</c> registers them all
/// in FsCheck's attributes, <see cref="Register"/> in any other runner.
/// </summary>
public static partial class KpiArbitraries
{
    /// <summary>Adds every arbitrary of this class to a map.</summary>
    /// <param name="map">The map to add to.</param>
    /// <returns>The map with the arbitraries.</returns>
    public static IArbMap Register(IArbMap map) => map.MergeArbFactory(Rationals);

    /// <summary>Exact numbers.</summary>
    public static Arbitrary<Rational> Rationals() =>
        Arb.From(
            from numerator in Gen.Choose(-1000, 1000)
            from denominator in Gen.Choose(1, 100)
            select Rational.Divide(numerator, denominator),
            static number => number == 0 ? [] : [0, 1]);
}
