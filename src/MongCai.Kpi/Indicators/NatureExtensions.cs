namespace MongCai.Kpi;

/// <summary>What follows from a nature.</summary>
internal static class NatureExtensions
{
    /// <summary>Whether a difference of two values is one of rates, where the unit is pure number.</summary>
    public static bool IsRate(this Nature nature) => nature is not (Nature.Flow or Nature.DistinctCount or Nature.Milestone);
}
