namespace MongCai.Kpi;

public sealed partial class ObservationSeries
{
    /// <summary>Converts cumulative values to the amounts of single periods: June is January to June less January to May.</summary>
    /// <param name="each">The kind of the single periods: <see cref="PeriodKind.Month"/> where the cumulative values are given month by month.</param>
    /// <returns>
    /// The series of the single periods, from the first of each year to the last that has a value. A period is missing where its own cumulative value or the
    /// one before it in the year is missing. Where one of the two is only a bound, the difference is a bound. Each amount has the weaker status of the two
    /// values, and its coverage is no more than that of either.
    /// </returns>
    /// <exception cref="InvalidOperationException">The indicator is no flow, or the periods of the series are not cumulative.</exception>
    /// <exception cref="ArgumentException">A cumulative period does not end together with a period of the kind <paramref name="each"/>.</exception>
    public ObservationSeries ToPeriodic(PeriodKind each)
    {
        ThrowIfNoFlow();
        if (Kind != PeriodKind.Cumulative)
        {
            throw new InvalidOperationException($"{Latest} does not cover the year up to its end: it is periodic as it is.");
        }

        return new ObservationSeries(ByYear().SelectMany(year => PeriodicOf(year, each)));
    }

    /// <summary>Converts the amounts of single periods to cumulative values: the value up to June is the sum of January to June.</summary>
    /// <returns>
    /// The series of the cumulative periods, from the first of each year to the last that has a value. A cumulative period is missing where an amount of the
    /// year up to its end is missing. Each has the weakest status of the amounts that it sums.
    /// </returns>
    /// <exception cref="InvalidOperationException">
    /// The indicator is no flow; or the periods of the series are cumulative already, or are neither years nor equal parts of a year in whole months.
    /// </exception>
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
