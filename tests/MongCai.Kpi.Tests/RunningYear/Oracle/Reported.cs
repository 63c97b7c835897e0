using MongCai.Kpi.Tests.Numbers.Oracle;

namespace MongCai.Kpi.Tests.RunningYear.Oracle;

/// <summary>What is known of an indicator: one of its five shapes.</summary>
internal abstract record Reported
{
    /// <summary>A value.</summary>
    internal sealed record Value(BigRational Amount) : Reported;

    /// <summary>A numerator and a denominator.</summary>
    internal sealed record Parts(BigRational Numerator, BigRational Denominator) : Reported;

    /// <summary>Only within which bounds the value lies.</summary>
    internal sealed record Bound(ValueSet Range) : Reported;

    /// <summary>Six of seven parts, and what they come to; a rate has the denominator of it too. Where one of them is only known to be above something, so is the sum.</summary>
    internal sealed record SixOfSeven(BigRational Amount, BigRational? Denominator, bool IsAbove = false) : Reported;

    /// <summary>Nothing.</summary>
    internal sealed record Nothing : Reported;
}
