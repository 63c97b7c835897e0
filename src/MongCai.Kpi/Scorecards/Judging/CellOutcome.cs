namespace MongCai.Kpi;

/// <summary>What is known of a cell on a basis, in a byte.</summary>
internal enum CellOutcome : byte
{
    /// <summary>There is no target.</summary>
    NoTarget = 0,

    /// <summary>Nothing is known of the actual, or the period is over and it is not decided.</summary>
    Unknown = 1,

    /// <summary>It can still go either way.</summary>
    Open = 2,

    /// <summary>It is not met.</summary>
    NotMet = 3,

    /// <summary>It is met or exceeded.</summary>
    Met = 4,
}
