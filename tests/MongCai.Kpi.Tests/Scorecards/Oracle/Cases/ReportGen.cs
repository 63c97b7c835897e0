using MongCai.Kpi.Tests.Numbers.Oracle;
using MongCai.Kpi.Tests.RunningYear.Oracle;
using NodaTime;

namespace MongCai.Kpi.Tests.Scorecards.Oracle;

/// <summary>Generates reports: most of those that are expected, some of them as estimates, within bounds only, for the year to date, or twice.</summary>
internal sealed class ReportGen(Dice dice, CardCase card, AreaOracle areas)
{
    private static readonly decimal[] Amounts = [0, 0, 1, 2, 5, 10, 12.5m, 18.25m, 7.3m, 73];
    private static readonly decimal[] Denominators = [1, 4, 7, 40, 100];

    private readonly int _missing = dice.Of(0, 0, 0, 5, 30, 70);
    private readonly int _unusual = dice.Of(0, 0, 5, 30);
    private readonly bool _hasVintages = dice.OneIn(6);
    private readonly bool _isDetailed = dice.OneIn(4);

    public IEnumerable<CardReport> Of(CardMeasure measure, IReadOnlyList<MonthSpan> parts)
    {
        foreach (var area in card.Areas)
        {
            if (!measure.Adds && !IsLeafThroughout(area))
            {
                continue;
            }

            var isCumulative = measure.Measure.Kind is MeasuredKind.Flow or MeasuredKind.DistinctCount && dice.OneIn(measure.Adds ? 8 : 2) && IsThereAllYear(area);
            foreach (var report in isCumulative ? Cumulative(area, measure, parts) : Periodic(area, measure, parts))
            {
                yield return report;
            }
        }
    }

    private IEnumerable<CardReport> Periodic(string area, CardMeasure measure, IReadOnlyList<MonthSpan> parts)
    {
        foreach (var part in parts)
        {
            if (!IsExpected(area, measure, part, out var last))
            {
                continue;
            }

            if (_isDetailed && dice.OneIn(4) && measure is { Adds: true, IsLevel: false } && part.Months > 1 && IsThereAllYear(area))
            {
                foreach (var shorter in part.SplitInto(part.Months == 6 && dice.OneIn(2) ? 3 : 1).Where(_ => measure.Measure.Kind == MeasuredKind.RateToStock || !dice.Percent(_missing)))
                {
                    yield return new CardReport(area, measure, shorter, Value(measure));
                }

                continue;
            }

            var report = new CardReport(area, measure, part, Value(measure)) with { Through = last < part.LastDay ? last : null };
            if (_isDetailed && measure.IsLevel && last == part.LastDay && part.First % 12 != 0 && dice.OneIn(5))
            {
                report = report with { Span = MonthSpan.Between(part.First / 12 * 12, part.End), IsToDate = true };
            }

            if (_isDetailed && dice.OneIn(8))
            {
                // Either there can be no value, or the value is said to be missing and is reported all the same.
                var cannotExist = measure.Adds && IsLeafThroughout(area) && dice.OneIn(2);
                yield return report with { Reported = new Reported.Nothing(), CannotExist = cannotExist };
                if (cannotExist)
                {
                    continue;
                }
            }

            foreach (var version in dice.Percent(_missing) ? Missing(report) : Versions(report))
            {
                yield return version;
            }
        }
    }

    /// <summary>Returns a report for the year to date up to some period, then one for each period.</summary>
    private IEnumerable<CardReport> Cumulative(string area, CardMeasure measure, IReadOnlyList<MonthSpan> parts)
    {
        foreach (var year in parts.GroupBy(static part => part.First / 12))
        {
            var until = measure.Adds && dice.OneIn(3) ? dice.Below(year.Count()) : int.MaxValue;
            var (sum, number) = (Exactly.Zero, 0);
            foreach (var part in year)
            {
                var amount = Exactly.Of(dice.Of(Amounts));
                sum += amount;
                var report = number++ <= until
                    ? new CardReport(area, measure, MonthSpan.Between(part.First / 12 * 12, part.End), new Reported.Value(sum), IsToDate: true)
                    : new CardReport(area, measure, part, new Reported.Value(amount));
                if (!dice.Percent(_missing))
                {
                    yield return dice.Percent(_unusual) ? report with { Status = dice.Of(Firmness.Estimate, Firmness.Provisional) } : report;
                }
            }
        }
    }

    private IEnumerable<CardReport> Missing(CardReport report)
    {
        if (dice.OneIn(3))
        {
            yield return report with { Reported = new Reported.Nothing() };
        }
    }

    private IEnumerable<CardReport> Versions(CardReport report)
    {
        report = dice.Percent(_unusual) ? Unusual(report) : report;
        if (!_hasVintages || !dice.OneIn(4))
        {
            yield return report;
            yield break;
        }

        var first = new LocalDate(2025, dice.Between(1, 11), 15);
        yield return dice.OneIn(2) ? report : report with { KnownAt = first };
        yield return (dice.OneIn(4) ? report with { Reported = new Reported.Nothing() } : report with { Reported = Value(report.Measure) }) with { KnownAt = first.PlusDays(dice.Between(1, 60)) };
    }

    private CardReport Unusual(CardReport report) => dice.Below(4) switch
    {
        0 => report with { Status = Firmness.Estimate },
        1 => report with { Status = Firmness.Provisional },
        2 => report with { Status = dice.OneIn(5) ? Firmness.Forecast : Firmness.Estimate, Through = LocalDate.Min(report.Through ?? report.Span.LastDay, report.Span.LastDay.PlusDays(-1)) },
        _ => report.Measure.Measure.HasParts || report.Reported is not Reported.Value { Amount: var value } ? report : report with { Reported = new Reported.Bound(Bound(value)) },
    };

    private ValueSet Bound(BigRational value) => dice.Below(4) switch
    {
        0 => ValueSet.AtLeast(value),
        1 => ValueSet.Above(value),
        2 => ValueSet.AtMost(value + Exactly.One),
        _ => new ValueSet(value, dice.OneIn(2), value + Exactly.Of(dice.Of(0.5m, 5)), dice.OneIn(2)),
    };

    private Reported Value(CardMeasure measure)
    {
        if (!measure.Measure.HasParts)
        {
            var amount = dice.OneIn(4) ? dice.Below(40) : dice.Of(Amounts);
            return new Reported.Value(Exactly.Of(measure.Measure.NeverFalls || dice.Percent(85) ? amount : -amount));
        }

        var all = dice.Of(Denominators);
        var isNothing = measure.Measure.Kind is MeasuredKind.Proportion or MeasuredKind.Rate && dice.OneIn(12);
        return isNothing ? new Reported.Parts(Exactly.Zero, Exactly.Zero)
            : new Reported.Parts(Exactly.Of(dice.OneIn(5) ? 0 : dice.OneIn(5) ? all : dice.Below((int)all + 1)), Exactly.Of(all));
    }

    /// <summary>
    /// Determines whether a report is expected: from the smallest areas, also those that ended before the period's last day, and now and then from a larger
    /// one for all of its parts.
    /// </summary>
    private bool IsExpected(string area, CardMeasure measure, MonthSpan part, out LocalDate last)
    {
        last = areas.LastDay(area, part) ?? default;
        if (areas.LastDay(area, part) is null)
        {
            return false;
        }

        return areas.IsLeaf(area, last) ? last == part.LastDay || !measure.IsLevel || dice.OneIn(3) : CanReportAlone(area);
    }

    private bool CanReportAlone(string area) => _missing >= 30 && areas.IsLeaf(area, Stay.Forever) == areas.IsLeaf(area, Stay.Always) && card.Becomings.Count == 0 && card.Stays.Count == card.Areas.Count && dice.OneIn(3);

    private bool IsThereAllYear(string area) => card.Stays.Count(stay => string.Equals(stay.Area, area, StringComparison.Ordinal) && stay.From == Stay.Always && stay.Through == Stay.Forever) == 1 && IsLeafThroughout(area);

    private bool IsLeafThroughout(string area) => !card.Stays.Any(stay => string.Equals(stay.Parent, area, StringComparison.Ordinal));
}
