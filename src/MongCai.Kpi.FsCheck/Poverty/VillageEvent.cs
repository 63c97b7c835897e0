using MongCai.Kpi.Poverty;

namespace MongCai.Kpi.Testing;

/// <summary>
/// An event in a village: what is to happen, to which household, and after how many days. An event that its household does not allow does not happen.
/// </summary>
internal sealed record VillageEvent(ChangeCause Cause, int Which, int Persons, PovertyClass Class, int Days);
