using MongCai.Kpi.Tests.Numbers.Oracle;
using MongCai.Kpi.Tests.RunningYear.Oracle;
using NodaTime;

namespace MongCai.Kpi.Tests.Scorecards.Oracle;

/// <summary>Creates the library's objects for a card, through its public members.</summary>
internal sealed class CardObjects
{
    private static readonly Basis[] Bases = [Basis.Plan, Basis.Resolution, new("committee", new(("vi", "tỉnh ủy"), ("en", "committee")))];

    private readonly CardCase _card;
    private readonly Dictionary<string, Indicator> _indicators;

    public CardObjects(CardCase card)
    {
        _card = card;
        _indicators = card.Measures.ToDictionary(static measure => measure.Code, IndicatorOf, StringComparer.Ordinal);
        Hierarchy = card.IsHierarchy ? new(card.Stays.Select(SpanOf), card.Becomings.Select(SuccessionOf)) : null;
        Observations = [.. card.Reports.Select(ObservationOf)];
        Targets = [.. card.Targets.Select(TargetOf)];
    }

    public AreaHierarchy? Hierarchy { get; }

    public IReadOnlyList<Observation> Observations { get; }

    public IReadOnlyList<Target> Targets { get; }

    public static Basis BasisOf(int basis) => Bases[basis];

    public static AreaCode AreaOf(string area) => new(area);

    public static ReportingPeriod PeriodOf(MonthSpan span) => (span.Months, span.First % span.Months) switch
    {
        (1, _) => ReportingPeriod.Month(span.First / 12, (span.First % 12) + 1),
        (3, 0) => ReportingPeriod.Quarter(span.First / 12, (span.First % 12 / 3) + 1),
        (6, 0) => ReportingPeriod.HalfYear(span.First / 12, (span.First % 12 / 6) + 1),
        (12, 0) => ReportingPeriod.Year(span.First / 12),
        (60, _) when span.BeginsYear => ReportingPeriod.Stage(span.First / 12, (span.First / 12) + 4),
        _ => ReportingPeriod.Range(span.FirstDay, span.LastDay),
    };

    public Indicator Of(CardMeasure measure) => _indicators[measure.Code];

    /// <summary>Creates a builder that has no reports and no targets yet.</summary>
    public ScorecardBuilder Begin()
    {
        var periods = _card.Shown.Select(PeriodOf);
        return Hierarchy is { } areas ? new(areas, _indicators.Values, periods) : new(_card.Areas.Select(AreaOf), _indicators.Values, periods);
    }

    public MeasurementPolicies Policies() => new()
    {
        Verdicts = _card.Policies.Verdicts switch
        {
            PolicyKind.LenientAtTheBound => VerdictPolicy.LenientAtTheBound,
            PolicyKind.BeyondTheRange => VerdictPolicy.BeyondTheRange,
            _ => VerdictPolicy.Strict,
        },
        MissingData = _card.Policies.Missing switch
        {
            MissingKind.SkipMissing => MissingDataPolicy.SkipMissing,
            MissingKind.AtLeastThreeQuarters => MissingDataPolicy.AtLeast(new Ratio(3, 4)),
            MissingKind.MissingAsZero => MissingDataPolicy.MissingAsZero,
            _ => MissingDataPolicy.RequireAll,
        },
        Elapsed = _card.Policies.IsByMonths ? ElapsedShare.ByMonths : ElapsedShare.ByDays,
        Tolerance = Ratio.FromPercent(_card.Policies.Tolerance),
        BandBy = _card.Policies.BandBy,
    };

    /// <summary>Builds the card of all reports and targets, on request from whole columns of decimals where there are some.</summary>
    public Scorecard Card(bool inColumns)
    {
        var builder = Begin();
        foreach (var column in _card.Reports.Zip(Observations).GroupBy(static pair => pair.Second.Period))
        {
            foreach (var reports in column.GroupBy(static pair => pair.First.Measure.Code, StringComparer.Ordinal))
            {
                Add(builder, inColumns, [.. reports]);
            }
        }

        builder.AddRange(Targets);
        return Build(builder);
    }

    public Scorecard Build(ScorecardBuilder builder) => builder.Build(Policies(), _card.AsOf, _card.KnownAt is { } day ? Moment(day) : null);

    public static void Add(ScorecardBuilder builder, CardReport report, Observation observation)
    {
        if (report.KnownAt is { } day)
        {
            builder.Add(new Vintage(observation, day.AtMidnight().InUtc().ToInstant()));
        }
        else
        {
            builder.Add(observation);
        }
    }

    private void Add(ScorecardBuilder builder, bool inColumns, IReadOnlyList<(CardReport Report, Observation Observation)> reports)
    {
        if (inColumns && reports.All(static pair => pair.Report is { Reported: Reported.Value, Status: Firmness.Official, Through: null, KnownAt: null }))
        {
            var values = reports.ToDictionary(static pair => pair.Report.Area, static pair => (decimal?)FormGen.ToDecimal(((Reported.Value)pair.Report.Reported).Amount), StringComparer.Ordinal);
            builder.Add(reports[0].Observation.Indicator, reports[0].Observation.Period, [.. _card.Areas.Select(area => values.GetValueOrDefault(area))]);
            return;
        }

        foreach (var (report, observation) in reports)
        {
            Add(builder, report, observation);
        }
    }

    private static OffsetDateTime Moment(LocalDate day) => day.At(new LocalTime(20, 0)).WithOffset(Offset.FromHours(7));

    private static AreaSpan SpanOf(Stay stay) => new(
        AreaOf(stay.Area),
        stay.Parent is { } parent ? AreaOf(parent) : null,
        start: stay.From == Stay.Always ? null : stay.From,
        end: stay.Through == Stay.Forever ? null : stay.Through);

    private static AreaSuccession SuccessionOf(Becoming becoming) =>
        new(AreaOf(becoming.From), AreaOf(becoming.To), becoming.On, becoming.Share == 1 ? null : new Ratio(becoming.Share, 1));

    private static Indicator IndicatorOf(CardMeasure measure)
    {
        var kind = measure.Measure.Kind;
        var unit = measure.Measure switch
        {
            { IsPercent: true } => Unit.Percent,
            { HasParts: true } or { Kind: MeasuredKind.Index } => Unit.One,
            _ => Unit.Household,
        };
        var nature = kind switch
        {
            MeasuredKind.Flow => Nature.Flow,
            MeasuredKind.DistinctCount => Nature.DistinctCount,
            MeasuredKind.Stock => Nature.Stock,
            MeasuredKind.Index => Nature.IndexNumber,
            _ when measure.IsMean => measure.Measure.IsPercent ? Nature.Ratio : Nature.Mean,
            _ => Nature.Proportion,
        };
        var indicator = new Indicator(measure.Code, unit, nature) with
        {
            NeverFalls = measure.Measure.NeverFalls,
            RateParts = kind switch
            {
                MeasuredKind.Proportion or MeasuredKind.Rate => RateParts.Flow,
                MeasuredKind.RateToStock => RateParts.FlowOverStock,
                _ => RateParts.Stock,
            },
        };
        return measure.Measure.Declared is { Lower: not null } bounds ? indicator with { Bounds = IntervalOf(bounds) } : indicator;
    }

    private Observation ObservationOf(CardReport report)
    {
        var indicator = Of(report.Measure);
        var period = report.IsToDate ? ReportingPeriod.Cumulative(report.Span.First / 12, report.Span.Months) : PeriodOf(report.Span);
        var observation = report.Reported switch
        {
            Reported.Value value => new Observation(indicator, period, NumberOf(value.Amount)),
            Reported.Parts parts => Observation.OfRatio(indicator, period, NumberOf(parts.Numerator), NumberOf(parts.Denominator)),
            Reported.Bound bound => Observation.OfRange(indicator, period, IntervalOf(bound.Range)),
            _ => Observation.Missing(indicator, period, report.CannotExist ? MissingReason.CannotExist : MissingReason.NotReported),
        } with
        { Area = AreaOf(report.Area), Status = Enum.Parse<ObservationStatus>($"{report.Status}") };
        return report.Through is { } day ? observation with { Through = day } : observation;
    }

    private Target TargetOf(CardTarget target)
    {
        var form = FormOf(target.Form, target.Measure.Measure, target.Span);
        var made = form.For(Of(target.Measure), PeriodOf(target.Span), BasisOf(target.Basis)) with { Area = AreaOf(target.Area), Method = target.Method is { } method ? Enum.Parse<AttainmentMethod>($"{method}") : null };
        return target.Adopted is { } day ? made with { Adoption = new Adoption(day) } : made;
    }

    private static TargetForm FormOf(Form form, Measure measure, MonthSpan span) => form.Kind switch
    {
        FormKind.FromBaseline => Target.FromBaseline(form.Level, form.Other.GetValueOrDefault()),
        FormKind.Reduction => Target.ReductionBy(form.Other.GetValueOrDefault(), form.Level, measure.Column == Column.Level ? null : PeriodOf(new MonthSpan(span.First - span.Months, span.Months))),
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

    private static RationalInterval IntervalOf(ValueSet values) => RationalInterval.Between(
        values.Lower is { } least ? NumberOf(least) : null, values.Upper is { } most ? NumberOf(most) : null, values.IsLowerIn, values.IsUpperIn);

    private static Rational NumberOf(BigRational value)
    {
        var reduced = Exactly.Reduced(value);
        return (Rational)(decimal)reduced.Numerator / (decimal)reduced.Denominator;
    }
}
