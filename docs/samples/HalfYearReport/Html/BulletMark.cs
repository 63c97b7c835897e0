using MongCai.Kpi;

namespace HalfYearReport;

/// <summary>A mark beside an actual, for one value or for a range of possible values.</summary>
/// <param name="Shape">The id of the shape that is drawn.</param>
/// <param name="Label">The name of the mark, with its value.</param>
/// <param name="From">The place where the mark begins.</param>
/// <param name="To">The place where the mark ends.</param>
public sealed record BulletMark(string Shape, string Label, Rational From, Rational To)
{
    /// <summary>Gets the middle between the beginning and the end.</summary>
    public Rational At => (From + To) / 2;
}
