using System.Globalization;
using MongCai.Kpi.Tests.Numbers.Oracle;
using MongCai.Kpi.Tests.RunningYear.Oracle;
using NodaTime;

namespace MongCai.Kpi.Tests.Scorecards.Oracle;

/// <summary>Answers all questions about a cell by the rules of scorecards.</summary>
internal sealed class CellOracle
{
    private readonly CardCase _card;
    private readonly AreaOracle _areas;
    private readonly SumOracle _sums;
    private readonly TargetOracle _targets;

    public CellOracle(CardCase card)
    {
        _card = Knowledge.Of(card);
        _areas = new(_card.Stays, _card.Becomings);
        _sums = new(_card, _areas);
        _targets = new(_card, _areas);
    }

    /// <summary>Determines whether the area exists in a period.</summary>
    public bool Exists(string area, MonthSpan shown) => _areas.LastDay(area, shown) is not null;

    /// <summary>Determines whether the area is one of the smallest on the last day of a period.</summary>
    public bool IsSmallestAtTheEnd(string area, MonthSpan shown) => _areas.Exists(area, shown.LastDay) && _areas.IsLeaf(area, shown.LastDay);

    /// <summary>Returns the value of the cell's own period, with range, coverage and status.</summary>
    public IReadOnlyDictionary<string, string> Own(string area, CardMeasure measure, MonthSpan shown) =>
        Said("own", measure, [shown], SumOf(area, measure, [shown], shown));

    /// <summary>Returns the difference between the value of the period and that of a year before; null where one of them is not known.</summary>
    public BigRational? Change(string area, CardMeasure measure, MonthSpan shown) =>
        Number(SumOf(area, measure, [shown], shown), measure, 1) is { } now && LastYear(area, measure, [shown], shown) is { } before ? now - before : null;

    /// <summary>Determines whether that change is for the better; null where the direction is that of a mean change.</summary>
    public static string? Tendency(CardTarget target, BigRational? change) => target.Form.Direction switch
    {
        _ when target.Form.Kind is FormKind.AverageReduction or FormKind.AverageIncrease => null,
        Side.Neither => Outcome.Undefined,
        _ when change is null => Outcome.Undefined,
        _ when change.Value.Numerator.IsZero => "Unchanged",
        var better => change.Value.Numerator.Sign > 0 == (better == Side.Higher) ? "Better" : "Worse",
    };

    public CellAnswer? On(int basis, string area, CardMeasure measure, MonthSpan shown)
    {
        if (_targets.Of(basis, area, measure, shown) is not { } target)
        {
            return null;
        }

        var year = YearOf(target, area, measure, shown, out var sum, out var parts);
        if (IsOpen(target, area, measure, shown, sum, parts))
        {
            return new(new Dictionary<string, string>(StringComparer.Ordinal), IsMet: null, Attained: null, Index: null, target);
        }

        var answers = Said("to date", measure, parts, sum);
        var isForecast = sum is { Reported: > 0, Status: Firmness.Forecast };
        var (isMet, outlook) = isForecast ? (Outcome.Undefined, Outcome.Undefined) : (OutlookOracle.IsMet(year), OutlookOracle.Outlook(year));
        var pace = new PaceOracle(year);
        var (index, standing) = (pace.Index(), pace.Standing());
        var attained = AttainedByMethod.Of(target, year);
        answers["outlook"] = outlook;
        answers["verdict"] = isForecast ? Outcome.Undefined : OutlookOracle.Verdict(year);
        answers["is met"] = isMet;
        answers["index"] = index;
        answers["standing"] = standing;
        answers["expected"] = pace.ExpectedRange();
        if (attained is not null)
        {
            answers["attainment"] = attained;
        }

        if (BandOracle.Of(_card.Policies.BandBy, isMet, outlook, attained, index, standing, isRange: (target.Form.PerYear ?? target.Form).Kind is FormKind.Within or FormKind.About) is { } band)
        {
            answers["band"] = band;
        }

        return new(answers, isMet, attained, index, target);
    }

    /// <summary>
    /// Determines whether the rules leave the answer open: where nobody is expected to report, where values that do not add are incomplete, and where the
    /// comparison with the year before is open.
    /// </summary>
    private bool IsOpen(CardTarget target, string area, CardMeasure measure, MonthSpan shown, CardSum? sum, IReadOnlyList<MonthSpan> parts) =>
        sum is null or { Expected: 0 }
        || (sum.Reported < sum.Expected && !measure.Adds && _card.Policies.Missing != MissingKind.RequireAll)
        || (target.Form.Kind == FormKind.Growth && IsLastYearOpen(area, measure, parts, shown));

    private YearCase YearOf(CardTarget target, string area, CardMeasure measure, MonthSpan shown, out CardSum? sum, out IReadOnlyList<MonthSpan> parts)
    {
        var toDate = MonthSpan.Between(target.Span.First, shown.End);
        parts = measure.IsLevel ? [shown] : [.. toDate.SplitInto(_card.Step)];
        sum = SumOf(area, measure, parts, shown);
        var before = target.Form is { Kind: FormKind.Growth, Level: not 0 } && measure.Measure.Column != Column.Rate ? LastYear(area, measure, parts, shown) : null;
        return new YearCase(
            measure.Measure, target.Form, toDate.Months, IsToDate: true, SumReading.Of(sum, measure, _card.Policies, parts.Count), _card.Policies.Verdicts, _card.Policies.Tolerance, TooEarlyBelow: 0,
            before is { } known ? FormGen.ToDecimal(known) : null, Phases: null, IsEarly: sum is not null && sum.Reach < shown.LastDay)
        {
            FirstYear = target.Span.First / 12,
            FirstMonth = (target.Span.First % 12) + 1,
            AllMonths = target.Span.Months,
            IsByMonths = _card.Policies.IsByMonths,
        };
    }

    /// <summary>
    /// Determines whether the rules leave the comparison with the year before open: where nobody is expected to report, or where it is not a decimal.
    /// </summary>
    public bool IsLastYearOpen(string area, CardMeasure measure, MonthSpan shown) => IsLastYearOpen(area, measure, [shown], shown);

    private bool IsLastYearOpen(string area, CardMeasure measure, IReadOnlyList<MonthSpan> parts, MonthSpan shown) =>
        SumOf(area, measure, [shown], shown) is { Expected: 0 }
        || (LastYear(area, measure, parts, shown) is { } before && !Exactly.Reduced(before).IsDecimal());

    /// <summary>
    /// Returns the value of a year before, for the areas as they are now. It is known where anything was reported; a period longer than a year has no year
    /// before.
    /// </summary>
    private BigRational? LastYear(string area, CardMeasure measure, IReadOnlyList<MonthSpan> parts, MonthSpan shown)
    {
        var sum = SumOf(area, measure, [.. parts.Select(static part => part.YearBefore)], shown);
        return parts[^1].End - parts[0].First > 12 || sum is { Reported: 0 } ? null : Number(sum, measure, parts.Count);
    }

    private CardSum? SumOf(string area, CardMeasure measure, IReadOnlyList<MonthSpan> parts, MonthSpan shown) =>
        _areas.LastDay(area, shown) is { } asOf ? _sums.Of(area, measure, parts, asOf) : CardSum.Nothing;

    private BigRational? Number(CardSum? sum, CardMeasure measure, int parts) => SumReading.Of(sum, measure, _card.Policies, parts) switch
    {
        Reported.Value value => value.Amount,
        Reported.Parts { Denominator.IsZero: false } rate => rate.Numerator / rate.Denominator * measure.Measure.Whole,
        _ => null,
    };

    private Dictionary<string, string> Said(string what, CardMeasure measure, IReadOnlyList<MonthSpan> parts, CardSum? sum)
    {
        var answers = new Dictionary<string, string>(StringComparer.Ordinal);
        if (sum is null or { Expected: 0 } || (sum.Reported < sum.Expected && !measure.Adds && _card.Policies.Missing != MissingKind.RequireAll))
        {
            return answers;
        }

        var reported = SumReading.Of(sum, measure, _card.Policies, parts.Count);
        answers[$"{what} value"] = SumReading.Value(reported, measure);
        if (SumReading.Range(reported, measure) is { } range)
        {
            answers[$"{what} range"] = range;
        }

        if (sum.Expected > 0 && measure.Adds)
        {
            answers[$"{what} coverage"] = string.Create(CultureInfo.InvariantCulture, $"{sum.Reported} of {sum.Expected}");
        }

        if (sum.Reported > 0)
        {
            answers[$"{what} status"] = $"{sum.Status}";
        }

        return answers;
    }
}
