using MongCai.Kpi.Tests.RunningYear.Oracle;

namespace MongCai.Kpi.Tests.Scorecards.Oracle;

/// <summary>An indicator of a card, in the terms of the oracle.</summary>
/// <param name="Code">The code of the indicator.</param>
/// <param name="Measure">The indicator in the terms of the oracle of a running year.</param>
/// <param name="IsMean">Whether the indicator is a mean or a ratio, where that oracle knows only proportions.</param>
internal sealed record CardMeasure(string Code, Measure Measure, bool IsMean = false)
{
    /// <summary>Gets whether the values of several areas add up to one.</summary>
    public bool Adds => Measure.Kind is not (MeasuredKind.DistinctCount or MeasuredKind.Index);

    public bool IsLevel => Measure.Column == Column.Level;

    public override string ToString() => $"{Code} ({Measure}{(IsMean ? ", a mean" : "")})";
}
