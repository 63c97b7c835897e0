using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Claims;

/// <summary>Whether a printed figure follows from the numbers beside it. Of those that apply, the first is the verdict.</summary>
[JsonConverter(typeof(WordJsonConverter<ClaimVerdict>))]
public enum ClaimVerdict
{
    /// <summary>Nothing can be said: the base is zero, the actual is missing, some of the values that are possible fit the figure and others do not, and so on.</summary>
    Undefined = 0,

    /// <summary>The exact value prints as the figure, half away from zero; a hedged figure has the exact value on the side it names. Where only a range is known, all of it does.</summary>
    Follows = 1,

    /// <summary>The exact value lies exactly between two printable ones, and the one nearer to zero was printed.</summary>
    OtherTie = 2,

    /// <summary>Cut off instead of rounded.</summary>
    Truncated = 3,

    /// <summary>Right with fewer decimals; zeros were added: 15.376 printed 15.40.</summary>
    Padded = 4,

    /// <summary>Some values that print as the inputs give it. Only an input printed with decimals, a multiplier or a unit of percent has such slack; a whole count is exact.</summary>
    RoundedInputs = 5,

    /// <summary>Another formula gives it: <see cref="ClaimCheck.Slip"/> names which.</summary>
    OtherFormula = 6,

    /// <summary>None of these: <see cref="ClaimCheck.PrintsAs"/> is the figure that would follow.</summary>
    DoesNotFollow = 7,
}
