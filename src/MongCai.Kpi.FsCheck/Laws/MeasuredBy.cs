namespace MongCai.Kpi.Testing;

/// <summary>What kind of indicator is measured: it decides what the rest of a year can still bring.</summary>
internal enum MeasuredBy
{
    /// <summary>What has been reached stays reached.</summary>
    GrowingFlow = 0,

    /// <summary>A later part may take back what an earlier one has brought.</summary>
    Flow = 1,

    /// <summary>Each part has a level of its own.</summary>
    Stock = 2,
}
