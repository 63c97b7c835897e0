namespace MongCai.Kpi;

/// <summary>Reads the subject of a row: its indicator, area, category and period.</summary>
internal sealed class RowSubjects(RowCells cells, KnownNames<Indicator> indicators, KnownNames<AreaCode>? areas, KnownNames<Category>? categories)
{
    private const int Unknown = -1;

    // Equal texts share one object, because there are far fewer areas and categories than rows.
    private readonly Dictionary<string, AreaCode> _areas = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Category> _categories = new(StringComparer.Ordinal);

    /// <summary>Reads all four parts, even where one of them has a problem.</summary>
    public RowSubject Read(string? indicator, string? area, string? category, string? period, string? periodKind)
    {
        var place = Indicator(new RowCell("indicator", indicator));
        var code = Area(new RowCell("area", area));
        var part = CategoryOf(new RowCell("category", category));
        var named = Period(new RowCell("period", period), cells.Word<PeriodKind>(new RowCell("periodKind", periodKind)));
        return new RowSubject(place, place == Unknown ? null : indicators.Values[place], code, part, named);
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

        if (AreaCode.TryParse(cell.Text, out code))
        {
            _areas.Add(cell.Text, code);
            return code;
        }

        cells.Report(cell, RowProblemKind.Malformed, $"{cell.Quoted} is no code of an area: expected letters, digits and - _ . : / with a letter or a digit among them.");
        return null;
    }

    private AreaCode? KnownArea(in RowCell cell, KnownNames<AreaCode> known)
    {
        var named = cell.IsEmpty ? new RowCell(cell.Column, AreaCode.ReportingAuthority.ToString()) : cell;
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

    // Where the breakdown is known, its own categories are the likeliest ones to have been meant.
    private static string Advice(string text, Category category, KnownNames<Category> known)
    {
        var (advice, beside) = (known.Advice(text), known.Values.Where(one => string.Equals(one.BreakdownCode, category.BreakdownCode, StringComparison.Ordinal)).Select(static one => one.Code).ToArray());
        return beside.Length == 0 || advice.EndsWith('?') ? advice : $"{category.BreakdownCode} has {string.Join(", ", beside)}.";
    }

    private Category? CategoryOf(in RowCell cell)
    {
        if (cell.IsEmpty)
        {
            return Category.Total;
        }

        if (_categories.TryGetValue(cell.Text, out var category))
        {
            return category;
        }

        if (Category.Read(cell.Text, out category) is { IsProblem: true } found)
        {
            cells.Report(cell, RowProblemKind.Malformed, $"{cell.Quoted} is no category: expected {found.Expected} at position {(Rational)found.Position}. {categories?.Advice(cell.Text) ?? "Categories are written as sex=F, and an empty cell is the total."}");
            return null;
        }

        if (!category.IsTotal && categories?.Find(new RowCell(cell.Column, category.ToString())) < 0)
        {
            cells.Report(cell, RowProblemKind.Unknown, $"{cell.Quoted} is no category that is known here. {Advice(cell.Text, category, categories)}");
            return null;
        }

        _categories.Add(cell.Text, category);
        return category;
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
