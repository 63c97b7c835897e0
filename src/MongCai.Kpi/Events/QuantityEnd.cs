namespace MongCai.Kpi.Events;

/// <summary>What the number of a quantity is to it.</summary>
internal enum QuantityEnd : byte
{
    /// <summary>The quantity is the amount itself, known exactly.</summary>
    Exact = 0,

    /// <summary>The amount is that much or more.</summary>
    AtLeast = 1,

    /// <summary>The amount is more than that.</summary>
    Over = 2,
}
