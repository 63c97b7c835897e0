using MongCai.Kpi;
using MongCai.Kpi.Claims;

namespace HalfYearReport;

/// <summary>Reads the published figures of a data file, which are about its indicators.</summary>
internal sealed class PublishedReader(Fields fields, IReadOnlyList<ReportLine> lines)
{
    private const string Share = "share";

    private static readonly Coded<ClaimFormula>[] Formulas =
    [
        new("attained", ClaimFormula.Attained), new("exceeded", ClaimFormula.Exceeded), new("change", ClaimFormula.Change),
        new("points", ClaimFormula.Points), new("drop", ClaimFormula.Drop), new(Share, ClaimFormula.Share),
    ];

    private static readonly Coded<ClaimBase>[] Bases =
    [
        new(Basis.Plan.Code, Basis.Plan), new(Basis.Resolution.Code, Basis.Resolution), new("previous-period", ClaimBase.PreviousPeriod),
        new("same-period-last-year", ClaimBase.SamePeriodLastYear), new("total", ClaimBase.Total), new("opening", ClaimBase.Opening),
    ];

    private readonly List<PublishedRate> _claims = [];

    public IReadOnlyList<PublishedRate> Claims(IReadOnlyList<DataFile.ClaimEntry?> entries)
    {
        _claims.AddRange(entries.Select((entry, index) => ClaimAt(Fields.Item("$.claims", index), entry)));
        return _claims;
    }

    public IReadOnlyList<Statement> Statements(IReadOnlyList<DataFile.StatementEntry?> entries) =>
        [.. entries.Select((entry, index) => StatementAt(Fields.Item("$.statements", index), entry))];

    public IReadOnlyList<PresumedOpening> Openings(IReadOnlyList<DataFile.OpeningEntry?> entries) =>
        [.. entries.Select((entry, index) => OpeningAt(Fields.Item("$.openings", index), entry))];

    private PublishedRate ClaimAt(string place, DataFile.ClaimEntry? entry)
    {
        _ = entry ?? throw fields.Problem(place, "null is no claim");
        var line = LineAt($"{place}.indicator", entry.Indicator);
        var formula = fields.KnownAt($"{place}.formula", entry.Formula, Formulas, static formula => formula.Code).Value;
        var kind = fields.KnownAt($"{place}.base", entry.Base, Bases, static kind => kind.Code);
        var printed = entry.Printed is { } text ? FigureAt($"{place}.printed", text) : (PublishedFigure?)null;
        if (printed is { Multiplier: not 1 } && formula is not (ClaimFormula.Points or ClaimFormula.Drop))
        {
            throw fields.Problem($"{place}.printed", $"{Shown.Quoted(entry.Printed!)} is no percentage, and {entry.Formula} is one");
        }

        return new PublishedRate(line.Observation, formula, kind.Value, BaseAt(place, entry, line, kind), printed, DecimalsAt(place, entry, printed, formula))
        {
            Presumed = fields.OptionalNameAt($"{place}.presumed", entry.Presumed),
            Note = fields.OptionalNameAt($"{place}.note", entry.Note),
        };
    }

    private decimal? BaseAt(string place, DataFile.ClaimEntry entry, ReportLine line, Coded<ClaimBase> kind)
    {
        if (kind.Value.Basis is not { } basis)
        {
            return entry.Of is { } written ? WholeAt($"{place}.of", written, entry, line) : null;
        }

        if (entry.Of is { } twice)
        {
            throw fields.Problem($"{place}.of", $"{Shown.Start(twice)} belongs to the target of {Shown.Quoted(entry.Indicator)}");
        }

        var commitment = line.Commitments.FirstOrDefault(commitment => commitment.Basis == basis)
            ?? throw fields.Problem($"{place}.base", $"{Shown.Quoted(kind.Code)} is no target of {Shown.Quoted(entry.Indicator)}");
        return line.Attainments[commitment.Basis].Target?.Form is LevelForm { Level: { } level } ? level.Round(decimals: 0) : null;
    }

    // A part is never above its whole, whatever was published about the two.
    private decimal WholeAt(string place, string written, DataFile.ClaimEntry entry, ReportLine line)
    {
        var whole = fields.CountAt(place, written);
        return string.Equals(entry.Formula, Share, StringComparison.Ordinal) && line.Observation.Value.TryGetValue(out var part) && part > whole
            ? throw fields.Problem(place, $"{whole.ToString(NumberFormat.Invariant)} is below its part, the {part} of {Shown.Quoted(entry.Indicator)}")
            : whole;
    }

    private int DecimalsAt(string place, DataFile.ClaimEntry entry, PublishedFigure? printed, ClaimFormula formula) => (printed, entry.Decimals) switch
    {
        ({ } figure, null) => figure.Decimals,
        ({ }, { } decimals) => throw fields.Problem($"{place}.decimals", $"{fields.DecimalsAt($"{place}.decimals", decimals)} is for a claim without a figure, and {Shown.Quoted(entry.Printed!)} is one"),
        (null, { } decimals) when formula is ClaimFormula.Share or ClaimFormula.Attained => fields.DecimalsAt($"{place}.decimals", decimals),
        _ => throw fields.Problem($"{place}.printed", "null is no figure, and only a share or an attainment can do without one, given the decimals it would have"),
    };

    private Statement StatementAt(string place, DataFile.StatementEntry? entry)
    {
        _ = entry ?? throw fields.Problem(place, "null is no statement");
        var unit = fields.UnitAt($"{place}.unit", entry.Unit);
        var printed = FigureAt($"{place}.printed", entry.Printed);
        return printed.Unit == FigureUnit.Amount || (printed.Unit == FigureUnit.Percent && unit == Unit.Percent)
            ? new Statement(fields.NameAt($"{place}.name", entry.Name), unit, printed)
            : throw fields.Problem($"{place}.printed", $"{Shown.Quoted(entry.Printed)} is no figure in {unit.Code}");
    }

    private PresumedOpening OpeningAt(string place, DataFile.OpeningEntry? entry)
    {
        _ = entry ?? throw fields.Problem(place, "null is no opening");
        var (stock, reduced) = (LineAt($"{place}.stock", entry.Stock), LineAt($"{place}.reduced", entry.Reduced));
        return stock.Observation.Indicator.Unit == reduced.Observation.Indicator.Unit
            ? new PresumedOpening(stock.Observation, reduced.Attainments, fields.NameAt($"{place}.presumed", entry.Presumed), _claims) { Title = fields.OptionalNameAt($"{place}.title", entry.Title) }
            : throw fields.Problem($"{place}.reduced", $"{Shown.Quoted(entry.Reduced)} is not counted in {stock.Observation.Indicator.Unit.Code}");
    }

    private ReportLine LineAt(string place, string code) => fields.KnownAt(place, code, lines, static line => line.Observation.Indicator.Code);

    private PublishedFigure FigureAt(string place, string text)
    {
        if (!PublishedFigure.TryParse(text, NumberFormat.Vietnamese, out var figure))
        {
            throw fields.Problem(place, $"{Shown.Quoted(text)} is no figure such as 50,68% or trên 1,4 tỷ");
        }

        return figure.Decimals <= Fields.MostDecimals ? figure : throw fields.Problem(place, $"{Shown.Quoted(text)} has more than {Fields.Text(Fields.MostDecimals)} decimals");
    }

    private sealed record Coded<T>(string Code, T Value);
}
