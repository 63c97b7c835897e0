using MongCai.Kpi.Tests.Numbers.Oracle;

namespace MongCai.Kpi.Tests.RunningYear.Oracle;

/// <summary>The knowledge about an indicator, in one of five forms.</summary>
internal abstract record Reported
{
    /// <summary>A single value that was reported.</summary>
    internal sealed record Value(BigRational Amount) : Reported;

    /// <summary>A numerator and a denominator that were reported.</summary>
    internal sealed record Parts(BigRational Numerator, BigRational Denominator) : Reported;

    /// <summary>The bounds within which the value lies, and nothing else.</summary>
    internal sealed record Bound(ValueSet Range) : Reported;

    /// <summary>
    /// The sum of six of seven parts; a rate has the sum of their denominators, too. If one of the six is only known to be above something, so is the sum.
    /// </summary>
    internal sealed record SixOfSeven(BigRational Amount, BigRational? Denominator, bool IsAbove = false) : Reported;

    /// <summary>No report at all.</summary>
    internal sealed record Nothing : Reported;
}
