using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi.Poverty;

/// <summary>Why a household changed. It does not choose the row: that follows from where the household stood at the opening and where at the closing.</summary>
[JsonConverter(typeof(WordJsonConverter<ChangeCause>))]
public enum ChangeCause
{
    /// <summary>A review classified it anew: it was there before and after.</summary>
    Reviewed = 0,

    /// <summary>
    /// It had been misclassified: it was there before and after. A movement built from records or snapshots cannot tell this from a change, and has it in rose above or
    /// newly arisen; only a typed table has it under other.
    /// </summary>
    Corrected = 1,

    /// <summary>Somebody was born, died, joined or left: it was there before and after.</summary>
    SizeChanged = 2,

    /// <summary>It split off from another, or another split off from it: it is there after.</summary>
    Split = 3,

    /// <summary>It merged into another, or another merged into it: it was there before.</summary>
    Merged = 4,

    /// <summary>It moved in: it was not there before.</summary>
    MovedIn = 5,

    /// <summary>It moved away: it is not there after.</summary>
    MovedOut = 6,

    /// <summary>It was dissolved, its members dead or in other households: it is not there after.</summary>
    Dissolved = 7,
}
