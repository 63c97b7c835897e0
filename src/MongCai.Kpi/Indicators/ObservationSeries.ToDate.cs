using NodaTime.Text;

namespace MongCai.Kpi;

/// <content>The amount that a longer period has brought so far.</content>
public sealed partial class ObservationSeries
{
    /// <summary>
    /// Returns the observation to hold against a target for a longer period: for what accumulates, the amount since that period began, added up from the
    /// series; for a level, the latest value.
    /// </summary>
    /// <exception cref="ArgumentException">
    /// The series does not give the amount since the period began; the message says why, and what to give instead.
    /// </exception>
    internal Observation SinceStartOf(ReportingPeriod whole, MissingDataPolicy policy)
    {
        if (!Indicator.Accumulates || Latest.Period.Start == whole.Start || !whole.Contains(Latest.Period.End))
        {
            return Latest;
        }

        var period = UpToLatest(whole);
        return Indicator.Nature == Nature.DistinctCount ? new Observation(Indicator, period, UndefinedReason.DistinctCountsDoNotAdd) { Area = Area, Category = Category, Status = Latest.Status }
            : Latest.Period.Start < whole.Start ? DifferenceSince(whole, period)
            : SumOf(PartsOf(whole), period, policy);
    }

    /// <summary>Returns the observation of the same time a year earlier, last year to date; null where the series does not have it.</summary>
    internal Observation? LastYearOf(Observation toDate)
    {
        if (!TryGetYearBefore(toDate.Period, out var lastYear))
        {
            return null;
        }

        if (Array.Find(_observations, observation => observation.Period == lastYear) is { } given)
        {
            return given;
        }

        return Indicator.Accumulates && Indicator.Nature != Nature.DistinctCount && Latest.Period.IsTiling && lastYear.TrySplitInto(Kind, out var parts)
            && parts.All(part => Array.Exists(_observations, observation => observation.Period == part))
            ? SumOf(parts, lastYear, MissingDataPolicy.RequireAll)
            : null;
    }

    internal static bool TryGetYearBefore(ReportingPeriod period, out ReportingPeriod lastYear)
    {
        lastYear = default;
        if (period.Kind != PeriodKind.Week && period.TryGetSamePeriodLastYear(out var pair))
        {
            lastYear = pair.Earlier;
            return true;
        }

        // A target that begins in July has such ranges of whole months, July to September.
        if (period.Kind == PeriodKind.Range && period.TryGetMonths(out var first, out var count) && count <= PeriodKinds.MonthsInYear && period.Start.Year > 1)
        {
            var before = first + -PeriodKinds.MonthsInYear;
            lastYear = ReportingPeriod.Range(before.FirstDay, (before + (count - 1)).LastDay, period.Calendar);
            return true;
        }

        return false;
    }

    private ReportingPeriod UpToLatest(ReportingPeriod whole)
    {
        var latest = Latest.Period;
        return latest.End == whole.End ? whole
            : latest.IsTiling && latest.YearToDate() is var toDate && toDate.Start == whole.Start ? toDate
            : ReportingPeriod.Range(whole.Start, latest.End, whole.Calendar);
    }

    private PeriodSequence PartsOf(ReportingPeriod whole)
    {
        var latest = Latest.Period;
        return latest.IsTiling && ReportingPeriod.Containing(whole.Start, Kind, latest.Calendar) is var first && first.Start == whole.Start
            ? first.Through(latest)
            : throw new ArgumentException($"{latest} and those before it do not make up {whole} from {LocalDatePattern.Iso.Format(whole.Start)} on: give the period to date, or a series of periods that tile it.", nameof(whole));
    }

    /// <summary>
    /// Returns the sums of the given periods of the series. For a period without an observation, as many reports are missing as the largest number that an
    /// observation of the series expects.
    /// </summary>
    internal Partial SumOver(IReadOnlyCollection<ReportingPeriod> periods)
    {
        var byPeriod = _observations.ToDictionary(static observation => observation.Period);
        var (sum, last) = (default(Partial), Latest);
        foreach (var period in periods)
        {
            last = byPeriod.TryGetValue(period, out var reported) ? reported : this[period];
            sum = sum.Merge(last.MissingReason == MissingReason.CannotExist ? default
                : last.IsBareMissing ? Partial.Missing(_observations.Max(static observation => Math.Max(1, observation.Coverage.Expected)))
                : Partial.Of(last));
        }

        return sum.OverDates(Indicator, periods.Count) with { Through = last.Through };
    }

    private Observation SumOf(IReadOnlyCollection<ReportingPeriod> periods, ReportingPeriod whole, MissingDataPolicy policy) =>
        SumOver(periods).Finish(Indicator, whole, policy).Where(Latest);

    // What began earlier than the target's period is the difference of two values: January to September less January to June.
    private Observation DifferenceSince(ReportingPeriod whole, ReportingPeriod period)
    {
        var before = Array.Find(_observations, observation => observation.Period.Start == Latest.Period.Start && observation.Period.End == whole.Start.PlusDays(-1));
        var isFlow = Indicator.Nature == Nature.Flow || Indicator.IsRateOfFlows;
        if (!isFlow || before is null)
        {
            throw new ArgumentException(
                $"{Latest} begins before {whole}: what {whole} has brought is the difference to {LocalDatePattern.Iso.Format(Latest.Period.Start)} until the day before it, {(isFlow ? "which the series does not have" : "which only flows have")}.", nameof(whole));
        }

        return Difference(Latest, before, period);
    }

    /// <summary>Returns what the rest of a period has brought: the value of the whole period less the value of the time before the rest.</summary>
    private static Observation Difference(Observation all, Observation before, ReportingPeriod rest)
    {
        var (indicator, isKnown) = (all.Indicator, all.IsKnown && before.IsKnown);

        // What could not be calculated stays undefined for its reason; missing values and bounds are handled by the sums. What could not exist earlier may
        // well exist now: only the whole says that the rest cannot exist.
        var undefined = Array.Find([before, all], static part => part is { HasRange: false, MissingReason: null });
        var difference = undefined is not null
            ? new Observation(indicator, rest, undefined.Value)
            : Partial.Of(all).Since(Partial.Of(before), CoverageOfRest(all.Coverage, before.Coverage, isKnown))
                .Finish(indicator, rest, isKnown)
                .MissingFor(all.MissingReason ?? (before.MissingReason == MissingReason.CannotExist ? MissingReason.NotReported : before.MissingReason));
        return difference with { Area = all.Area, Category = all.Category, Status = all.WeakerStatus(before), Through = all.Through };
    }

    // Where more was expected of the whole, its reports are counted by period, and the rest has those that are left. Otherwise they are counted by area, and
    // each area is expected in both.
    private static Coverage CoverageOfRest(Coverage all, Coverage before, bool isKnown)
    {
        var (reported, expected) = all.Expected > before.Expected
            ? (Math.Clamp(all.Reported - before.Reported, 0, all.Expected - before.Expected), all.Expected - before.Expected)
            : (Math.Min(all.Reported, before.Reported), all.Expected);
        return new Coverage(isKnown ? reported : Math.Min(reported, expected - 1), expected);
    }
}
