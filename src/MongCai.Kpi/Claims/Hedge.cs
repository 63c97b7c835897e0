using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Claims;

/// <summary>A word before or behind a figure that says on which side of the figure the exact value lies.</summary>
[JsonConverter(typeof(WordJsonConverter<Hedge>))]
public enum Hedge
{
    /// <summary>No hedge: the exact value prints as the figure.</summary>
    None = 0,

    /// <summary>The exact value is larger than the figure: trên, hơn; over, more than.</summary>
    Over = 1,

    /// <summary>The exact value is smaller than the figure: dưới; under, less than.</summary>
    Under = 2,

    /// <summary>The exact value is smaller than the figure, by an amount that is not said: gần; nearly.</summary>
    Nearly = 3,

    /// <summary>The exact value lies within a tolerance that the figure does not name: khoảng, xấp xỉ, ước đạt; about.</summary>
    About = 4,

    /// <summary>The exact value is the figure or larger: ít nhất, tối thiểu, từ … trở lên; at least, … or more.</summary>
    AtLeast = 5,

    /// <summary>The exact value is the figure or smaller: nhiều nhất, tối đa, không quá, từ … trở xuống; at most, … or less.</summary>
    AtMost = 6,
}
