using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Claims;

/// <summary>A word before a figure, or behind it, that says on which side of it the exact value lies.</summary>
[JsonConverter(typeof(WordJsonConverter<Hedge>))]
public enum Hedge
{
    /// <summary>No word: the exact value prints as the figure.</summary>
    None = 0,

    /// <summary>trên, hơn; over, more than: the exact value is larger.</summary>
    Over = 1,

    /// <summary>dưới; under, less than: the exact value is smaller.</summary>
    Under = 2,

    /// <summary>gần; nearly: the exact value is smaller. By how much it does not say.</summary>
    Nearly = 3,

    /// <summary>khoảng, xấp xỉ, ước đạt; about: the exact value lies within a tolerance that the figure does not name.</summary>
    About = 4,

    /// <summary>ít nhất, tối thiểu, từ … trở lên; at least, … or more: the exact value is the figure or larger.</summary>
    AtLeast = 5,

    /// <summary>nhiều nhất, tối đa, không quá, từ … trở xuống; at most, … or less: the exact value is the figure or smaller.</summary>
    AtMost = 6,
}
