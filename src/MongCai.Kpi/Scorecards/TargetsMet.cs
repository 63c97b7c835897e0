using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>The number of targets that are met, not met, open and unknown: "đạt 14/15 chỉ tiêu". While their periods run, most targets are open.</summary>
/// <remarks>
/// <see cref="Scorecard.CountMet"/> returns it. Two instances are equal only if they are the same object. The text form is for readers only: <c>14/15</c>. The
/// JSON form has all figures, and is written and not read.
/// </remarks>
[JsonConverter(typeof(ObjectJsonConverter<TargetsMet>))]
public sealed partial class TargetsMet
{
    internal TargetsMet(int met, int notMet, int open, int unknown)
    {
        Met = met;
        NotMet = notMet;
        Open = open;
        Unknown = unknown;
    }

    /// <summary>Gets the number of targets that every value still possible meets.</summary>
    public int Met { get; }

    /// <summary>Gets the number of targets that no value still possible can meet.</summary>
    public int NotMet { get; }

    /// <summary>Gets the number of targets that can still be met or missed, because their period runs.</summary>
    public int Open { get; }

    /// <summary>
    /// Gets the number of targets whose outcome is not known: the actual is missing or cannot be measured against the target, or the period is over and reports
    /// are missing.
    /// </summary>
    public int Unknown { get; }

    /// <summary>Gets the number of all targets, whatever their outcome.</summary>
    public int Targets => Met + NotMet + Open + Unknown;

    /// <summary>Gets the share of all targets that is met; undefined, <see cref="UndefinedReason.MissingTarget"/>, where there is no target.</summary>
    public Calculated<Ratio> Share => Targets == 0 ? UndefinedReason.MissingTarget : new Ratio(Met, Targets);

    /// <summary>Returns a text with the number of targets met and the number of all targets.</summary>
    /// <returns>A text such as <c>14/15</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Met}/{Targets}");
}
