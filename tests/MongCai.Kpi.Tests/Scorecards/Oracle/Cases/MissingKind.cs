namespace MongCai.Kpi.Tests.Scorecards.Oracle;

/// <summary>The policies for missing reports that a card may have.</summary>
internal enum MissingKind
{
    RequireAll,
    SkipMissing,
    AtLeastThreeQuarters,
    MissingAsZero,
}
