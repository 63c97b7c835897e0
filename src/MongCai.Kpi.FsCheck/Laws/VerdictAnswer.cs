namespace MongCai.Kpi.Testing;

/// <summary>What a verdict policy answers of a case: the values that meet the target, and those that exceed it.</summary>
internal readonly record struct VerdictAnswer(RationalInterval? Met, RationalInterval? Exceeded)
{
    /// <summary>The verdict of a value, as the library gives it.</summary>
    public Verdict Of(Rational value) => !Met!.Contains(value) ? Verdict.NotMet : Exceeded!.Contains(value) ? Verdict.Exceeded : Verdict.Met;
}
