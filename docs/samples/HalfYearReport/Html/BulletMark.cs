using MongCai.Kpi;

namespace HalfYearReport;

/// <summary>A value, or the values that are possible, marked beside an actual.</summary>
/// <param name="Shape">The id of its shape.</param>
/// <param name="Label">What it is, with its value.</param>
/// <param name="From">Where it begins.</param>
/// <param name="To">Where it ends.</param>
public sealed record BulletMark(string Shape, string Label, Rational From, Rational To)
{
    /// <summary>The middle.</summary>
    public Rational At => (From + To) / 2;
}
