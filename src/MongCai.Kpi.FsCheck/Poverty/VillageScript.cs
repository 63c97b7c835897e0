using MongCai.Kpi.Poverty;

namespace MongCai.Kpi.Testing;

/// <summary>The script of what is to happen to a village. It can be shortened anywhere and still be lived through.</summary>
internal sealed record VillageScript(PovertyStandard Standard, IReadOnlyList<(PovertyClass Class, int Persons)> Households, IReadOnlyList<IReadOnlyList<VillageEvent>> Years);
