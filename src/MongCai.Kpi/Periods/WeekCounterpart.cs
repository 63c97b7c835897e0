using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>Which week of the year before a week is compared with. The two disagree whenever the year before had 53 weeks, so the host names one.</summary>
[JsonConverter(typeof(WordJsonConverter<WeekCounterpart>))]
public enum WeekCounterpart
{
    /// <summary>The week of the same number. Week 53 has none where the year before had 52.</summary>
    SameNumber = 0,

    /// <summary>The week 364 days earlier, whatever its number.</summary>
    FiftyTwoWeeksEarlier = 1,
}
