using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>The week of the year before that a week is compared with.</summary>
/// <remarks>The two rules differ whenever the year before had 53 weeks, so the host has to name one.</remarks>
[JsonConverter(typeof(WordJsonConverter<WeekCounterpart>))]
public enum WeekCounterpart
{
    /// <summary>The week with the same number. A week 53 has no such week where the year before had 52.</summary>
    SameNumber = 0,

    /// <summary>The week that starts 364 days earlier, whatever its number.</summary>
    FiftyTwoWeeksEarlier = 1,
}
