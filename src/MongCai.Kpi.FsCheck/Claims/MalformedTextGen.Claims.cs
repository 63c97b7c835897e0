using FsCheck;
using FsCheck.Fluent;

namespace MongCai.Kpi.Testing;

/// <content>Generators of texts that are no published figures.</content>
public static partial class MalformedTextGen
{
    /// <summary>
    /// Gets a generator of texts that are no published figures: hedges, multipliers and units alone, twice or in the wrong place, and malformed numbers.
    /// </summary>
    public static Gen<string> PublishedFigures => Gen.Frequency(
        (2, Gen.Elements("", " ", "%", "trên", "trên ", "over", "trên trên 1", "over about 1", "trên1", "1 trên", "tỷ", " tỷ", "1tỷ", "1 tỷ tỷ", "1 tỷ%", "1 tỷ đồng", "1 triệu điểm phần trăm", "1  %", "1%%", "1 pp%", "pp", "1pp", "1 điểm", "1,5", "1.000,5", "1 000", "1e5", "++1", "+-1", "+ 1", "–-1", "––1", "(1%)", "(-1", "-1)", "(-1)%", "((-1))", "-(1)", "--1", "1.", ".5", "∞", "NaN", "１", "1\0", "1 ", " 1", "một", "79228162514264337593543950336")),
        (2, Damaged(KpiGen.PublishedFigures.Select(static figure => figure.ToString(NumberFormat.Invariant)))));
}
