using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>How many targets are met: "đạt 14/15 chỉ tiêu". While their periods run, most are open.</summary>
/// <remarks>Equality is that of the object. Text form, for a reader only: <c>14/15</c>. In JSON it is written with all its figures, and not read.</remarks>
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

    /// <summary>Gets how many are met: by every value that is still possible.</summary>
    public int Met { get; }

    /// <summary>Gets how many are not met: by no value that is still possible.</summary>
    public int NotMet { get; }

    /// <summary>Gets how many can still go either way, because their period runs.</summary>
    public int Open { get; }

    /// <summary>Gets of how many nobody knows: the actual is missing, it cannot be held against the target, or the period is over and reports are missing.</summary>
    public int Unknown { get; }

    /// <summary>Gets how many targets there are.</summary>
    public int Targets => Met + NotMet + Open + Unknown;

    /// <summary>Gets met over all targets; undefined, <see cref="UndefinedReason.MissingTarget"/>, where there is none.</summary>
    public Calculated<Ratio> Share => Targets == 0 ? UndefinedReason.MissingTarget : new Ratio(Met, Targets);

    /// <summary>Returns met over all.</summary>
    /// <returns>The two numbers, such as <c>14/15</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Met}/{Targets}");
}
