namespace MongCai.Kpi;

/// <summary>What follows from a nature.</summary>
internal static class NatureExtensions
{
    /// <summary>Whether it grows from nothing in the course of a period, so that a part of the period has a part of it.</summary>
    public static bool Accumulates(this Nature nature) => nature is Nature.Flow or Nature.DistinctCount;

    /// <summary>Whether a difference of two values is one of rates, where the unit is pure number.</summary>
    public static bool IsRate(this Nature nature) => nature is not (Nature.Flow or Nature.DistinctCount or Nature.Milestone);
}
