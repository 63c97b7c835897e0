namespace MongCai.Kpi.Claims;

/// <summary>What follows from a hedge.</summary>
internal static class Hedges
{
    /// <summary>The hedge of the same figure with the other sign: what is over 18 is, below zero, under −18.</summary>
    public static Hedge TurnedRound(this Hedge hedge) => hedge switch
    {
        Hedge.Over => Hedge.Under,
        Hedge.Under or Hedge.Nearly => Hedge.Over,
        Hedge.AtLeast => Hedge.AtMost,
        Hedge.AtMost => Hedge.AtLeast,
        _ => hedge,
    };
}
