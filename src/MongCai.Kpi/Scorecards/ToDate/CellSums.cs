using NodaTime;

namespace MongCai.Kpi;

/// <summary>The value of an area, with all areas that belong to it, since a day. A scorecard and a roll-up both use these sums.</summary>
internal sealed class CellSums
{
    private readonly CardAxes _axes;
    private readonly ReportSums _reports;
    private readonly ReportsForOthers _own;
    private readonly ExpectedReporters? _reporting;

    public CellSums(CardAxes axes, Actuals actuals)
    {
        _axes = axes;
        _reports = new ReportSums(axes, actuals);
        _own = new ReportsForOthers(axes, actuals);
        _reporting = axes.Hierarchy is { } hierarchy ? new ExpectedReporters(hierarchy) : null;
    }

    /// <summary>
    /// Returns the last day of an area in a period: the end of the period where there is no hierarchy, and null where the area does not exist in it.
    /// </summary>
    public LocalDate? LastDayOf(int area, ReportingPeriod period) =>
        _axes.Hierarchy is { } hierarchy ? hierarchy.LastDayOf(_axes.Areas[area], period.Start, period.End) : period.End;

    /// <summary>Determines whether an area alone reports for itself in every part of a plan, from the first day of each part to the last.</summary>
    public bool IsAlone(int area, ToDatePlan plan, LocalDate asOf, bool isLevel)
    {
        foreach (var part in plan.Parts)
        {
            if (_reporting is not null && (ReportersOf(area, part.Period, asOf, isLevel) is not { Count: 1 } reporters || reporters[0] != new Reporter(_axes.Areas[area], 1, LastDay: null)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Returns the areas that are expected to report for an area in a period.</summary>
    public IReadOnlyList<Reporter> ReportersOf(int area, ReportingPeriod period, LocalDate asOf, bool isLevel) =>
        _reporting is null ? [new Reporter(_axes.Areas[area], 1, LastDay: null)] : _reporting.Of(_axes.Areas[area], period, asOf, isLevel);

    /// <summary>Returns the value of an area since a day.</summary>
    /// <param name="plan">The columns that the value comes together from.</param>
    /// <param name="area">The position of the area.</param>
    /// <param name="line">The position of the line, an indicator and a category.</param>
    /// <param name="asOf">The day up to which successions of areas count.</param>
    /// <param name="policy">The policy for missing reports.</param>
    public Observation Of(ToDatePlan plan, int area, int line, LocalDate asOf, MissingDataPolicy policy)
    {
        var (code, one) = (_axes.Areas[area], _axes.Lines[line]);
        if (IsAlone(area, plan, asOf, !one.Indicator.Accumulates) && Given(plan, area, line) is { } given
            && (given.MissingReason is null || policy.Decide(given.Coverage) != MissingDataDecision.MissingIsZero))
        {
            return given;
        }

        // Values that cannot be added are those that the area itself counted, whatever the areas in it have reported.
        if (one.Indicator.Nature is Nature.DistinctCount or Nature.IndexNumber && Given(plan, area, line) is { } counted && IsReportedWithin(plan, area, line, asOf))
        {
            return counted;
        }

        if (Sum(plan, area, line, asOf) is not { } sum)
        {
            return new Observation(one.Indicator, plan.Period, UndefinedReason.PartsMissing) { Area = code, Category = one.Category };
        }

        var reason = WhyNotAdded(plan, area, line, asOf) ?? (sum.Reported == 0 && !plan.IsTiled ? UndefinedReason.PeriodsDiffer : null);
        return reason is { } known
            ? (new Observation(one.Indicator, plan.Period, known) with { Area = code, Category = one.Category }).CoveredBy(sum.Coverage)
            : sum.OverDates(one.Indicator, plan.Parts.Length).OverAreas().Finish(one.Indicator, plan.Period, policy) with { Area = code, Category = one.Category };
    }

    /// <summary>Determines whether an area itself has a report that says something about a period.</summary>
    public bool IsReported(PlannedPart part, int area, int line)
    {
        var (row, isLevel) = (_axes.RowAt(area, line), !_axes.Lines[line].Indicator.Accumulates);
        return part.HasReport(row, isLevel) || (isLevel && _reports.LevelAt(part, row, area, line) is not null);
    }

    /// <summary>Gets the reports of areas that report for all areas that belong to them.</summary>
    public ReportsForOthers Own => _own;

    // Returns what the area itself reported for exactly this time. A report of several periods counts for each of them.
    private Observation? Given(ToDatePlan plan, int area, int line)
    {
        var (last, row) = (plan.Parts[^1], _axes.RowAt(area, line));
        var (code, one) = (_axes.Areas[area], _axes.Lines[line]);
        if (plan.Parts.Length == 1 && last.Own?.At(row, code, one) is { } own)
        {
            return own.Of(plan.Period);
        }

        if (!one.Indicator.Accumulates)
        {
            return _reports.LevelAt(last, row, area, line);
        }

        var isReportedInParts = one.Indicator.Nature != Nature.DistinctCount && Array.Exists(plan.Parts, part => part.IsReported(row));
        return isReportedInParts || Array.Find(last.Longer, span => span.First == 0 && span.Earlier is null && span.IsReported(row))?.Later.At(row, code, one) is not { } longer ? null
            : longer.IsKnown && longer.Coverage == Coverage.One ? longer.Of(plan.Period).CoveredBy(new Coverage(plan.Parts.Length, plan.Parts.Length))
            : longer.Of(plan.Period);
    }

    // Distinct counts are never added up, and indices only with weights.
    private UndefinedReason? WhyNotAdded(ToDatePlan plan, int area, int line, LocalDate asOf)
    {
        var one = _axes.Lines[line];
        if (one.Indicator.Nature is not (Nature.DistinctCount or Nature.IndexNumber))
        {
            return null;
        }

        if (Given(plan, area, line) is not null)
        {
            return null;
        }

        return !HasReport(plan, area, line) && !IsReportedWithin(plan, area, line, asOf) ? null : one.Indicator.Nature == Nature.DistinctCount ? UndefinedReason.DistinctCountsDoNotAdd : UndefinedReason.NoMethodNamed;
    }

    private bool IsReportedWithin(ToDatePlan plan, int area, int line, LocalDate asOf) =>
        Array.Exists(plan.Parts, part => ReportersOf(area, part.Period, asOf, !_axes.Lines[line].Indicator.Accumulates)
            .Any(reporter => reporter.Area != _axes.Areas[area] && _axes.Areas.TryGetPlace(reporter.Area, out var place) && HasReport(plan, place, line)));

    private bool HasReport(ToDatePlan plan, int area, int line) =>
        Array.Exists(plan.Parts, part => part.HasReport(_axes.RowAt(area, line), !_axes.Lines[line].Indicator.Accumulates));

    private Partial? Sum(ToDatePlan plan, int area, int line, LocalDate asOf)
    {
        var isLevel = !_axes.Lines[line].Indicator.Accumulates;
        var expected = ExpectedOf(plan, area, asOf, isLevel);
        var sum = default(Partial);
        foreach (var whole in _own.Within(area, line, asOf))
        {
            if (Claim(plan, whole, line, asOf, expected) is { } claimed)
            {
                if (_reports.Of(plan, whole, line, claimed, isPatchwork: true) is not { } own)
                {
                    return null;
                }

                sum = sum.Merge(own);
            }
        }

        foreach (var (reporter, parts) in expected)
        {
            if (!_axes.Areas.TryGetPlace(reporter, out var place))
            {
                sum = sum.Merge(Partial.Missing(parts.Sum(static part => part.Reports)));
            }
            else if (_reports.Of(plan, place, line, parts, isPatchwork: false) is { } part)
            {
                sum = sum.Merge(part);
            }
            else
            {
                return null;
            }
        }

        // An area that ended in the course of the period has a level of its own, which counts for no other area.
        return expected.Count > 0 ? sum : _reports.Of(plan, area, line, Array.ConvertAll(plan.Parts, static _ => ExpectedReport.One), isPatchwork: false);
    }

    private Dictionary<AreaCode, ExpectedReport[]> ExpectedOf(ToDatePlan plan, int area, LocalDate asOf, bool isLevel)
    {
        var expected = new Dictionary<AreaCode, ExpectedReport[]>();
        for (var place = 0; place < plan.Parts.Length; place++)
        {
            foreach (var reporter in ReportersOf(area, plan.Parts[place].Period, asOf, isLevel))
            {
                if (!expected.TryGetValue(reporter.Area, out var parts))
                {
                    expected.Add(reporter.Area, parts = new ExpectedReport[plan.Parts.Length]);
                }

                parts[place] = new ExpectedReport(1, reporter.Share, reporter.LastDay);
            }
        }

        return expected;
    }

    private bool CannotExist(PlannedPart part, AreaCode area, int line)
    {
        if (!_axes.Areas.TryGetPlace(area, out var place))
        {
            return false;
        }

        var (row, one) = (_axes.RowAt(place, line), _axes.Lines[line]);
        return (part.Own?.At(row, area, one) ?? (one.Indicator.Accumulates ? null : _reports.LevelAt(part, row, place, line))) is { MissingReason: MissingReason.CannotExist };
    }

    // Returns the parts for which an area reports while none of the areas in it does, nor one in between; these then owe nothing for the parts. An area that
    // was itself among the smallest then has reported for itself.
    private ExpectedReport[]? Claim(ToDatePlan plan, int whole, int line, LocalDate asOf, Dictionary<AreaCode, ExpectedReport[]> expected)
    {
        var isLevel = !_axes.Lines[line].Indicator.Accumulates;
        ExpectedReport[]? claimed = null;
        for (var place = 0; place < plan.Parts.Length; place++)
        {
            var reporters = ReportersOf(whole, plan.Parts[place].Period, asOf, isLevel).Where(reporter => !CannotExist(plan.Parts[place], reporter.Area, line)).ToArray();
            var isFree = reporters.Length > 0
                && Array.TrueForAll(reporters, reporter => reporter.Area != _axes.Areas[whole] && expected.TryGetValue(reporter.Area, out var parts) && parts[place].Reports > 0);
            if (isFree && IsReportedAt(plan, place, whole, line)
                && !Array.Exists(reporters, reporter => _axes.Areas.TryGetPlace(reporter.Area, out var one) && IsReportedAt(plan, place, one, line)))
            {
                (claimed ??= new ExpectedReport[plan.Parts.Length])[place] = new ExpectedReport(reporters.Length, 1, LastDay: null);
                foreach (var reporter in reporters)
                {
                    expected[reporter.Area][place] = default;
                }
            }
        }

        return claimed;
    }

    private bool IsReportedAt(ToDatePlan plan, int place, int area, int line)
    {
        var row = _axes.RowAt(area, line);
        return IsReported(plan.Parts[place], area, line)
            || (_axes.Lines[line].Indicator.Accumulates && Array.Exists(plan.Parts[place..], later => Array.Exists(later.Longer, span => span.First <= place && span.IsReported(row))));
    }
}
