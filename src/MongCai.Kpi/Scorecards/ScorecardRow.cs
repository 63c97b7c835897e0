using System.Text.Json.Serialization;
using MongCai.Kpi.Serialization;

namespace MongCai.Kpi;

/// <summary>A cell of a scorecard on one basis, as a row of a table with every figure in a column of its own.</summary>
/// <remarks>
/// One needs it to export a scorecard to a table or a file. Two rows are equal only if they are the same object. The text form is for readers only. The JSON
/// form is one object of its columns, and is written and not read. An undefined column says why, as <see cref="Calculated{T}"/> does.
/// </remarks>
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

    /// <summary>Gets the cell that the row is made of.</summary>
    public ScorecardCell Cell { get; }

    /// <summary>Gets the area of the cell.</summary>
    public AreaCode Area => Cell.Area;

    /// <summary>Gets the indicator of the cell.</summary>
    public Indicator Indicator => Cell.Indicator;

    /// <summary>Gets the category of the cell, which is <see cref="Category.Total"/> in the line of the total.</summary>
    public Category Category => Cell.Category;

    /// <summary>Gets the period of the cell.</summary>
    public ReportingPeriod Period => Cell.Period;

    /// <summary>Gets the value of the period, in the unit of the indicator.</summary>
    public Calculated<Rational> Value => Cell.Observation.Value;

    /// <summary>Gets the status of the value of the period, which says how firm it is. The value in <see cref="ToDate"/> has a status of its own.</summary>
    public ObservationStatus Status => Cell.Observation.Status;

    /// <summary>Gets the coverage of the value of the period, which says how much of it was reported.</summary>
    public Coverage Coverage => Cell.Observation.Coverage;

    /// <summary>Gets the basis of the target; null where the cell has no target.</summary>
    public Basis? Basis { get; }

    /// <summary>Gets the target that the cell is measured against; null where it has none.</summary>
    public Target? Target => _attainment.Target;

    /// <summary>Gets the value since the period of the target began; the value of the cell's period where there is no target.</summary>
    public Observation ToDate => Basis is null ? Cell.Observation : _attainment.ToDate;

    /// <summary>Gets the outlook, which says whether the target can still be met or missed.</summary>
    public Calculated<Outlook> Outlook => Basis is null ? UndefinedReason.MissingTarget : _attainment.Outlook;

    /// <summary>Gets the verdict on the target; undefined until the target is decided.</summary>
    public Calculated<Verdict> Verdict => Basis is null ? UndefinedReason.MissingTarget : _attainment.Verdict;

    /// <summary>Gets the attainment of the target as a ratio.</summary>
    public Calculated<Ratio> Attained => Basis is null ? UndefinedReason.MissingTarget : _attainment.Value;

    /// <summary>Gets the value that was expected by now.</summary>
    public Calculated<Rational> Expected => _pace?.Expected ?? NoPace;

    /// <summary>Gets the index of the pace, which is 1 on pace, and higher where it is better.</summary>
    public Calculated<Ratio> Index => _pace?.Index ?? NoPace;

    /// <summary>Gets the standing, which is ahead, on pace or behind.</summary>
    public Calculated<Standing> Standing => _pace?.Standing ?? NoPace;

    /// <summary>Gets the band of the cell on the basis; null where there is none.</summary>
    public Band? Band => _attainment.Band;

    /// <summary>Gets the change of the period's value from the same period last year, in the unit of the indicator.</summary>
    public Calculated<Rational> AbsoluteChangeFromLastYear => Cell.ChangeFromLastYear()?.Absolute ?? UndefinedReason.MissingObservation;

    /// <summary>Gets whether the change from last year is for the better or for the worse, by the direction of the target.</summary>
    public Calculated<Tendency> Tendency => Basis is null ? UndefinedReason.MissingTarget : Cell.TendencyOn(Basis);

    private UndefinedReason NoPace => Basis is null ? UndefinedReason.MissingTarget : UndefinedReason.MethodNotApplicable;

    /// <summary>Returns a text with the area, the indicator, the period, the basis and the outlook.</summary>
    /// <returns>The text of the attainment on the basis, followed by its outlook; the text of the observation alone where there is no target.</returns>
    public override string ToString() => Basis is null ? $"{Cell.Observation}" : $"{_attainment}: {Outlook}";
}
