using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>Of how many targets it is known whether they are met, and how many are: "đạt 14/15 chỉ tiêu".</summary>
/// <remarks>Equality is that of all numbers. Text form, for a reader only: <c>14/15</c>.</remarks>
[JsonConverter(typeof(WriteOnlyJsonConverter<TargetsMet>))]
public sealed record TargetsMet
{
    internal TargetsMet(int met, int notMet, int unknown)
    {
        Met = met;
        NotMet = notMet;
        Unknown = unknown;
    }

    /// <summary>How many are met.</summary>
    public int Met { get; }

    /// <summary>How many are not met.</summary>
    public int NotMet { get; }

    /// <summary>Of how many nobody knows, because the actual is missing or the target cannot be held against it.</summary>
    public int Unknown { get; }

    /// <summary>How many targets there are.</summary>
    public int Targets => Met + NotMet + Unknown;

    /// <summary>Met over all targets; undefined, <see cref="UndefinedReason.MissingTarget"/>, where there is none.</summary>
    public Calculated<Ratio> Share => Targets == 0 ? UndefinedReason.MissingTarget : new Ratio(Met, Targets);

    /// <summary>Met over all.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => FormattableString.Invariant($"{Met}/{Targets}");
}
