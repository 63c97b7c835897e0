using MongCai.Kpi.Tests.Numbers.Oracle;

namespace MongCai.Kpi.Tests.RunningYear.Oracle;

/// <summary>
/// The set of all numbers between two ends, each of which is open, closed or absent. It is the only kind of set in the oracle of a running year.
/// </summary>
internal readonly struct ValueSet(BigRational? lower, bool isLowerIn, BigRational? upper, bool isUpperIn)
{
    public static ValueSet All { get; } = new(null, isLowerIn: false, null, isUpperIn: false);

    public static ValueSet None { get; } = new(Exactly.Zero, isLowerIn: false, Exactly.Zero, isUpperIn: false);

    public BigRational? Lower { get; } = lower;

    public bool IsLowerIn { get; } = isLowerIn && lower is not null;

    public BigRational? Upper { get; } = upper;

    public bool IsUpperIn { get; } = isUpperIn && upper is not null;

    public bool IsEmpty => Lower is { } least && Upper is { } most && (least.Against(most) > 0 || (least.IsSameAs(most) && !(IsLowerIn && IsUpperIn)));

    public static ValueSet Point(BigRational value) => Between(value, value);

    public static ValueSet Between(BigRational least, BigRational most) => new(least, isLowerIn: true, most, isUpperIn: true);

    public static ValueSet AtLeast(BigRational least) => new(least, isLowerIn: true, null, isUpperIn: false);

    public static ValueSet Above(BigRational bound) => new(bound, isLowerIn: false, null, isUpperIn: false);

    public static ValueSet AtMost(BigRational most) => new(null, isLowerIn: false, most, isUpperIn: true);

    public static ValueSet Below(BigRational bound) => new(null, isLowerIn: false, bound, isUpperIn: false);

    public bool Contains(BigRational value) => !And(Point(value)).IsEmpty;

    public bool LiesIn(ValueSet other) => IsEmpty || (!IsLowerOf(other) && !IsUpperOf(other));

    public bool Meets(ValueSet other) => !And(other).IsEmpty;

    public ValueSet And(ValueSet other)
    {
        var (from, to) = (IsLowerOf(other) ? other : this, IsUpperOf(other) ? other : this);
        return new(from.Lower, from.IsLowerIn, to.Upper, to.IsUpperIn);
    }

    public ValueSet WithoutUpper() => new(Lower, IsLowerIn, null, isUpperIn: false);

    public ValueSet WithoutLower() => new(null, isLowerIn: false, Upper, IsUpperIn);

    public ValueSet Closed() => new(Lower, isLowerIn: true, Upper, isUpperIn: true);

    public ValueSet Times(BigRational factor)
    {
        var (lower, upper) = (Lower is { } least ? least * factor : (BigRational?)null, Upper is { } most ? most * factor : (BigRational?)null);
        return factor.Numerator.Sign < 0 ? new(upper, IsUpperIn, lower, IsLowerIn) : new(lower, IsLowerIn, upper, IsUpperIn);
    }

    public ValueSet Plus(BigRational offset) =>
        new(Lower is { } least ? least + offset : null, IsLowerIn, Upper is { } most ? most + offset : null, IsUpperIn);

    public override string ToString() =>
        IsEmpty ? "nothing" : $"{(IsLowerIn ? '[' : '(')}{(Lower is { } least ? Exactly.Text(least) : "-∞")}, {(Upper is { } most ? Exactly.Text(most) : "∞")}{(IsUpperIn ? ']' : ')')}";

    /// <summary>Determines whether the other set begins later than this one.</summary>
    private bool IsLowerOf(ValueSet other) =>
        other.Lower is { } theirs && (Lower is not { } ours || theirs.Against(ours) > 0 || (theirs.IsSameAs(ours) && IsLowerIn && !other.IsLowerIn));

    /// <summary>Determines whether the other set ends earlier than this one.</summary>
    private bool IsUpperOf(ValueSet other) =>
        other.Upper is { } theirs && (Upper is not { } ours || theirs.Against(ours) < 0 || (theirs.IsSameAs(ours) && IsUpperIn && !other.IsUpperIn));
}
