using FsCheck;
using FsCheck.Fluent;

namespace MongCai.Kpi.Testing;

/// <content>Generators of running periods.</content>
public static partial class KpiGen
{
    /// <summary>
    /// Gets a generator of running years, half-years and quarters of indicators of every nature, in halves, quarters or months. Some of the parts are over,
    /// and few are missing.
    /// </summary>
    public static Gen<RunningPeriod> RunningPeriods =>
        from indicator in Indicators
        from year in Gen.Choose(2015, 2025)
        from calendar in ReportingCalendars
        from shape in Gen.Elements(
            (ReportingPeriod.Year(year, calendar), PeriodKind.HalfYear),
            (ReportingPeriod.Year(year, calendar), PeriodKind.Quarter),
            (ReportingPeriod.Year(year, calendar), PeriodKind.Month),
            (ReportingPeriod.HalfYear(year, 2, calendar), PeriodKind.Quarter),
            (ReportingPeriod.Quarter(year, 3, calendar), PeriodKind.Month))
        from running in RunningPeriodsOf(indicator, shape.Item1, shape.Item2)
        select running;

    /// <summary>Generates running periods of one indicator: the values of the parts that are over, and a possible continuation for the others.</summary>
    /// <param name="indicator">The indicator of the values. One that accumulates must be able to be zero.</param>
    /// <param name="period">The whole period, which is running.</param>
    /// <param name="every">
    /// The kind of the parts, of which the period consists. A distinct count is given since the period began, at the end of each part.
    /// </param>
    /// <returns>The generator of running periods.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="indicator"/> is null.</exception>
    /// <exception cref="ArgumentException">The indicator accumulates and cannot be zero.</exception>
    /// <exception cref="InvalidOperationException">The period does not consist of such parts.</exception>
    public static Gen<RunningPeriod> RunningPeriodsOf(Indicator indicator, ReportingPeriod period, PeriodKind every)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        if (Accumulates(indicator) && !PossibleOf(indicator).Contains(0))
        {
            throw new ArgumentException($"{indicator.Code} cannot be zero, and every part of {period} adds at least {PossibleOf(indicator)}: no part could be the last.", nameof(indicator));
        }

        ReportingPeriod[] parts = [.. period.SplitInto(every)];
        return
            from values in PartsOfPeriod(indicator, period, parts)
            from isMissing in Gen.ArrayOf(Gen.Frequency((15, Gen.Constant(value: false)), (1, Gen.Constant(value: true))), parts.Length)
            from known in Gen.Choose(1, parts.Length)
            select new RunningPeriod(period, [.. values.Select((value, place) => isMissing[place] ? Observation.Missing(indicator, value.Period) : value)], known);
    }

    private static Gen<Observation[]> PartsOfPeriod(Indicator indicator, ReportingPeriod period, ReportingPeriod[] parts) => indicator.Nature switch
    {
        Nature.Milestone => Gen.Choose(0, period.Days * 3 / 2).Select(period.Start.PlusDays)
            .Select(day => Array.ConvertAll(parts, part => day <= part.End ? Observation.Done(indicator, part, day) : Observation.NotDone(indicator, part))),
        Nature.DistinctCount => Gen.ArrayOf(ValuesOf(indicator), parts.Length)
            .Select(counts => counts.Order().Zip(parts, (count, part) => new Observation(indicator, ToDate(period, part), count)).ToArray()),
        _ when !Accumulates(indicator) => Gen.CollectToArray(parts, part => KnownOf(indicator, part)),
        Nature.Flow =>
            from amounts in Gen.ArrayOf(ValuesOf(indicator), parts.Length)
            from isEven in BoundaryGen.Booleans
            select Admissible(parts, place => new Observation(indicator, parts[place], isEven ? amounts[place] / parts.Length : amounts[place]), place => new Observation(indicator, parts[place], 0)),
        _ => indicator.RateParts == RateParts.Flow ? FlowsOverFlows(indicator, parts) : FlowsOverStocks(indicator, parts),
    };

    // Every part lies within the bounds. All parts together then do too, because their rate lies between the smallest and the largest one.
    private static Gen<Observation[]> FlowsOverFlows(Indicator indicator, ReportingPeriod[] parts) =>
        from denominators in Gen.ArrayOf(Gen.Frequency((6, Gen.Choose(1, 500)), (1, Gen.Constant(0))), parts.Length)
        from percents in Gen.ArrayOf(Gen.Frequency((3, Gen.Choose(0, 100)), (2, Gen.Elements(0, 100))), parts.Length)
        select Array.ConvertAll([.. Enumerable.Range(0, parts.Length)], place =>
        {
            var (numerator, denominator) = ((Rational)(denominators[place] * percents[place] / 100), (Rational)denominators[place]);
            return denominator.Sign == 0 || PossibleOf(indicator).Contains(OfPure(indicator, numerator / denominator))
                ? Observation.OfRatio(indicator, parts[place], numerator, denominator)
                : Observation.OfRatio(indicator, parts[place], 0, denominator);
        });

    // The stock of a named day is the same in all parts. Another stock varies, unless that could take the rate beyond its largest value.
    private static Gen<Observation[]> FlowsOverStocks(Indicator indicator, ReportingPeriod[] parts)
    {
        var mayVary = indicator.StockOn is null && PossibleOf(indicator) is { Upper: null } possible && (possible.Lower is not { } lower || lower.Sign == 0);
        return
            from stock in Gen.Choose(100, 5_000)
            from changes in Gen.ArrayOf(Gen.Choose(-50, 50), parts.Length)
            from values in Gen.ArrayOf(ValuesOf(indicator), parts.Length)
            let stocks = Array.ConvertAll(changes, change => (Rational)(mayVary ? stock + change : stock))
            select Admissible(
                parts,
                place => Observation.OfRatio(indicator, parts[place], ToPure(indicator, values[place]) / parts.Length * stocks[place], stocks[place]),
                place => Observation.OfRatio(indicator, parts[place], 0, stocks[place]));
    }

    // A part that would make the sum impossible is replaced by one that adds nothing.
    private static Observation[] Admissible(ReportingPeriod[] parts, Func<int, Observation> partAt, Func<int, Observation> nothingAt)
    {
        var (sum, admissible) = (default(Accrual), new Observation[parts.Length]);
        for (var place = 0; place < parts.Length; place++)
        {
            var part = partAt(place);
            (admissible[place], sum) = sum.With(part) is { } next ? (part, next) : (nothingAt(place), sum.With(nothingAt(place)) ?? sum);
        }

        return admissible;
    }

    private static ReportingPeriod ToDate(ReportingPeriod whole, ReportingPeriod part) =>
        whole.Kind == PeriodKind.Year && part.Kind is PeriodKind.HalfYear or PeriodKind.Trimester or PeriodKind.Quarter or PeriodKind.Month
            ? part.YearToDate()
            : ReportingPeriod.Range(whole.Start, part.End, whole.Calendar);
}
