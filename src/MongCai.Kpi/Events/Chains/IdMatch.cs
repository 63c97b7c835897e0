namespace MongCai.Kpi.Events;

/// <summary>How a newly received record relates to the records already received under the same id.</summary>
internal enum IdMatch
{
    /// <summary>No record had the same id.</summary>
    First = 0,

    /// <summary>A record with the same id and equal content was there.</summary>
    Twin = 1,

    /// <summary>The records with the same id all have different content.</summary>
    Variant = 2,
}
