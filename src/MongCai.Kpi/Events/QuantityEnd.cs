namespace MongCai.Kpi.Events;

/// <summary>The meaning of the number that a quantity holds.</summary>
internal enum QuantityEnd : byte
{
    /// <summary>The number is the exact amount.</summary>
    Exact = 0,

    /// <summary>The amount is the number or more.</summary>
    AtLeast = 1,

    /// <summary>The amount is more than the number.</summary>
    Over = 2,
}
