namespace MongCai.Kpi;

/// <summary>Extension methods that say what follows from an indicator's nature.</summary>
internal static class NatureExtensions
{
    /// <summary>Determines whether the values are rates, so that their differences are percentage points where the unit is a pure number.</summary>
    public static bool IsRate(this Nature nature) => nature is not (Nature.Flow or Nature.DistinctCount or Nature.Milestone);
}
