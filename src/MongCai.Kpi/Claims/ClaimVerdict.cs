using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Claims;

/// <summary>The verdict on whether a printed figure follows from the numbers beside it. Where several apply, the first one is given.</summary>
[JsonConverter(typeof(WordJsonConverter<ClaimVerdict>))]
public enum ClaimVerdict
{
    /// <summary>
    /// The figure cannot be judged: the base is zero, the actual is missing, or some of the possible values fit the figure and others do not.
    /// </summary>
    Undefined = 0,

    /// <summary>
    /// The exact value prints as the figure when rounded half away from zero; of a hedged figure, the exact value lies on the side that the hedge names. Where
    /// only a range is known, all of it does.
    /// </summary>
    Follows = 1,

    /// <summary>The exact value lies exactly between two printable values, and the one nearer to zero was printed.</summary>
    OtherTie = 2,

    /// <summary>The exact value was cut off instead of rounded.</summary>
    Truncated = 3,

    /// <summary>The figure is right with fewer decimals, to which zeros were added: 15.376 printed as 15.40.</summary>
    Padded = 4,

    /// <summary>
    /// The figure comes from some of the values that print as the inputs. Only an input printed with decimals, a multiplier or a unit of percent leaves such
    /// room; a whole count is exact.
    /// </summary>
    RoundedInputs = 5,

    /// <summary>The figure comes from another formula than the claimed one; <see cref="ClaimCheck.Slip"/> names the mistake.</summary>
    OtherFormula = 6,

    /// <summary>No other verdict explains the figure; <see cref="ClaimCheck.PrintsAs"/> is the figure that would follow.</summary>
    DoesNotFollow = 7,
}
