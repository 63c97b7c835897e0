namespace MongCai.Kpi.Testing;

/// <summary>The kind of indicator that is measured, which decides what the rest of a year can still bring.</summary>
internal enum MeasuredBy
{
    /// <summary>A flow that never falls: what has been reached stays reached.</summary>
    GrowingFlow = 0,

    /// <summary>A flow that may fall: a later part of the year may take back what an earlier one has brought.</summary>
    Flow = 1,

    /// <summary>A stock: each part of the year has a level of its own.</summary>
    Stock = 2,
}
