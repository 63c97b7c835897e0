namespace MongCai.Kpi.Claims;

/// <summary>The words for hedges and percentage points. Those of both languages are read under every format, since Vietnamese pages print English marks too; the format's own are written.</summary>
internal static class FigureWords
{
    private const string VietnamesePoints = "điểm phần trăm";
    private const string EnglishPoints = "percentage points";
    private const string EnglishPoint = "percentage point";
    private const string InvariantPoints = "pp";

    // Longer words come before those they begin with.
    private static readonly string[] AllPoints = [VietnamesePoints, "điểm %", EnglishPoints, EnglishPoint, InvariantPoints];

    // The first word of a hedge is the one that is written.
    private static readonly (string Word, Hedge Hedge)[] VietnameseHedges =
        [("trên", Hedge.Over), ("hơn", Hedge.Over), ("dưới", Hedge.Under), ("gần", Hedge.Nearly), ("khoảng", Hedge.About), ("ước", Hedge.About)];

    private static readonly (string Word, Hedge Hedge)[] EnglishHedges =
        [("over", Hedge.Over), ("more than", Hedge.Over), ("under", Hedge.Under), ("less than", Hedge.Under), ("nearly", Hedge.Nearly), ("about", Hedge.About)];

    private static readonly (string Word, Hedge Hedge)[] AllHedges = [.. VietnameseHedges, .. EnglishHedges];

    /// <summary>The word for a hedge other than none.</summary>
    public static string WordOf(Hedge hedge, NumberFormat format) =>
        Array.Find(format == NumberFormat.Vietnamese ? VietnameseHedges : EnglishHedges, pair => pair.Hedge == hedge).Word;

    public static string PointsOf(decimal printed, NumberFormat format) =>
        format == NumberFormat.Vietnamese ? VietnamesePoints
        : format == NumberFormat.Invariant ? InvariantPoints
        : printed is 1 or -1 && printed.Scale == 0 ? EnglishPoint
        : EnglishPoints;

    public static Hedge SkipHedge(ref NumeralReader reader)
    {
        foreach (var (word, hedge) in AllHedges)
        {
            if (reader.TrySkipWord(word))
            {
                return hedge;
            }
        }

        return Hedge.None;
    }

    public static bool TrySkipPoints(ref NumeralReader reader)
    {
        foreach (var word in AllPoints)
        {
            if (reader.TrySkipWord(word))
            {
                return true;
            }
        }

        return false;
    }
}
