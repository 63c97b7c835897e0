using MongCai.Kpi.Tests.Numbers.Oracle;
using NodaTime;

namespace MongCai.Kpi.Tests.RunningYear.Oracle;

/// <summary>Creates the library's objects for a case, through its public members.</summary>
internal static class YearObjects
{
    private static readonly AreaCode City = new("city");
    private static readonly AreaCode[] Wards = [.. Enumerable.Range(1, 7).Select(static number => new AreaCode($"w{(Rational)number}"))];
    private static readonly AreaHierarchy Areas = new([new AreaSpan(City), .. Wards.Select(static ward => new AreaSpan(ward, City))]);

    public static Attainment Attainment(YearCase year)
    {
        var indicator = IndicatorOf(year.Measure);
        var target = FormOf(year.Form, year.Measure).For(indicator, PeriodOf(year), Basis.Plan);
        if (year is { ArePartsMissing: true, IsSeries: false })
        {
            target = target with { Area = City };
        }

        if (year.Phases is { } phases)
        {
            target = target with { Phases = new TargetPhases(PeriodKind.Quarter, phases.Select(static level => (Rational)level)) };
        }

        var attainment = (year.IsSeries ? SeriesOf(year, indicator).Against(PoliciesOf(year), target) : ObservationOf(year, indicator).Against(PoliciesOf(year), target))[Basis.Plan];
        return year.LastYear is { } before
            ? attainment.WithLastYear(new Observation(indicator, ToDate(year, year.FirstYear - 1), before) with { Area = target.Area })
            : attainment;
    }

    private static Indicator IndicatorOf(Measure measure)
    {
        var indicator = new Indicator("measured", UnitOf(measure), NatureOf(measure)) with
        {
            NeverFalls = measure.NeverFalls,
            RateParts = measure.Kind switch
            {
                MeasuredKind.Proportion or MeasuredKind.Rate => RateParts.Flow,
                MeasuredKind.RateToStock => RateParts.FlowOverStock,
                _ => RateParts.Stock,
            },
            StockOn = measure.StockDay switch
            {
                StockDay.FirstOfJanuary => new AnnualDate(1, 1),
                StockDay.LastOfJune => new AnnualDate(6, 30),
                StockDay.FirstOfJuly => new AnnualDate(7, 1),
                StockDay.LastOfDecember => new AnnualDate(12, 31),
                _ => null,
            },
        };
        return measure.Declared is { } bounds ? indicator with { Bounds = IntervalOf(bounds) } : indicator;
    }

    private static Unit UnitOf(Measure measure) => measure switch
    {
        { IsPercent: true } => Unit.Percent,
        { HasParts: true } or { Kind: MeasuredKind.Index } => Unit.One,
        _ => Unit.Household,
    };

    private static Nature NatureOf(Measure measure) => measure.Kind switch
    {
        MeasuredKind.Flow => Nature.Flow,
        MeasuredKind.DistinctCount => Nature.DistinctCount,
        MeasuredKind.Stock => Nature.Stock,
        MeasuredKind.Index => Nature.IndexNumber,
        MeasuredKind.Proportion or MeasuredKind.ProportionOfStocks => Nature.Proportion,
        _ => measure.IsPercent ? Nature.Ratio : Nature.Mean,
    };

    private static TargetForm FormOf(Form form, Measure measure) => form.Kind switch
    {
        FormKind.FromBaseline => Target.FromBaseline(form.Level, form.Other.GetValueOrDefault()),
        FormKind.Reduction => Target.ReductionBy(form.Other.GetValueOrDefault(), form.Level, measure.Column == Column.Level ? null : ReportingPeriod.Year(2018)),
        FormKind.Growth => Target.GrowthBy(Ratio.FromPercent(form.Other.GetValueOrDefault()), form.Level),
        FormKind.AverageAmount => Target.AveragePerYear(LevelOf(form.PerYear!)),
        FormKind.AverageReduction => Target.AverageReduction(LevelOf(form.PerYear!), form.Level),
        FormKind.AverageIncrease => Target.AverageIncrease(LevelOf(form.PerYear!), form.Level),
        _ => LevelOf(form),
    };

    private static LevelForm LevelOf(Form form) => form.Kind switch
    {
        FormKind.AtLeast => Target.AtLeast(form.Level),
        FormKind.MoreThan => Target.MoreThan(form.Level),
        FormKind.AtMost => Target.AtMost(form.Level),
        FormKind.LessThan => Target.LessThan(form.Level),
        FormKind.Cap => Target.Cap(form.Level),
        FormKind.Within => Target.Within(form.Level, form.Other.GetValueOrDefault(), form.Better switch
        {
            Side.Higher => Direction.HigherIsBetter,
            Side.Lower => Direction.LowerIsBetter,
            _ => Direction.None,
        }),
        FormKind.About => Target.About(form.Level, form.Other is { } tolerance ? tolerance : null),
        _ => throw new ArgumentOutOfRangeException(nameof(form)),
    };

    private static ReportingPeriod PeriodOf(YearCase year) => year.Form.IsAverage ? ReportingPeriod.Stage(2016, 2020) : ReportingPeriod.Year(2019);

    /// <summary>Returns the whole months that are over, or for a level the last of them.</summary>
    private static ReportingPeriod ToDate(YearCase year, int firstYear)
    {
        var last = ReportingPeriod.Month(firstYear + ((year.Months - 1) / 12), ((year.Months - 1) % 12) + 1);
        return year switch
        {
            { IsToDate: true, Form.IsAverage: true } => ReportingPeriod.Range(new LocalDate(firstYear, 1, 1), last.End),
            { IsToDate: true } => ReportingPeriod.Cumulative(firstYear, year.Months),
            { Measure.Column: Column.Level } => last,
            { IsOver: true, Form.IsAverage: true } => ReportingPeriod.Stage(firstYear, firstYear + 4),
            { IsOver: true } => ReportingPeriod.Year(firstYear),
            { Form.IsAverage: true } => ReportingPeriod.Range(new LocalDate(firstYear, 1, 1), last.End),
            _ => ReportingPeriod.Cumulative(firstYear, year.Months),
        };
    }

    private static Observation ObservationOf(YearCase year, Indicator indicator)
    {
        var period = ToDate(year, year.FirstYear);
        var observation = year.Reported switch
        {
            Reported.Value value => new Observation(indicator, period, NumberOf(value.Amount)),
            Reported.Parts parts => Observation.OfRatio(indicator, period, NumberOf(parts.Numerator), NumberOf(parts.Denominator)),
            Reported.Bound bound => Observation.OfRange(indicator, period, IntervalOf(bound.Range)),
            Reported.SixOfSeven parts => SixOfSeven(parts, indicator, period),
            _ => Observation.Missing(indicator, period),
        };
        return year.IsEarly ? observation with { Through = period.End.PlusDays(-1) } : observation;
    }

    /// <summary>Returns a series with half of the value in the first month and half in the last; a month that is missing is the first one.</summary>
    private static ObservationSeries SeriesOf(YearCase year, Indicator indicator)
    {
        var half = Exactly.One / Exactly.Of(2);
        BigRational Share(int month) => month == year.Months ? year.ArePartsMissing ? Exactly.One : half : month == 1 ? half : Exactly.Zero;
        Observation Of(ReportingPeriod period, BigRational share) => year.Reported switch
        {
            Reported.Value value => new Observation(indicator, period, NumberOf(value.Amount * share)),
            Reported.Parts parts => Part(period, parts.Numerator, parts.Denominator, share),
            Reported.SixOfSeven { Denominator: { } all } parts => Part(period, parts.Amount, all, share),
            Reported.SixOfSeven parts => new Observation(indicator, period, NumberOf(parts.Amount * share)),
            _ => throw new ArgumentOutOfRangeException(nameof(year)),
        };
        Observation Part(ReportingPeriod period, BigRational numerator, BigRational denominator, BigRational share) => Observation.OfRatio(
            indicator, period, NumberOf(numerator * share), NumberOf(year.Measure.Kind == MeasuredKind.RateToStock ? denominator : denominator * share));

        return new(Enumerable.Range(1, year.Months).Select(month => month == 1 && year.ArePartsMissing
            ? Observation.Missing(indicator, ReportingPeriod.Month(year.FirstYear, month))
            : Of(ReportingPeriod.Month(year.FirstYear, month), Share(month))));
    }

    /// <summary>Returns a roll-up in which one ward has all of the value, five have nothing, and the seventh did not report.</summary>
    private static Observation SixOfSeven(Reported.SixOfSeven parts, Indicator indicator, ReportingPeriod period)
    {
        Observation First(Rational amount) => parts.Denominator is { } all ? Observation.OfRatio(indicator, period, amount, NumberOf(all)) : new Observation(indicator, period, amount);
        return RollUp.OverAreas(
            Areas,
            City,
            Wards.Select((ward, index) => index switch
            {
                0 => First(NumberOf(parts.Amount)),
                < 6 => First(0),
                _ => Observation.Missing(indicator, period),
            } with
            { Area = ward }),
            MissingDataPolicy.RequireAll);
    }

    private static MeasurementPolicies PoliciesOf(YearCase year) => new()
    {
        Verdicts = year.Policy switch
        {
            PolicyKind.LenientAtTheBound => VerdictPolicy.LenientAtTheBound,
            PolicyKind.BeyondTheRange => VerdictPolicy.BeyondTheRange,
            _ => VerdictPolicy.Strict,
        },
        Elapsed = ElapsedShare.ByDays,
        Tolerance = Ratio.FromPercent(year.Tolerance),
        TooEarlyBelow = Ratio.FromPercent(year.TooEarlyBelow),
    };

    private static RationalInterval IntervalOf(ValueSet values) => RationalInterval.Between(
        values.Lower is { } least ? NumberOf(least) : null, values.Upper is { } most ? NumberOf(most) : null, values.IsLowerIn, values.IsUpperIn);

    private static Rational NumberOf(BigRational value)
    {
        var reduced = Exactly.Reduced(value);
        return (Rational)(decimal)reduced.Numerator / (decimal)reduced.Denominator;
    }
}
