using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>The rule by which an exact value becomes a printed figure. It is applied once, to the exact value.</summary>
[JsonConverter(typeof(WordJsonConverter<Rounding>))]
public enum Rounding
{
    /// <summary>To the nearest; a tie goes away from zero: 0.125 prints 0.13 and −0.125 prints −0.13. "Half up" in Vietnamese accounting practice, and what spreadsheets do.</summary>
    HalfAwayFromZero = 0,

    /// <summary>Cut off: 0.129 prints 0.12 and −0.129 prints −0.12. Many published figures are.</summary>
    Truncation = 1,
}
