namespace MongCai.Kpi.Testing;

/// <content>Shrinkers of indicators and observations.</content>
public static partial class KpiShrink
{
    /// <summary>Shrinks a unit towards that of pure numbers, of which percent is a multiple.</summary>
    /// <param name="value">The unit to shrink.</param>
    /// <returns>The simpler units, the simplest first.</returns>
    public static IEnumerable<Unit> Smaller(Unit value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value == Unit.One ? [] : value.BaseUnit == value ? [Unit.One] : [Unit.One, value.BaseUnit];
    }

    /// <summary>Shrinks an indicator definition towards the code and the text <c>a</c>.</summary>
    /// <param name="value">The definition to shrink.</param>
    /// <returns>The simpler definitions, with a simpler code or text.</returns>
    public static IEnumerable<IndicatorDefinition> Smaller(IndicatorDefinition value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return
        [
            .. value.Code is "a" ? [] : new[] { new IndicatorDefinition("a", value.Text) },
            .. Smaller(value.Text).Select(text => new IndicatorDefinition(value.Code, text)),
        ];
    }

    /// <summary>Shrinks an indicator to simpler ones of the same nature.</summary>
    /// <param name="value">The indicator to shrink.</param>
    /// <returns>
    /// The simpler indicators: with the code <c>a</c>, a simpler unit, reported period by period, without decimals, bounds or a definition, with rates of
    /// stocks, and able to fall.
    /// </returns>
    public static IEnumerable<Indicator> Smaller(Indicator value)
    {
        ArgumentNullException.ThrowIfNull(value);
        Indicator[] simpler =
        [
            Unbounded(value, "a", value.Unit) with { Bounds = value.Bounds },
            value with { Reporting = ReportingMode.Periodic },
            value with { Decimals = null },
            value with { RateParts = RateParts.Stock },
            value with { StockOn = null },
            value with { NeverFalls = false },
            value with { Definition = null },
            Unbounded(value, value.Code, value.Unit),
            .. Smaller(value.Unit).Select(unit => Unbounded(value, value.Code, unit)),
        ];
        return simpler.Where(next => !IsSame(next, value));
    }

    /// <summary>Shrinks a catalogue to fewer indicators, and to simpler ones as long as they are distinguished.</summary>
    /// <param name="value">The catalogue to shrink.</param>
    /// <returns>The simpler catalogues, the shorter ones first.</returns>
    public static IEnumerable<IndicatorCatalogue> Smaller(IndicatorCatalogue value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Constructed.Those(Lists.Shorter([.. value]).Concat(Lists.WithOneSimpler([.. value], Smaller)).Select(static next => (Func<IndicatorCatalogue>)(() => new IndicatorCatalogue(next))));
    }

    /// <summary>Shrinks an observation. A missing one stays missing.</summary>
    /// <param name="value">The observation to shrink.</param>
    /// <returns>
    /// The simpler observations: official, with data up to the period's end, of the reporting authority and the total, with a simpler period, indicator or
    /// value.
    /// </returns>
    public static IEnumerable<Observation> Smaller(Observation value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var period = value.Period;
        return Constructed.Those(
            [
                () => value with { Status = ObservationStatus.Official },
                () => value with { Through = period.End },
                () => value with { Area = default },
                .. Smaller(value.Area).Select(next => (Func<Observation>)(() => value with { Area = next })),
                .. Smaller(value.Category).Select(next => (Func<Observation>)(() => value with { Category = next })),
                .. SmallerValues(value).Select(next => (Func<Observation>)(() => next)),
                .. Smaller(period).Select(next => (Func<Observation>)(() => For(value, next))),
                .. Smaller(value.Indicator).Select(next => (Func<Observation>)(() => Of(value, next))),
            ]).Where(next => next != value || !IsSame(next.Indicator, value.Indicator));
    }

    /// <summary>Shrinks a series to fewer observations, and to simpler ones of the same periods.</summary>
    /// <param name="value">The series to shrink.</param>
    /// <returns>The simpler series, the shorter ones first.</returns>
    public static IEnumerable<ObservationSeries> Smaller(ObservationSeries value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Lists.Shorter(value.Observations, fewest: 1)
            .Concat(Lists.WithOneSimpler(value.Observations, SmallerValues))
            .Select(static observations => new ObservationSeries(observations));
    }

    /// <summary>Shrinks a vintage to a simpler observation or an earlier moment.</summary>
    /// <param name="value">The vintage to shrink.</param>
    /// <returns>The simpler vintages, with one part changed in each.</returns>
    public static IEnumerable<Vintage> Smaller(Vintage value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return
        [
            .. Smaller(value.Observation).Select(observation => new Vintage(observation, value.KnownAt)),
            .. Smaller(value.KnownAt).Select(since => new Vintage(value.Observation, since)),
        ];
    }

    /// <summary>Shrinks the vintages of an observation to fewer vintages, and to simpler ones of the same period.</summary>
    /// <param name="value">The vintages to shrink.</param>
    /// <returns>The simpler vintages, the shorter lists first.</returns>
    public static IEnumerable<ObservationVintages> Smaller(ObservationVintages value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Lists.Shorter(value.All, fewest: 1)
            .Concat(Lists.WithOneSimpler(value.All, static vintage => SmallerValues(vintage.Observation).Select(observation => new Vintage(observation, vintage.KnownAt))))
            .Select(static vintages => new ObservationVintages(vintages));
    }

    /// <summary>Shrinks a change to simpler observations of the same periods.</summary>
    /// <param name="value">The change to shrink.</param>
    /// <returns>The simpler changes, with the same two periods.</returns>
    public static IEnumerable<Change> Smaller(Change value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return
        [
            .. Jointly.Ways([.. NumbersOf(value.From), .. NumbersOf(value.To)]).SelectMany(way => Constructed.Those(() => new Change(With(value.From, way), With(value.To, way)))),
            .. SmallerValues(value.From).Select(earlier => new Change(earlier, value.To)),
            .. SmallerValues(value.To).Select(later => new Change(value.From, later)),
        ];
    }

    // The indicator, area and period stay, so that the observation still compares with those beside it.
    private static IEnumerable<Observation> SmallerValues(Observation value)
    {
        if (value.Status != ObservationStatus.Official)
        {
            yield return value with { Status = ObservationStatus.Official };
        }

        if (value.Through != value.Period.End)
        {
            yield return value with { Through = value.Period.End };
        }

        foreach (var next in Constructed.Those(ValuesBelow(value)))
        {
            yield return next with { Area = value.Area, Category = value.Category, Status = value.Status, Through = value.Through };
        }
    }

    private static IEnumerable<Func<Observation>> ValuesBelow(Observation value)
    {
        var (indicator, period) = (value.Indicator, value.Period);
        return value switch
        {
            { MissingReason: { } because } => because == MissingReason.NotReported ? [] : [() => Observation.Missing(indicator, period)],
            { DoneOn: not null } => [() => Observation.NotDone(indicator, period)],
            { Value.Reason: UndefinedReason.OnlyABound } => RangesBelow(value),
            { Ratio: { } parts } =>
            [
                .. Smaller(parts).Where(static next => next.Denominator.Sign > 0).Select(next => (Func<Observation>)(() => Observation.OfRatio(indicator, period, next.Numerator, next.Denominator))),
                .. Smaller(parts.Denominator).Where(static next => next.Sign > 0).Select(next => (Func<Observation>)(() => Observation.OfRatio(indicator, period, parts.Numerator, next))),
                .. Smaller(parts.Numerator).Select(next => (Func<Observation>)(() => Observation.OfRatio(indicator, period, next, parts.Denominator))),
            ],
            _ when value.Value.TryGetValue(out var number) => Smaller(number).Select(next => (Func<Observation>)(() => new Observation(indicator, period, next))),
            _ => [],
        };
    }

    // A bound stays a bound. Creating it again leaves out what the indicator cannot have, which may lead back to the same range; only a range within the
    // possible values is simpler.
    private static IEnumerable<Func<Observation>> RangesBelow(Observation value) =>
        from next in Smaller(value.Range)
        let possible = next.Intersect(KpiGen.PossibleOf(value.Indicator))
        where possible == next && possible.Lower != possible.Upper
        select (Func<Observation>)(() => Observation.OfRange(value.Indicator, value.Period, next));

    private static Observation For(Observation value, ReportingPeriod period) => Rebuilt(value, value.Indicator, period);

    private static Observation Of(Observation value, Indicator indicator) => Rebuilt(value, indicator, value.Period);

    private static Observation Rebuilt(Observation value, Indicator indicator, ReportingPeriod period)
    {
        var next = value switch
        {
            { MissingReason: { } because } => Observation.Missing(indicator, period, because),
            { DoneOn: not null } => Observation.Done(indicator, period, period.End),
            { Ratio: { } parts } => Observation.OfRatio(indicator, period, parts.Numerator, parts.Denominator),
            { Value.Reason: UndefinedReason.OnlyABound } => Observation.OfRange(indicator, period, value.Range),
            _ => value.Value.Match(
                number => new Observation(indicator, period, number),
                _ => Observation.OfRatio(indicator, period, 0, 0)),
        };
        return next with { Area = value.Area, Category = value.Category, Status = value.Status };
    }

    // Bounds are in the indicator's unit, so a change of the unit drops them.
    private static Indicator Unbounded(Indicator value, string code, Unit unit) =>
        new(code, unit, value.Nature) { Reporting = value.Reporting, Decimals = value.Decimals, RateParts = value.RateParts, StockOn = value.StockOn, NeverFalls = value.NeverFalls, Definition = value.Definition };

    private static bool IsSame(Indicator one, Indicator other) =>
        one == other && one.Unit == other.Unit && one.Reporting == other.Reporting && one.Decimals == other.Decimals && one.RateParts == other.RateParts
        && one.StockOn == other.StockOn && one.Bounds == other.Bounds && one.NeverFalls == other.NeverFalls && one.Definition == other.Definition;
}
