using MongCai.Kpi;

namespace HalfYearReport;

/// <summary>A bullet chart of one indicator: the actual as a bar and, beside it, what it is measured against, all on one scale from 0.</summary>
/// <param name="Actual">The actual in words, with its unit.</param>
/// <param name="Length">The length of the bar, as a share of the scale.</param>
/// <param name="Marks">The marks that stand beside the bar.</param>
public sealed record BulletBar(string Actual, Rational Length, IReadOnlyList<BulletMark> Marks)
{
    // The scale is a little longer than the longest value, so that the last mark does not stand at its very end.
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
