namespace MongCai.Kpi;

/// <summary>The outcome of a cell on a basis, stored in one byte.</summary>
internal enum CellOutcome : byte
{
    /// <summary>The cell has no target on the basis.</summary>
    NoTarget = 0,

    /// <summary>Nothing is known of the actual, or the period is over and the target is not decided.</summary>
    Unknown = 1,

    /// <summary>The target can still be met or missed.</summary>
    Open = 2,

    /// <summary>The target is not met.</summary>
    NotMet = 3,

    /// <summary>The target is met or exceeded.</summary>
    Met = 4,
}
