using FsCheck;
using FsCheck.Fluent;
using MongCai.Kpi.Testing;

namespace MongCai.Kpi.Tests.Periods;

/// <summary>Arbitraries of periods of the kinds that tile time, for properties of these alone.</summary>
public static class TileArbitraries
{
    public static Arbitrary<Tile> Tiles() => Arb.From(
        KpiGen.TilingPeriods.Select(static period => new Tile(period)),
        static tile => KpiShrink.Smaller(tile.Period).Where(static period => period.IsTiling).Select(static period => new Tile(period)));
}
