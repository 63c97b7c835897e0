using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace MongCai.Kpi.Testing;

/// <content>Generators of indicators and observations.</content>
public static partial class KpiGen
{
    private const int MostIndicators = 6;
    private const int MostObservations = 8;
    private const int MostVintages = 4;

    /// <summary>Gets a generator of units: those that the library names, a host's own one, and a multiple of it.</summary>
    public static Gen<Unit> Units => Gen.Frequency((4, Gen.Elements(Unit.Predefined.AsEnumerable())), (1, Gen.Elements(Hectare, Hectare.Times(0.0001m, "square-metre", new(("vi", "m²"), ("en", "m²"))))));

    /// <summary>
    /// Gets a generator of indicator definitions. There are few, so that two may be the same, and some have the code of a poverty standard.
    /// </summary>
    public static Gen<IndicatorDefinition> IndicatorDefinitions =>
        from code in Gen.Elements("a", "jobs-2024", "vn-2016/poor-households", "vn-2022/poor-households/escaped")
        from text in LocalisedTexts
        select new IndicatorDefinition(code, text);

    /// <summary>Gets a generator of indicators of every nature, each in a unit that goes with it.</summary>
    /// <remarks>
    /// They are reported period by period or cumulatively, are printed with 0 to 3 decimals or with none named, have rates of stocks and of flows, have
    /// declared bounds or none, and a definition or none. Some never fall. Every indicator that accumulates can be zero.
    /// </remarks>
    public static Gen<Indicator> Indicators => Gen.Elements(Enum.GetValues<Nature>()).SelectMany(IndicatorsOf);

    /// <summary>
    /// Gets a generator of catalogues of no indicator, or of up to six where FsCheck's size is 50. Some have one code under several definitions.
    /// </summary>
    public static Gen<IndicatorCatalogue> IndicatorCatalogues =>
        from count in Lengths.Between(0, MostIndicators)
        from indicators in Gen.ArrayOf(Indicators, count)
        select new IndicatorCatalogue(indicators.GroupBy(static indicator => indicator.Code, StringComparer.Ordinal).SelectMany(ToldApart));

    /// <summary>Gets a generator of observations of every indicator and status.</summary>
    /// <remarks>
    /// Some are missing, for any reason; some have a numerator and a denominator, only a bound, or data that reach only a day within the period. About one in
    /// three has an area, and one in four a category.
    /// </remarks>
    public static Gen<Observation> Observations =>
        from indicator in Indicators
        from period in ReportingPeriods
        from observation in ObservationsOf(indicator, period)
        from area in Gen.Frequency((3, Gen.Constant(AreaCode.ReportingAuthority)), (2, AreaCodes))
        from category in Gen.Frequency((5, Gen.Constant(Category.Total)), (2, Categories))
        select observation with { Area = area, Category = category };

    /// <summary>
    /// Gets a generator of series of one observation, or of up to eight where FsCheck's size is 50, of one indicator, area, category and kind of period. Some
    /// periods are left out.
    /// </summary>
    public static Gen<ObservationSeries> ObservationSeries =>
        from indicator in Indicators
        from area in AreaCodes
        from category in MostlyTotal
        from periods in Gen.OneOf(TilesInTurn, CumulativeInTurn)
        from observations in Gen.CollectToArray(periods, period => ObservationsOf(indicator, period))
        from isKept in Gen.ArrayOf(Gen.Frequency((4, Gen.Constant(value: true)), (1, Gen.Constant(value: false))), periods.Count)
        select new ObservationSeries(observations.Where((_, place) => place == 0 || isKept[place]).Select(observation => observation with { Area = area, Category = category }));

    /// <summary>Gets a generator of observations with the moment at which they became known.</summary>
    public static Gen<Vintage> Vintages => from observation in Observations from since in Instants select new Vintage(observation, since);

    /// <summary>
    /// Gets a generator of one vintage, or of up to four where FsCheck's size is 50, of one observation. The values change, and the statuses rise or do not.
    /// </summary>
    public static Gen<ObservationVintages> ObservationVintages =>
        from indicator in Indicators
        from period in ReportingPeriods
        from count in Lengths.Between(1, MostVintages)
        from observations in Gen.ArrayOf(ObservationsOf(indicator, period), count)
        from moments in Gen.ArrayOf(Instants, count)
        from area in AreaCodes
        from category in MostlyTotal
        select new ObservationVintages(observations.Zip(moments, (observation, since) => new Vintage(observation with { Area = area, Category = category }, since)).DistinctBy(static vintage => vintage.KnownAt));

    /// <summary>Gets a generator of changes from one observation to a later one of the same kind. Some values are missing, zero or negative.</summary>
    public static Gen<Change> Changes =>
        from indicator in Indicators
        from area in AreaCodes
        from category in MostlyTotal
        from periods in TilesInTurn
        from earlier in ObservationsOf(indicator, periods[0])
        from later in ObservationsOf(indicator, periods.Count > 1 ? periods[^1] : periods[0].Next())
        select new Change(earlier with { Area = area, Category = category }, later with { Area = area, Category = category });

    /// <summary>Generates indicators of one nature.</summary>
    /// <param name="nature">The nature of the indicators.</param>
    /// <returns>The generator of indicators.</returns>
    public static Gen<Indicator> IndicatorsOf(Nature nature) =>
        from code in Gen.Elements("poor.lifted", "jobs", "files.in-time", "a")
        from unit in UnitsFor(nature)
        from reporting in Gen.Elements(ReportingMode.Periodic, ReportingMode.Cumulative)
        from decimals in Gen.Elements<int?>(null, 0, 1, 2, 3)
        from parts in Gen.Elements(Enum.GetValues<RateParts>())
        from stockOn in Gen.Elements<AnnualDate?>(null, null, new AnnualDate(1, 1), new AnnualDate(7, 1), new AnnualDate(2, 29))
        from name in LocalisedTexts
        from definition in IndicatorDefinitions
        from isDefined in Gen.Frequency((3, Gen.Constant(value: false)), (1, Gen.Constant(value: true)))
        let indicator = new Indicator(code, unit, nature, name) { Reporting = reporting, Decimals = decimals, RateParts = parts, StockOn = stockOn, Definition = isDefined ? definition : null }
        from bounds in BoundsOf(indicator)
        from neverFalls in nature is Nature.Stock or Nature.IndexNumber or Nature.Milestone ? Gen.Constant(value: false) : BoundaryGen.Booleans
        select indicator with { Bounds = bounds, NeverFalls = neverFalls };

    /// <summary>Generates observations of one indicator and period.</summary>
    /// <param name="indicator">The indicator of the observations.</param>
    /// <param name="period">The period of the observations.</param>
    /// <returns>The generator of observations.</returns>
    public static Gen<Observation> ObservationsOf(Indicator indicator, ReportingPeriod period)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        return
            from observation in Gen.Frequency(
                (5, KnownOf(indicator, period)),
                (1, Gen.Elements(Enum.GetValues<MissingReason>()).Select(reason => Observation.Missing(indicator, period, reason))))
            from status in Gen.Elements(Enum.GetValues<ObservationStatus>())
            from earlier in Gen.Frequency((4, Gen.Constant(0)), (1, Gen.Choose(0, 40)))
            select observation with { Status = status, Through = period.End.PlusDays(-Math.Min(earlier, period.Days - 1)) };
    }

    /// <summary>Generates the values that an indicator can have, mostly those that are usual for its nature.</summary>
    internal static Gen<Rational> ValuesOf(Indicator indicator)
    {
        var possible = PossibleOf(indicator);
        return UsualOf(indicator).SelectMany(value => possible.Contains(value) ? Gen.Constant(value) : RationalsIn(possible));
    }

    /// <summary>Returns the values that an indicator can have: those within its bounds, and from zero on where it never falls.</summary>
    internal static RationalInterval PossibleOf(Indicator indicator) => indicator.NeverFalls ? indicator.Bounds.Intersect(RationalInterval.AtLeast(0)) : indicator.Bounds;

    // An indicator that is alone with its code needs no definition. Several with one code have a definition each.
    private static IEnumerable<Indicator> ToldApart(IEnumerable<Indicator> ofOneCode)
    {
        Indicator[] all = [.. ofOneCode];
        return all[0].Definition is null ? [all[0]] : all.Where(static indicator => indicator.Definition is not null).DistinctBy(static indicator => indicator.Definition!.Code, StringComparer.Ordinal);
    }

    private static Gen<Rational> UsualOf(Indicator indicator) => indicator.Nature switch
    {
        Nature.Proportion => Gen.Frequency((1, Gen.Elements(new Ratio(0, 1), new Ratio(1, 1))), (3, Shares), (1, BoundaryGen.Ratios.Select(PartOfOne)))
            .Select(share => OfPure(indicator, share.Value)),
        Nature.Milestone => Gen.Elements<Rational>(0, 1),
        Nature.DistinctCount => Gen.Choose(0, 10_000).Select(static count => (Rational)count),
        _ => Rationals,
    };

    // A ratio within 0 and 1 is a share as it is; one above 1 is replaced by its reciprocal, and a negative one loses its sign.
    private static Ratio PartOfOne(Ratio ratio) => Rational.Abs(ratio.Value) is var size && size <= 1 ? new Ratio(size, 1) : new Ratio(1, size);

    private static Unit Hectare { get; } = new("hectare", new(("vi", "ha"), ("en", "hectare")), new(("vi", "ha"), ("en", "hectares")));

    /// <summary>Returns a quotient in the indicator's unit: the share 1 is 100 in percent.</summary>
    internal static Rational OfPure(Indicator indicator, Rational share) => indicator.Unit.BaseUnit == Unit.One ? share / indicator.Unit.Multiplier : share;

    private static Rational ToPure(Indicator indicator, Rational amount) => indicator.Unit.BaseUnit == Unit.One ? amount * indicator.Unit.Multiplier : amount;

    // In half of the cases no bounds are declared, so that those of the nature apply.
    private static Gen<RationalInterval> BoundsOf(Indicator indicator)
    {
        var one = OfPure(indicator, 1);
        RationalInterval[] declared = indicator.Nature switch
        {
            Nature.Milestone => [indicator.Bounds],
            Nature.Proportion => [RationalInterval.Between(0, one / 2), RationalInterval.Between(0, one, includesUpper: false)],
            Nature.DistinctCount => [RationalInterval.Between(0, 10_000)],
            Nature.Stock or Nature.IndexNumber => [RationalInterval.AtLeast(0), RationalInterval.Above(0), RationalInterval.Between(10, 100), RationalInterval.Below(0)],
            _ => [RationalInterval.AtLeast(0), RationalInterval.Between(0, 1_000), RationalInterval.AtMost(100), RationalInterval.Between(-100, 100, includesLower: false)],
        };
        return Gen.OneOf(Gen.Constant(indicator.Bounds), Gen.Elements(declared));
    }

    private static Gen<Unit> UnitsFor(Nature nature) => nature switch
    {
        Nature.Proportion => Gen.Elements(Unit.Percent, Unit.One),
        Nature.DistinctCount => Gen.Elements(Unit.Person, Unit.Household, Unit.Worker),
        Nature.Milestone => Gen.Constant(Unit.One),
        _ => Units,
    };

    private static Gen<Observation> KnownOf(Indicator indicator, ReportingPeriod period) => indicator.Nature switch
    {
        Nature.Milestone => Gen.Frequency(
            (1, Gen.Constant(Observation.NotDone(indicator, period))),
            (2, Gen.Choose(0, period.Days - 1).Select(day => Observation.Done(indicator, period, period.Start.PlusDays(day))))),
        Nature.Proportion or Nature.Ratio or Nature.Mean => Gen.Frequency((3, PartsOf(indicator, period)), (3, NumbersOf(indicator, period)), (1, RangesOf(indicator, period))),
        _ => Gen.Frequency((6, NumbersOf(indicator, period)), (1, RangesOf(indicator, period))),
    };

    private static Gen<Observation> NumbersOf(Indicator indicator, ReportingPeriod period) => ValuesOf(indicator).Select(value => new Observation(indicator, period, value));

    // Each range contains a value that the indicator can have.
    private static Gen<Observation> RangesOf(Indicator indicator, ReportingPeriod period) =>
        from value in ValuesOf(indicator)
        from width in Gen.Elements<Rational>(0.01m, 1, 100)
        from range in Gen.Elements(
            RationalInterval.AtLeast(value),
            RationalInterval.AtMost(value),
            RationalInterval.Between(value, value + width),
            RationalInterval.Between(value - width, value + width, includesLower: false, includesUpper: false),
            RationalInterval.Above(value - width))
        select Observation.OfRange(indicator, period, range);

    // A denominator of zero makes the observation undefined, but is no error.
    private static Gen<Observation> PartsOf(Indicator indicator, ReportingPeriod period) =>
        from denominator in Gen.Frequency((6, Gen.Choose(1, 30_000)), (1, Gen.Constant(0)))
        from numerator in Gen.Frequency((3, Gen.Choose(0, denominator)), (1, Gen.Elements(0, denominator)))
        from value in ValuesOf(indicator)
        select denominator == 0 || PossibleOf(indicator).Contains(OfPure(indicator, (Rational)numerator / denominator))
            ? Observation.OfRatio(indicator, period, numerator, denominator)
            : new Observation(indicator, period, value);

    private static Gen<IReadOnlyList<ReportingPeriod>> TilesInTurn =>
        from sequence in PeriodSequences
        from count in Lengths.Between(1, MostObservations)
        select (IReadOnlyList<ReportingPeriod>)[.. BeforeTheLastYears(sequence).Take(count)];

    // The sequence is moved back from the last years, so that a period comes after it.
    private static PeriodSequence BeforeTheLastYears(PeriodSequence sequence) => sequence[^1] is var last && last.End.Year < Calendars.LastYear
        ? sequence
        : Calendars.First(last.Kind, UsualYear, last.Calendar).Trailing(sequence.Count);

    private static Gen<IReadOnlyList<ReportingPeriod>> CumulativeInTurn =>
        from calendar in ReportingCalendars
        from year in Gen.Choose(2015, 2025)
        from step in Gen.Elements(1, 3, 6)
        from most in Lengths.Between(1, MostObservations)
        select (IReadOnlyList<ReportingPeriod>)[.. Enumerable.Range(1, Math.Min(most, 12 / step)).Select(count => ReportingPeriod.Cumulative(year, count * step, calendar))];
}
