namespace MongCai.Kpi.Events;

/// <summary>Where an event lies, seen from a period.</summary>
internal enum Place
{
    /// <summary>It belongs to another.</summary>
    Outside = 0,

    /// <summary>It belongs to the period.</summary>
    Inside = 1,

    /// <summary>It lies partly in the data window of the period, or in the area, and belongs to it no more than to another.</summary>
    Straddling = 2,
}
