using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>
/// The method by which a forecast is made from what a period has brought so far. Methods give different figures, so the method is always named with the
/// number.
/// </summary>
[JsonConverter(typeof(WordJsonConverter<ProjectionMethod>))]
public enum ProjectionMethod
{
    /// <summary>The rest of the period goes as the elapsed part did: A/φ for what is built up over time; a rate of two flows stays as it is.</summary>
    RunRate = 0,

    /// <summary>The rest of the period goes as it did last year: A over the share of last year's value that was reached by the same time.</summary>
    Profile = 1,

    /// <summary>A level continues from its baseline as it did so far: B + (A − B)/φ.</summary>
    Glide = 2,
}
