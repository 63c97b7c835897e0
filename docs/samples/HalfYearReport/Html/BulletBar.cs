using MongCai.Kpi;

namespace HalfYearReport;

/// <summary>An actual as a bar, and beside it what it is measured against, all on one scale from 0.</summary>
/// <param name="Actual">The actual in words.</param>
/// <param name="Length">How long the bar is, in the scale's share.</param>
/// <param name="Marks">What is marked beside it.</param>
public sealed record BulletBar(string Actual, Rational Length, IReadOnlyList<BulletMark> Marks)
{
    // The last mark stands a little before the end.
    private static readonly Rational Room = 1.04m;

    internal static BulletBar Of(ReportLine line, Report report, Phrasebook phrases)
    {
        var actual = line.Observation.Value.TryGetValue(out var value) ? value : 0;
        BulletMark[] marks = [.. new BulletMarks(report, phrases).Of(line)];
        var longest = marks.Select(static mark => mark.To).Append(actual).Aggregate(Rational.Max);
        var scale = longest.Sign > 0 ? longest * Room : 1;
        return new BulletBar(phrases.Actual(line.Observation), actual / scale, [.. marks.Select(mark => mark with { From = mark.From / scale, To = mark.To / scale })]);
    }
}
