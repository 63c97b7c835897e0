using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>The rule by which an exact value becomes a printed figure. Rounding is applied once, to the exact value.</summary>
[JsonConverter(typeof(WordJsonConverter<Rounding>))]
public enum Rounding
{
    /// <summary>The nearest figure; a tie is rounded away from zero: 0.125 is printed as 0.13 and −0.125 as −0.13. It is called "half up" in Vietnamese
    /// accounting practice, and spreadsheets round this way.</summary>
    HalfAwayFromZero = 0,

    /// <summary>The further digits are cut off: 0.129 is printed as 0.12 and −0.129 as −0.12. Many published figures are printed this way.</summary>
    Truncation = 1,
}
