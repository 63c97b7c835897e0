using MongCai.Kpi.Poverty;

namespace MongCai.Kpi.Testing.Tests.Distributions;

internal static class MovementDistributions
{
    public static Chapter Chapter { get; } = new("Poverty: movements",
    [
        Distribution.Of(KpiArbitraries.PovertyMovements())
            .Main("of households alone", static movement => movement.Persons is null)
            .Main("of persons too", static movement => movement.Persons is not null)
            .Main("on one day", static movement => movement.OpeningDate == movement.ClosingDate)
            .Main("of milliards", static movement => movement.Households.Poor.Opening >= 1_000_000_000)
            .Main("somebody relapsed", static movement => movement.Households.Poor.Relapsed > 0)
            .Main("nobody relapsed", static movement => movement.Households.Poor.Relapsed == 0)
            .Main("more poor than before", static movement => movement.Households.Poor.NetDecrease < 0),
        Distribution.Of(KpiArbitraries.MovementTables())
            .Main("some crossed from poor to near-poor", static tables => tables.Poor.ToOtherClass > 0)
            .Main("none crossed from near-poor to poor", static tables => tables.Poor.FromOtherClass == 0),
        Distribution.Of(KpiArbitraries.ClassMovements())
            .Mains<MovementRow>(static (table, row) => table[row] > 0, "somebody in {0}")
            .Main("nobody rose above", static table => table.RoseAbove == 0),
    ]);
}
