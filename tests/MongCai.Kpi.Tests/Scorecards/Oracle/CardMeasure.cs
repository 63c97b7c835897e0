using MongCai.Kpi.Tests.RunningYear.Oracle;

namespace MongCai.Kpi.Tests.Scorecards.Oracle;

/// <summary>An indicator of a card.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Measure">What the oracle of a running year calls it.</param>
/// <param name="IsMean">Whether it is a mean or a ratio, where that oracle knows proportions alone.</param>
internal sealed record CardMeasure(string Code, Measure Measure, bool IsMean = false)
{
    /// <summary>Gets whether values of several areas make up one.</summary>
    public bool Adds => Measure.Kind is not (MeasuredKind.DistinctCount or MeasuredKind.Index);

    public bool IsLevel => Measure.Column == Column.Level;

    public override string ToString() => $"{Code} ({Measure}{(IsMean ? ", a mean" : "")})";
}
