namespace MongCai.Kpi.Events;

/// <summary>The position of an event relative to a period or an area scope.</summary>
internal enum Placement
{
    /// <summary>The event does not belong to the period or the scope.</summary>
    Outside = 0,

    /// <summary>The event belongs to the period and the scope.</summary>
    Inside = 1,

    /// <summary>The event lies only partly in the data window or in the area, so that it cannot be assigned.</summary>
    Straddling = 2,
}
