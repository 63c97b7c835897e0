namespace MongCai.Kpi.Testing;

/// <summary>The answer of a verdict policy to a case: the values that meet the target, and those that exceed it.</summary>
internal readonly record struct VerdictAnswer(RationalInterval? Met, RationalInterval? Exceeded)
{
    /// <summary>Returns the verdict on a value, as the library derives it from the answer.</summary>
    public Verdict Of(Rational value) => !Met!.Contains(value) ? Verdict.NotMet : Exceeded!.Contains(value) ? Verdict.Exceeded : Verdict.Met;
}
