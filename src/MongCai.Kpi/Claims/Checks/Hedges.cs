namespace MongCai.Kpi.Claims;

/// <summary>Extension methods of a hedge.</summary>
internal static class Hedges
{
    /// <summary>Returns the hedge of the same figure with the other sign: what is over 18 becomes, negated, under −18.</summary>
    public static Hedge TurnedRound(this Hedge hedge) => hedge switch
    {
        Hedge.Over => Hedge.Under,
        Hedge.Under or Hedge.Nearly => Hedge.Over,
        Hedge.AtLeast => Hedge.AtMost,
        Hedge.AtMost => Hedge.AtLeast,
        _ => hedge,
    };
}
