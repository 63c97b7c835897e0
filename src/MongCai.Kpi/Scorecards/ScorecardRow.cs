using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>A cell of a scorecard on one basis, as a row of a table: every figure in a column of its own.</summary>
/// <remarks>Equality is that of the object. Text form, for a reader only. In JSON it is one object of its columns, written only. Undefined columns say why, as <see cref="Calculated{T}"/> does.</remarks>
/// <example><c>foreach (var row in card.ToRows()) csv.WriteRecord(new { row.Area, row.Value, row.Outlook });</c></example>
[JsonConverter(typeof(ObjectJsonConverter<ScorecardRow>))]
public sealed partial class ScorecardRow
{
    private readonly Attainment _attainment;
    private readonly Pace? _pace;

    internal ScorecardRow(ScorecardCell cell, Basis? basis)
    {
        Cell = cell;
        Basis = basis;
        _attainment = basis is null ? default : cell[basis];
        _pace = basis is null ? null : _attainment.PaceOrNone;
    }

    /// <summary>Gets the cell.</summary>
    public ScorecardCell Cell { get; }

    /// <summary>Gets the area.</summary>
    public AreaCode Area => Cell.Area;

    /// <summary>Gets the indicator.</summary>
    public Indicator Indicator => Cell.Indicator;

    /// <summary>Gets the category; the total in a line of all.</summary>
    public Category Category => Cell.Category;

    /// <summary>Gets the period.</summary>
    public ReportingPeriod Period => Cell.Period;

    /// <summary>Gets the value of the period, in the indicator's unit.</summary>
    public Calculated<Rational> Value => Cell.Observation.Value;

    /// <summary>Gets how firm the value of the period is; <see cref="ToDate"/> has a status of its own.</summary>
    public ObservationStatus Status => Cell.Observation.Status;

    /// <summary>Gets how much of the value of the period was reported.</summary>
    public Coverage Coverage => Cell.Observation.Coverage;

    /// <summary>Gets the basis; null where the cell has no target.</summary>
    public Basis? Basis { get; }

    /// <summary>Gets the target; null where the cell has none.</summary>
    public Target? Target => _attainment.Target;

    /// <summary>Gets the value since the target's period began; the value of the period where there is no target.</summary>
    public Observation ToDate => Basis is null ? Cell.Observation : _attainment.ToDate;

    /// <summary>Gets the outlook.</summary>
    public Calculated<Outlook> Outlook => Basis is null ? UndefinedReason.MissingTarget : _attainment.Outlook;

    /// <summary>Gets the verdict, once it is decided.</summary>
    public Calculated<Verdict> Verdict => Basis is null ? UndefinedReason.MissingTarget : _attainment.Verdict;

    /// <summary>Gets the attainment.</summary>
    public Calculated<Ratio> Attained => Basis is null ? UndefinedReason.MissingTarget : _attainment.Value;

    /// <summary>Gets what was expected by now.</summary>
    public Calculated<Rational> Expected => _pace?.Expected ?? NoPace;

    /// <summary>Gets the index of the pace.</summary>
    public Calculated<Ratio> Index => _pace?.Index ?? NoPace;

    /// <summary>Gets whether it is ahead, on pace or behind.</summary>
    public Calculated<Standing> Standing => _pace?.Standing ?? NoPace;

    /// <summary>Gets the band; null where there is none.</summary>
    public Band? Band => _attainment.Band;

    /// <summary>Gets the change of the period's value from the same period last year, in the indicator's unit.</summary>
    public Calculated<Rational> AbsoluteChangeFromLastYear => Cell.ChangeFromLastYear()?.Absolute ?? UndefinedReason.MissingObservation;

    /// <summary>Gets whether that change is for the better.</summary>
    public Calculated<Tendency> Tendency => Basis is null ? UndefinedReason.MissingTarget : Cell.TendencyOn(Basis);

    private UndefinedReason NoPace => Basis is null ? UndefinedReason.MissingTarget : UndefinedReason.MethodNotApplicable;

    /// <summary>Returns area, indicator, period, basis and outlook.</summary>
    /// <returns>The attainment on the basis and its outlook; the observation alone where there is no target.</returns>
    public override string ToString() => Basis is null ? $"{Cell.Observation}" : $"{_attainment}: {Outlook}";
}
