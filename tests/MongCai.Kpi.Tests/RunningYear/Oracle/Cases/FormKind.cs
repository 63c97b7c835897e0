namespace MongCai.Kpi.Tests.RunningYear.Oracle;

/// <summary>The forms of a target that a case may have.</summary>
internal enum FormKind
{
    AtLeast,
    MoreThan,
    AtMost,
    LessThan,
    Cap,
    Within,
    About,
    FromBaseline,
    Reduction,
    Growth,
    AverageAmount,
    AverageReduction,
    AverageIncrease,
}
