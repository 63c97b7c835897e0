namespace MongCai.Kpi;

/// <summary>How an actual is kept.</summary>
internal enum ActualState : byte
{
    /// <summary>There is none.</summary>
    None = 0,

    /// <summary>An official decimal.</summary>
    Plain = 1,

    /// <summary>The observation itself.</summary>
    Kept = 2,

    /// <summary>Several, each known at a moment.</summary>
    Vintages = 3,
}
