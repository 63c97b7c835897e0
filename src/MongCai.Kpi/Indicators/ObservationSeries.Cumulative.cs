namespace MongCai.Kpi;

public sealed partial class ObservationSeries
{
    /// <summary>What each period brought, where the series has the year up to its end: June is January to June less January to May.</summary>
    /// <param name="each">The kind of the periods: <see cref="PeriodKind.Month"/> where the series goes month by month.</param>
    /// <returns>
    /// The series of these periods, from each year's first to the last there is. A period is missing where it, or the one before it in the year, is; where only a bound is known of one of the two, a
    /// bound is known of the difference. Each is as firm as the weaker of the two, and no more is covered than by either.
    /// </returns>
    /// <exception cref="InvalidOperationException">The indicator is no flow, or the series is not one of cumulative periods.</exception>
    /// <exception cref="ArgumentException">A cumulative period does not end with such a period.</exception>
    public ObservationSeries ToPeriodic(PeriodKind each)
    {
        ThrowIfNoFlow();
        if (Kind != PeriodKind.Cumulative)
        {
            throw new InvalidOperationException($"{Latest} does not cover the year up to its end: it is periodic as it is.");
        }

        return new ObservationSeries(ByYear().SelectMany(year => PeriodicOf(year, each)));
    }

    /// <summary>The year up to the end of each period, where the series has what each period brought: the sum of them.</summary>
    /// <returns>
    /// The series of cumulative periods, from each year's first to the last there is. A period is missing where it, or an earlier one of the year, is. Each is
    /// as firm as the weakest that it sums.
    /// </returns>
    /// <exception cref="InvalidOperationException">The indicator is no flow, or the periods are cumulative already, or do not tile the year in months.</exception>
    public ObservationSeries ToCumulative()
    {
        ThrowIfNoFlow();
        if (!Kind.IsMonthTile())
        {
            throw new InvalidOperationException($"{Latest} has no year to date of the same months.");
        }

        return new ObservationSeries(ByYear().SelectMany(CumulativeOf));
    }

    private void ThrowIfNoFlow()
    {
        if (Indicator.Nature != Nature.Flow)
        {
            throw new InvalidOperationException($"{Indicator.Code} is a {Indicator.Nature}: only a flow is summed over a year.");
        }
    }

    private IEnumerable<IGrouping<int, Observation>> ByYear() => _observations.GroupBy(static observation => observation.Period.ReportingYear);

    private IEnumerable<Observation> PeriodicOf(IGrouping<int, Observation> year, PeriodKind each)
    {
        var byStep = year.ToDictionary(observation => StepOf(observation, each));
        for (var step = 1; step <= byStep.Keys.Max(); step++)
        {
            var period = ReportingPeriod.FromIndex(each, year.Key, step, Latest.Period.Calendar);
            var through = byStep.GetValueOrDefault(step) ?? this[period.YearToDate()];
            yield return step == 1 ? through.Of(period) : Difference(through, byStep.GetValueOrDefault(step - 1) ?? this[period.Previous().YearToDate()], period);
        }
    }

    private IEnumerable<Observation> CumulativeOf(IGrouping<int, Observation> year)
    {
        var byIndex = year.ToDictionary(static observation => observation.Period.Number);
        var sum = default(Partial);
        for (var index = 1; index <= byIndex.Keys.Max(); index++)
        {
            var next = byIndex.GetValueOrDefault(index) ?? this[ReportingPeriod.FromIndex(Kind, year.Key, index, Latest.Period.Calendar)];
            sum = sum.Merge(next.MissingReason == MissingReason.CannotExist ? default : Partial.Of(next)) with { Through = next.Through };
            yield return sum.Finish(Indicator, next.Period.YearToDate(), isEnough: sum.Reported == sum.Expected).Where(Latest);
        }
    }

    private static int StepOf(Observation observation, PeriodKind each) =>
        each.IsMonthTile() && observation.Period.TrySplitInto(each, out var periods)
            ? periods.Count
            : throw new ArgumentException($"{observation.Period} does not end with {each.Name()} of the year.", nameof(each));
}
