namespace MongCai.Kpi.Testing;

/// <summary>A change that happens to the areas of a territory.</summary>
internal enum TerritorialChange
{
    /// <summary>Two communes become a new one.</summary>
    Merge = 0,

    /// <summary>A commune becomes a part of another one that stays.</summary>
    Absorb = 1,

    /// <summary>A commune becomes two or three new ones.</summary>
    Split = 2,

    /// <summary>A commune gets another name.</summary>
    Rename = 3,

    /// <summary>A commune moves to another district.</summary>
    ChangeHands = 4,

    /// <summary>The tier of the districts is abolished.</summary>
    AbolishDistricts = 5,
}
