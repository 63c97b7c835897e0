using FsCheck;
using FsCheck.Fluent;

namespace MongCai.Kpi.Testing;

/// <summary>
/// Generators with shrinkers for the values of the library, crowded where mistakes are. <c>[Properties(Arbitrary = [typeof(KpiArbitraries)])]</c> registers them all
/// in FsCheck's attributes, <see cref="Register"/> in any other runner.
/// </summary>
/// <remarks>
/// Each mixes what is usual with what is an edge; a flavour alone is in <see cref="UsualGen"/> and <see cref="BoundaryGen"/>. There is none for what only the library
/// makes of other values: an explanation, a claim check, an identity check, a reconciliation, a pace, a roll-up, a scorecard, a figure of events. Enumerations need none: FsCheck generates their named values. Dates and instants are
/// opt-ins of <see cref="NodaTimeArbitraries"/>, claims that follow or do not are those of <see cref="ClaimArbitraries"/>.
/// </remarks>
public static partial class KpiArbitraries
{
    /// <summary>Adds every arbitrary of this class to a map.</summary>
    /// <param name="map">The map to add to.</param>
    /// <returns>The map with the arbitraries.</returns>
    public static IArbMap Register(IArbMap map) => map.Merge(typeof(KpiArbitraries));
}
