using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Poverty;

/// <summary>
/// The reason why a household changed. The reason does not choose the row of the movement: the row follows from the household's class at the opening and at the
/// closing.
/// </summary>
[JsonConverter(typeof(WordJsonConverter<ChangeCause>))]
public enum ChangeCause
{
    /// <summary>A new classification by a review. The household was present before and after the change.</summary>
    Reviewed = 0,

    /// <summary>The correction of an earlier misclassification. The household was present before and after the change.</summary>
    /// <remarks>
    /// A movement that is built from records or snapshots cannot tell a correction from a real change, and counts it as "rose above" or "newly arisen". Only a
    /// table that is typed in has corrections in its rows of other decrease and other increase.
    /// </remarks>
    Corrected = 1,

    /// <summary>A change of size: somebody was born, died, joined or left. The household was present before and after the change.</summary>
    SizeChanged = 2,

    /// <summary>A split: the household split off from another one, or another one split off from it. The household is present after the change.</summary>
    Split = 3,

    /// <summary>A merger: the household merged into another one, or another one merged into it. The household was present before the change.</summary>
    Merged = 4,

    /// <summary>An arrival from elsewhere: the household moved in and was not present before.</summary>
    MovedIn = 5,

    /// <summary>A departure: the household moved away and is no longer present afterwards.</summary>
    MovedOut = 6,

    /// <summary>A dissolution: the members died or joined other households, and the household is no longer present afterwards.</summary>
    Dissolved = 7,
}
