namespace MongCai.Kpi;

/// <summary>The way in which an actual is stored.</summary>
internal enum ActualState : byte
{
    /// <summary>No actual is stored.</summary>
    None = 0,

    /// <summary>An official value stored as a decimal.</summary>
    Plain = 1,

    /// <summary>An actual stored as an observation.</summary>
    Kept = 2,

    /// <summary>Several observations, each known since a moment.</summary>
    Vintages = 3,
}
