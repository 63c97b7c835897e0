namespace MongCai.Kpi.Testing;

/// <content>Indicators and observations.</content>
public static partial class KpiShrink
{
    /// <summary>Towards a pure number, of which percent is a multiple.</summary>
    /// <param name="value">The unit.</param>
    /// <returns>The simpler ones.</returns>
    public static IEnumerable<Unit> Smaller(Unit value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value == Unit.One ? [] : value.BaseUnit == value ? [Unit.One] : [Unit.One, value.BaseUnit];
    }

    /// <summary>Towards the code and the text <c>a</c>.</summary>
    /// <param name="value">The definition.</param>
    /// <returns>The simpler ones.</returns>
    public static IEnumerable<IndicatorDefinition> Smaller(IndicatorDefinition value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return
        [
            .. value.Code is "a" ? [] : new[] { new IndicatorDefinition("a", value.Text) },
            .. Smaller(value.Text).Select(text => new IndicatorDefinition(value.Code, text)),
        ];
    }

    /// <summary>Of the same nature, without a definition: reported by the period, without decimals or bounds named, of stocks, with the code <c>a</c>. What never falls may fall.</summary>
    /// <param name="value">The indicator.</param>
    /// <returns>The simpler ones.</returns>
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

    /// <summary>Fewer indicators, and simpler ones as long as they are told apart.</summary>
    /// <param name="value">The catalogue.</param>
    /// <returns>The simpler ones.</returns>
    public static IEnumerable<IndicatorCatalogue> Smaller(IndicatorCatalogue value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Constructed.Those(Lists.Shorter([.. value]).Concat(Lists.WithOneSimpler([.. value], Smaller)).Select(static next => (Func<IndicatorCatalogue>)(() => new IndicatorCatalogue(next))));
    }

    /// <summary>Official, through its end, of the reporting authority and the total, of a simpler period and value; missing stays missing.</summary>
    /// <param name="value">The observation.</param>
    /// <returns>The simpler ones.</returns>
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

    /// <summary>Fewer observations, and simpler ones of the same periods.</summary>
    /// <param name="value">The series.</param>
    /// <returns>The simpler ones.</returns>
    public static IEnumerable<ObservationSeries> Smaller(ObservationSeries value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Lists.Shorter(value.Observations, fewest: 1)
            .Concat(Lists.WithOneSimpler(value.Observations, SmallerValues))
            .Select(static observations => new ObservationSeries(observations));
    }

    /// <summary>A simpler observation, known at an earlier moment.</summary>
    /// <param name="value">The vintage.</param>
    /// <returns>The simpler ones.</returns>
    public static IEnumerable<Vintage> Smaller(Vintage value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return
        [
            .. Smaller(value.Observation).Select(observation => new Vintage(observation, value.KnownAt)),
            .. Smaller(value.KnownAt).Select(since => new Vintage(value.Observation, since)),
        ];
    }

    /// <summary>Fewer vintages, and simpler ones of the same period.</summary>
    /// <param name="value">The vintages.</param>
    /// <returns>The simpler ones.</returns>
    public static IEnumerable<ObservationVintages> Smaller(ObservationVintages value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Lists.Shorter(value.All, fewest: 1)
            .Concat(Lists.WithOneSimpler(value.All, static vintage => SmallerValues(vintage.Observation).Select(observation => new Vintage(observation, vintage.KnownAt))))
            .Select(static vintages => new ObservationVintages(vintages));
    }

    /// <summary>Simpler observations of the same periods.</summary>
    /// <param name="value">The change.</param>
    /// <returns>The simpler ones.</returns>
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

    // Of the same indicator, area and period, so that it stays comparable with what it is beside.
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

    // A bound stays one. What the indicator cannot have is left out again, which may lead back to where it came from: only a simpler range leads down.
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

    // Bounds are in the unit: another one has others.
    private static Indicator Unbounded(Indicator value, string code, Unit unit) =>
        new(code, unit, value.Nature) { Reporting = value.Reporting, Decimals = value.Decimals, RateParts = value.RateParts, StockOn = value.StockOn, NeverFalls = value.NeverFalls, Definition = value.Definition };

    private static bool IsSame(Indicator one, Indicator other) =>
        one == other && one.Unit == other.Unit && one.Reporting == other.Reporting && one.Decimals == other.Decimals && one.RateParts == other.RateParts
        && one.StockOn == other.StockOn && one.Bounds == other.Bounds && one.NeverFalls == other.NeverFalls && one.Definition == other.Definition;
}
