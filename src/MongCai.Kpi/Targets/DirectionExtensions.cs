namespace MongCai.Kpi;

/// <summary>Extension methods that say what follows from a better direction.</summary>
internal static class DirectionExtensions
{
    public static Direction Opposite(this Direction direction) => direction switch
    {
        Direction.HigherIsBetter => Direction.LowerIsBetter,
        Direction.LowerIsBetter => Direction.HigherIsBetter,
        _ => Direction.None,
    };
}
