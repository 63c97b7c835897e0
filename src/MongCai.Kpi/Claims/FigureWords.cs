namespace MongCai.Kpi.Claims;

/// <summary>The words for hedges and percentage points. Those of both languages are read under every format, since Vietnamese pages print English marks too; the format's own are written.</summary>
internal static class FigureWords
{
    private const string VietnamesePoints = "điểm phần trăm";
    private const string EnglishPoints = "percentage points";
    private const string EnglishPoint = "percentage point";
    private const string InvariantPoints = "pp";

    // The first word of a hedge is the one that is written.
    private static readonly (string Word, Hedge Hedge)[] VietnameseHedges =
    [
        ("trên", Hedge.Over), ("dưới", Hedge.Under), ("gần", Hedge.Nearly), ("khoảng", Hedge.About), ("ít nhất", Hedge.AtLeast), ("nhiều nhất", Hedge.AtMost),
        .. All(Hedge.Over, "hơn"),
        .. All(Hedge.Under, "ít hơn", "thấp hơn", "nhỏ hơn", "bé hơn", "kém hơn", "ngắn hơn", "nhẹ hơn", "chậm hơn", "rẻ hơn", "hẹp hơn", "yếu hơn", "chưa đến", "chưa tới"),
        .. All(Hedge.About, "ước", "ước đạt", "trên dưới", "xấp xỉ"),
        .. All(Hedge.AtLeast, "tối thiểu", "không dưới", "không ít hơn", "không thấp hơn", "không nhỏ hơn", "không bé hơn", "không kém hơn", "không kém"),
        .. All(Hedge.AtMost, "tối đa", "không quá", "không vượt quá", "không trên", "không hơn", "không nhiều hơn", "không cao hơn", "không lớn hơn"),
    ];

    private static readonly (string Word, Hedge Hedge)[] EnglishHedges =
    [
        ("over", Hedge.Over), ("under", Hedge.Under), ("nearly", Hedge.Nearly), ("about", Hedge.About), ("at least", Hedge.AtLeast), ("at most", Hedge.AtMost),
        .. All(Hedge.Over, "more than", "higher than", "greater than", "larger than"),
        .. All(Hedge.Under, "less than", "fewer than", "lower than", "smaller than"),
        .. All(Hedge.Nearly, "almost"),
        .. All(Hedge.About, "roughly", "approximately", "around"),
        .. All(Hedge.AtLeast, "no less than", "no fewer than", "not less than", "not fewer than", "never less than", "not under", "no lower than", "not lower than"),
        .. All(Hedge.AtMost, "no more than", "not more than", "never more than", "not over", "up to", "no higher than", "not higher than", "no greater than", "not greater than"),
    ];

    /// <summary>The word that a Vietnamese bound with a word behind it begins with: từ 5 trở lên.</summary>
    public const string From = "từ";

    /// <summary>The words of hedges, longer ones before those that they begin or end with.</summary>
    public static IReadOnlyList<(string Word, Hedge Hedge)> Hedges { get; } = LongestFirst([.. VietnameseHedges, .. EnglishHedges]);

    /// <summary>The words of hedges that stand behind a figure.</summary>
    public static IReadOnlyList<(string Word, Hedge Hedge)> HedgesBehind { get; } =
        [("trở lên", Hedge.AtLeast), ("trở xuống", Hedge.AtMost), ("or more", Hedge.AtLeast), ("or less", Hedge.AtMost), ("or fewer", Hedge.AtMost)];

    /// <summary>The words for points, longer ones before those that they begin with.</summary>
    public static IReadOnlyList<string> Points { get; } = [VietnamesePoints, "điểm %", EnglishPoints, EnglishPoint, InvariantPoints];

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
        foreach (var (word, hedge) in Hedges)
        {
            if (reader.TrySkipWord(word))
            {
                return hedge;
            }
        }

        return Hedge.None;
    }

    public static Hedge SkipHedgeBehind(ref NumeralReader reader)
    {
        foreach (var (word, hedge) in HedgesBehind)
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
        foreach (var word in Points)
        {
            if (reader.TrySkipWord(word))
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<(string Word, Hedge Hedge)> All(Hedge hedge, params string[] words) => words.Select(word => (word, hedge));

    private static (string Word, Hedge Hedge)[] LongestFirst((string Word, Hedge Hedge)[] words)
    {
        Array.Sort(words, static (left, right) => right.Word.Length.CompareTo(left.Word.Length));
        return words;
    }
}
