namespace MongCai.Kpi.Testing;

/// <summary>What happens to an area.</summary>
internal enum TerritorialChange
{
    /// <summary>Two become a new one.</summary>
    Merge = 0,

    /// <summary>One becomes a part of another one that stays.</summary>
    Absorb = 1,

    /// <summary>One becomes two or three.</summary>
    Split = 2,

    /// <summary>It is called otherwise.</summary>
    Rename = 3,

    /// <summary>It belongs to another district.</summary>
    ChangeHands = 4,

    /// <summary>The tier in between ends.</summary>
    AbolishDistricts = 5,
}
