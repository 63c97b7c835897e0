namespace Province;

/// <summary>Bugs in the province's own rules, tried on generated values.</summary>
internal static class Generated
{
    public static IReadOnlyList<Planted> Bugs { get; } =
    [
        .. FiguresOfClaims.Bugs, .. KeysOfReports.Bugs, .. TotalsOfCategories.Bugs, .. WhatRemains.Bugs, .. StaysSo.Bugs,
        .. CommunesOnADay.Bugs, .. TotalsOfAreas.Bugs, .. NextWeek.Bugs, .. StricterTargets.Bugs,
        .. SyncOfRecords.Bugs, .. KnownAtNight.Bugs, .. HouseholdsBySex.Bugs, .. EscapedPoverty.Bugs, .. DaysOfInstants.Bugs, .. PooledRates.Bugs,
    ];
}
