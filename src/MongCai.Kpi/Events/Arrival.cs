namespace MongCai.Kpi.Events;

/// <summary>What a record is to those of the same id.</summary>
internal enum Arrival
{
    /// <summary>There was none.</summary>
    First = 0,

    /// <summary>One of equal content was there.</summary>
    Twin = 1,

    /// <summary>Only others were there.</summary>
    Variant = 2,
}
