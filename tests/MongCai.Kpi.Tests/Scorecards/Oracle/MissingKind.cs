namespace MongCai.Kpi.Tests.Scorecards.Oracle;

/// <summary>What is made of what is missing.</summary>
internal enum MissingKind
{
    RequireAll,
    SkipMissing,
    AtLeastThreeQuarters,
    MissingAsZero,
}
