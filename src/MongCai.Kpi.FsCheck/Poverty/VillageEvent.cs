using MongCai.Kpi.Poverty;

namespace MongCai.Kpi.Testing;

/// <summary>What is to happen, to whom, so many days later; what cannot happen to whom it names does not.</summary>
internal sealed record VillageEvent(ChangeCause Cause, int Which, int Persons, PovertyClass Class, int Days);
