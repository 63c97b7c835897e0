using MongCai.Kpi.Poverty;

namespace MongCai.Kpi.Testing;

/// <summary>What is to happen to a village: it can be shortened anywhere and still be lived.</summary>
internal sealed record VillageScript(PovertyStandard Standard, IReadOnlyList<(PovertyClass Class, int Persons)> Households, IReadOnlyList<IReadOnlyList<VillageEvent>> Years);
