using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>The forms of targets found in reports.</summary>
[JsonConverter(typeof(WordJsonConverter<TargetKind>))]
public enum TargetKind
{
    /// <summary>At least so much, or more than it: 73 households; trên 290.</summary>
    AtLeast = 0,

    /// <summary>At most so much, or less than it: dưới 4%.</summary>
    AtMost = 1,

    /// <summary>Between two bounds, both included: 7,5–8,0.</summary>
    Within = 2,

    /// <summary>About so much, within a tolerance that is named: khoảng 4.</summary>
    About = 3,

    /// <summary>From a baseline to a level: from 5,03 to 4,17.</summary>
    FromBaseline = 4,

    /// <summary>A reduction by so much from an opening value: giảm 0,7 (còn 4,33).</summary>
    ReductionBy = 5,

    /// <summary>A growth by so much over the same period last year: tăng 8%.</summary>
    GrowthBy = 6,

    /// <summary>A budget that may be used up and not exceeded.</summary>
    Cap = 7,

    /// <summary>So much a year on average over a stage: giảm bình quân 1–1,5 điểm %/năm.</summary>
    AveragePerYear = 8,

    /// <summary>A form that is kept to in every period: at least 95% in every month.</summary>
    Maintain = 9,

    /// <summary>Done by a date.</summary>
    Milestone = 10,
}
