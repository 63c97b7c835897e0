namespace MongCai.Kpi.Tests.Scorecards.Oracle;

/// <summary>The methods that a target of a card may name.</summary>
internal enum NamedMethod
{
    GapOverAbsoluteTarget,
    LowerIsBetterLinear,
    LowerIsBetterReciprocal,
}
