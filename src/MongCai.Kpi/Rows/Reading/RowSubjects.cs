namespace MongCai.Kpi;

/// <summary>Reads of which indicator, area and period a row says something.</summary>
internal sealed class RowSubjects(RowCells cells, KnownNames<Indicator> indicators, KnownNames<AreaCode>? areas)
{
    private const int Unknown = -1;

    // Of the same text one code is enough, and there are far fewer areas than rows.
    private readonly Dictionary<string, AreaCode> _areas = new(StringComparer.Ordinal);

    /// <summary>Reads all three, also where one of them has a problem.</summary>
    public RowSubject Read(string? indicator, string? area, string? period, string? periodKind)
    {
        var place = Indicator(new RowCell("indicator", indicator));
        var code = Area(new RowCell("area", area));
        var named = Period(new RowCell("period", period), cells.Word<PeriodKind>(new RowCell("periodKind", periodKind)));
        return new RowSubject(place, place == Unknown ? null : indicators.Values[place], code, named);
    }

    private int Indicator(in RowCell cell)
    {
        if (cell.IsEmpty)
        {
            cells.Report(cell, RowProblemKind.Missing, $"The row names no indicator. {indicators.Advice()}");
            return Unknown;
        }

        if (indicators.Find(cell) is >= 0 and var place)
        {
            return place;
        }

        cells.Report(cell, RowProblemKind.Unknown, $"{cell.Quoted} is no indicator that is known here. {indicators.Advice(cell.Text)}");
        return Unknown;
    }

    private AreaCode? Area(in RowCell cell)
    {
        if (areas is not null)
        {
            return KnownArea(cell, areas);
        }

        if (cell.IsEmpty)
        {
            return AreaCode.ReportingAuthority;
        }

        if (_areas.TryGetValue(cell.Text, out var code))
        {
            return code;
        }

        if (AreaCode.TryParse(cell.Text, provider: null, out code))
        {
            _areas.Add(cell.Text, code);
            return code;
        }

        cells.Report(cell, RowProblemKind.Malformed, $"{cell.Quoted} is no code of an area: expected letters, digits and - _ . : / with a letter or a digit among them.");
        return null;
    }

    private AreaCode? KnownArea(in RowCell cell, KnownNames<AreaCode> known)
    {
        var named = cell.IsEmpty ? new RowCell(cell.Column, AreaCode.ReportingAuthority.ToString(format: null, formatProvider: null)) : cell;
        if (known.Find(named) is >= 0 and var place)
        {
            return known.Values[place];
        }

        if (cell.IsEmpty)
        {
            cells.Report(cell, RowProblemKind.Missing, $"The row names no area, and the reporting authority itself is not among those that are known. {known.Advice()}");
        }
        else
        {
            cells.Report(cell, RowProblemKind.Unknown, $"{cell.Quoted} is no area that is known here. {known.Advice(cell.Text)}");
        }

        return null;
    }

    private ReportingPeriod? Period(in RowCell cell, PeriodKind? kind)
    {
        if (cell.IsEmpty)
        {
            cells.Report(cell, RowProblemKind.Missing, $"The row names no period, such as {cells.Forms.ExampleOfPeriod}.");
        }

        return cells.Period(cell, kind);
    }
}
