using FsCheck;
using FsCheck.Fluent;

namespace MongCai.Kpi.Testing;

/// <summary>Arbitraries (generators with shrinkers) for the values of the library, which give edge cases especially often.</summary>
/// <remarks>
/// <para>Use them in property-based tests of a host. <c>[Properties(Arbitrary = [typeof(KpiArbitraries)])]</c> registers all of them with the attributes of
/// FsCheck, and <see cref="Register"/> does so with any other runner.</para>
/// <para>Each arbitrary mixes usual values with edge cases; <see cref="UsualGen"/> and <see cref="BoundaryGen"/> have each kind alone. There is none for
/// results that only the library makes of other values: explanations, claim checks, identity checks, reconciliations, paces, roll-ups, scorecards and the
/// figures of events. Enumerations need none, because FsCheck generates their named values. The arbitraries for dates and instants have to be added by name,
/// from <see cref="NodaTimeArbitraries"/>; those for claims that follow or do not follow from their numbers are in <see cref="ClaimArbitraries"/>.</para>
/// </remarks>
public static partial class KpiArbitraries
{
    /// <summary>Registers every arbitrary of this class in a map of FsCheck.</summary>
    /// <param name="map">The map that the arbitraries are added to.</param>
    /// <returns>The map that contains the arbitraries of both.</returns>
    public static IArbMap Register(IArbMap map) => map.Merge(typeof(KpiArbitraries));
}
