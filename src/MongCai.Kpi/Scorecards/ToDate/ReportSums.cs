namespace MongCai.Kpi;

/// <summary>Adds up the reports of one area since a day.</summary>
internal sealed class ReportSums(CardAxes axes, Actuals actuals)
{
    /// <summary>Returns the sum of the reports of one area; null where rates would have to be added whose numerators and denominators are not known.</summary>
    /// <param name="plan">The columns that the sum comes together from.</param>
    /// <param name="area">The position of the area that reports.</param>
    /// <param name="line">The position of the line, an indicator and a category.</param>
    /// <param name="expected">The expected reports, one entry for each part of the plan.</param>
    /// <param name="isPatchwork">
    /// Whether other areas report for the parts that are not expected. Then a longer report counts only where everything that it spans is expected.
    /// </param>
    public Partial? Of(ToDatePlan plan, int area, int line, ReadOnlySpan<ExpectedReport> expected, bool isPatchwork)
    {
        var row = axes.RowAt(area, line);
        var sum = default(Partial);
        for (var place = plan.Parts.Length - 1; place >= 0; place--)
        {
            var isLast = place == plan.Parts.Length - 1;
            var span = axes.Lines[line].Indicator.Accumulates ? LongerTo(plan, place, row, area, line, expected, isPatchwork) : null;
            var part = span is { } longer ? Of(longer, place, area, line, expected) : OfOne(plan.Parts[place], row, area, line, expected[place]);
            if (part is not { } known)
            {
                return null;
            }

            sum = sum.Merge(isLast && expected[place].LastDay is null ? known : known with { Through = null });
            place = span?.First ?? place;
        }

        return sum;
    }

    /// <summary>
    /// Returns the level of a row at the end of a period for which nothing was reported: from a report that ends on the same day, or from a milestone that was
    /// done before; null where there is neither.
    /// </summary>
    public Observation? LevelAt(PlannedPart part, int row, int area, int line)
    {
        var (code, one) = (axes.Areas[area], axes.Lines[line]);
        foreach (var column in part.Endings)
        {
            if (column.At(row, code, one) is { } level)
            {
                return level.Of(part.Period);
            }
        }

        return one.Indicator.Nature != Nature.Milestone ? null
            : actuals.Columns.Where(column => column.Period.End < part.Period.End).OrderByDescending(static column => column.Period.End)
                .Select(column => column.At(row, code, one)).FirstOrDefault(static report => report is { DoneOn: not null }) is { DoneOn: { } day } done
                ? Observation.Done(one.Indicator, part.Period, day) with { Area = code, Category = one.Category, Status = done.Status }
            : null;
    }

    // A longer report counts where at least one of the periods that it spans was not reported on its own.
    private LongerReport? LongerTo(ToDatePlan plan, int place, int row, int area, int line, ReadOnlySpan<ExpectedReport> expected, bool isPatchwork)
    {
        foreach (var span in plan.Parts[place].Longer)
        {
            var (isExpected, isMissing, isWhole) = (false, false, true);
            for (var covered = span.First; covered <= place; covered++)
            {
                var isOwed = expected[covered].Reports > 0;
                isExpected |= isOwed;
                isWhole &= isOwed;
                isMissing |= isOwed && !plan.Parts[covered].IsReported(row);
            }

            if (isExpected && isMissing && (isWhole || !isPatchwork) && IsKnown(span, row, area, line))
            {
                return span;
            }
        }

        return null;
    }

    private bool IsKnown(LongerReport span, int row, int area, int line)
    {
        var (code, one) = (axes.Areas[area], axes.Lines[line]);
        return span.IsReported(row) && span.Later.At(row, code, one) is { IsKnown: true } later
            && (span.Earlier is null
                || ((one.Indicator.Nature == Nature.Flow || one.Indicator.IsRateOfFlows) && span.Earlier.At(row, code, one) is { IsKnown: true } earlier && IsDifference(later, earlier)));
    }

    // An indicator that never falls does not fall between two reports either: otherwise one of them is wrong.
    private static bool IsDifference(Observation later, Observation earlier) =>
        later.Ratio is { } all && earlier.Ratio is { } before
            ? (!later.Indicator.NeverFalls || (all.Numerator >= before.Numerator && all.Denominator >= before.Denominator)) && IsRate(later.Indicator, all.Numerator - before.Numerator, all.Denominator - before.Denominator)
            : !later.Value.TryGetValue(out var value) || !earlier.Value.TryGetValue(out var until) || later.Indicator.CanBe(value - until);

    private static bool IsRate(Indicator indicator, in Rational numerator, in Rational denominator) =>
        Observation.WhyNotOf(indicator, numerator, denominator) is null && (denominator.Sign == 0 || indicator.CanBe(indicator.Unit.FromPure(numerator / denominator)));

    private Partial? OfOne(PlannedPart part, int row, int area, int line, in ExpectedReport expected)
    {
        var (code, one) = (axes.Areas[area], axes.Lines[line]);
        return expected.Reports == 0 ? default(Partial)
            : (part.Own?.At(row, code, one) ?? (one.Indicator.Accumulates ? null : LevelAt(part, row, area, line))) is { } observation ? PartOf(observation, expected, expected.Reports)
            : one.Indicator.Accumulates && one.Indicator.Nature != Nature.DistinctCount && Array.Find(part.Shorter, set => Array.Exists(set, column => column is not null && column.Has(row))) is { } shorter
                ? OfShorter(shorter, row, area, line, expected)
            : Partial.Missing(expected.Reports);
    }

    // Each shorter period is one report. The stock in a rate of a flow to a stock is the mean of their stocks, and counts once.
    private Partial? OfShorter(ActualColumn?[] shorter, int row, int area, int line, in ExpectedReport expected)
    {
        var (sum, one) = (default(Partial), axes.Lines[line]);
        foreach (var column in shorter)
        {
            if (column?.At(row, axes.Areas[area], one) is not { } observation)
            {
                sum = sum.Merge(Partial.Missing(expected.Reports));
            }
            else if (PartOf(observation, expected, expected.Reports) is { } part)
            {
                sum = sum.Merge(column == shorter[^1] ? part : part with { Through = null });
            }
            else
            {
                return null;
            }
        }

        return sum.OverDates(one.Indicator, shorter.Length);
    }

    // The report counts for all periods that it spans.
    private Partial? Of(LongerReport span, int place, int area, int line, ReadOnlySpan<ExpectedReport> expected)
    {
        var (reports, periods, last) = (0, 0, default(ExpectedReport));
        foreach (var covered in expected[span.First..(place + 1)])
        {
            reports += covered.Reports;
            periods += covered.Reports > 0 ? 1 : 0;
            last = covered.Reports > 0 ? covered : last;
        }

        var (row, code, one) = (axes.RowAt(area, line), axes.Areas[area], axes.Lines[line]);
        if (span.Later.At(row, code, one) is not { } later || PartOf(later, last, reports) is not { } all)
        {
            return null;
        }

        return span.Earlier is null ? all.OfDates(one.Indicator, periods)
            : span.Earlier.At(row, code, one) is { } earlier && PartOf(earlier, last, reports) is { } before ? all.Since(before, new Coverage(reports, reports))
            : null;
    }

    // A report that came together from several reports brings its own coverage. One that spans several periods counts once for each. A value that cannot
    // exist is not expected.
    private static Partial? PartOf(Observation observation, in ExpectedReport expected, int reports) =>
        observation.MissingReason == MissingReason.CannotExist ? default(Partial)
        : observation.Indicator.HasParts && observation.Value.IsDefined && observation.Ratio is null ? null
        : Partial.Of(observation, new Reporter(observation.Area, expected.Share, expected.LastDay), reports == 1 ? observation.Coverage : new Coverage(observation.IsKnown ? reports : 0, reports));
}
