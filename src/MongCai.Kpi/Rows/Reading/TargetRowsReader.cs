namespace MongCai.Kpi;

/// <summary>Reads targets from rows of text cells.</summary>
internal sealed class TargetRowsReader(RowCells cells, RowSubjects subjects, KnownNames<Basis> bases) : RowBatchReader<TargetRow, Target>(cells)
{
    private const int Unknown = -1;

    protected override int? NumberOf(TargetRow row) => row.Number;

    protected override bool IsBlank(TargetRow row) =>
        string.IsNullOrWhiteSpace(row.Indicator) && string.IsNullOrWhiteSpace(row.Form) && string.IsNullOrWhiteSpace(row.Basis) && string.IsNullOrWhiteSpace(row.Area) && string.IsNullOrWhiteSpace(row.Category)
        && string.IsNullOrWhiteSpace(row.Period) && string.IsNullOrWhiteSpace(row.PeriodKind) && string.IsNullOrWhiteSpace(row.Method)
        && RowForm.Columns.All(column => CellOf(row, column).IsEmpty);

    // Every cell is read, whatever is wrong with those before it, so that all problems are reported at once.
    protected override Target? Read(TargetRow row, out RowKey key)
    {
        var subject = subjects.Read(row.Indicator, row.Area, row.Category, row.Period, row.PeriodKind);
        var basis = Basis(new RowCell("basis", row.Basis));
        var form = Form(row);
        var method = Cells.Word<AttainmentMethod>(CellOf(row, "method"));
        if (form is not null)
        {
            Require(row, form, subject, method);
        }

        key = (subject.Key ?? default) with { Basis = basis };
        return Cells.AreGood && form is not null && subject.Indicator is { } indicator
            ? form.For(indicator, key.Period, bases.Values[basis]) with { Area = key.Area, Category = key.Category, Method = method }
            : null;
    }

    protected override string SamenessOf(Target value) => value.Category.IsTotal ? "indicator, area, period and basis" : "indicator, area, category, period and basis";

    protected override (RowCell Own, RowCell Other) Differing((TargetRow Row, Target Value) one, (TargetRow Row, Target Value) other)
    {
        string[] columns = one.Value.Form == other.Value.Form ? ["method"] : ["form", .. RowForm.Columns];
        var column = columns.FirstOrDefault(column => !CellOf(one.Row, column).SaysTheSameAs(CellOf(other.Row, column)), columns[0]);
        return (CellOf(one.Row, column), CellOf(other.Row, column));
    }

    private static RowCell CellOf(TargetRow row, string column) => new(column, column switch
    {
        "form" => row.Form,
        "level" => row.Level,
        "floor" => row.Floor,
        "ceiling" => row.Ceiling,
        "direction" => row.Direction,
        "tolerance" => row.Tolerance,
        "baseline" => row.Baseline,
        "by" => row.By,
        "openingPeriod" => row.OpeningPeriod,
        "deadline" => row.Deadline,
        _ => row.Method,
    });

    private int Basis(in RowCell cell)
    {
        if (cell.IsEmpty)
        {
            Cells.Report(cell, RowProblemKind.Missing, $"The row names no basis. {bases.Advice()}");
            return Unknown;
        }

        if (bases.Find(cell) is >= 0 and var place)
        {
            return place;
        }

        Cells.Report(cell, RowProblemKind.Unknown, $"{cell.Quoted} is no basis that is known here. {bases.Advice(cell.Text)}");
        return Unknown;
    }

    /// <summary>Creates the form of a target from its cells; null where one of them has a problem.</summary>
    private TargetForm? Form(TargetRow row)
    {
        var before = Cells.Problems.Count;
        var word = Word(CellOf(row, "form"));
        var parts = Parts(row, word);
        if (word is null)
        {
            return null;
        }

        RequireCells(row, word);
        RequireOrder(row, word, parts);
        return Cells.Problems.Count == before ? word.Of(parts) : null;
    }

    private RowForm? Word(in RowCell cell)
    {
        if (cell.IsEmpty)
        {
            Cells.Report(cell, RowProblemKind.Missing, $"The row names no form. Forms are {RowForm.Words}.");
            return null;
        }

        if (RowForm.Find(cell.Text) is { } form)
        {
            return form;
        }

        var way = cell.Text is JsonForm.AveragePerYear or JsonForm.Maintain ? " An average and a form to be maintained are made by the methods of Target." : string.Empty;
        Cells.Report(cell, RowProblemKind.Malformed, $"{cell.Quoted} is no form that a row can have. Forms are {RowForm.Words}.{way}");
        return null;
    }

    private TargetParts Parts(TargetRow row, RowForm? form) => new()
    {
        Level = Cells.Number(CellOf(row, "level")),
        Floor = Cells.Number(CellOf(row, "floor")),
        Ceiling = Cells.Number(CellOf(row, "ceiling")),
        Direction = Cells.Word<Direction>(CellOf(row, "direction")),
        Tolerance = Cells.Number(CellOf(row, "tolerance")),
        Baseline = Cells.Number(CellOf(row, "baseline")),
        By = form is null || !form.Has("by") ? null : form.IsByPercent ? Cells.Percent(CellOf(row, "by")) : Cells.Number(CellOf(row, "by")),
        OpeningPeriod = Cells.Period(CellOf(row, "openingPeriod")),
        Deadline = Cells.Date(CellOf(row, "deadline")),
    };

    private void RequireCells(TargetRow row, RowForm form)
    {
        foreach (var column in RowForm.Columns)
        {
            var cell = CellOf(row, column);
            if (cell.IsEmpty && form.Needed.Contains(column, StringComparer.Ordinal))
            {
                Cells.Report(cell, RowProblemKind.Missing, $"The form {form.Word} needs {string.Join(" and ", form.Needed)}.");
            }
            else if (!cell.IsEmpty && !form.Has(column))
            {
                Cells.Report(cell, RowProblemKind.Superfluous, $"The form {form.Word} has no {column}: it is made of {string.Join(" and ", form.Needed)}. Leave the cell empty, or name another form.");
            }
        }
    }

    private void RequireOrder(TargetRow row, RowForm form, in TargetParts parts)
    {
        if (parts.Ceiling < parts.Floor)
        {
            Cells.Report(CellOf(row, "ceiling"), RowProblemKind.Impossible, $"No value lies between {CellOf(row, "floor").Quoted} and {CellOf(row, "ceiling").Quoted}.");
        }

        if (parts.Tolerance is { Sign: < 0 })
        {
            Cells.Report(CellOf(row, "tolerance"), RowProblemKind.Impossible, "A tolerance is not negative.");
        }

        if (!form.IsByPercent && parts.By is { Sign: < 0 })
        {
            Cells.Report(CellOf(row, "by"), RowProblemKind.Impossible, "A reduction is not negative: what is to grow has the form growthBy or fromBaseline.");
        }
    }

    // These checks need the indicator and the period, and are made as far as those are known.
    private void Require(TargetRow row, TargetForm form, in RowSubject subject, AttainmentMethod? method)
    {
        if (subject.Indicator is { } indicator)
        {
            if (form.WhyNotOf(indicator) is { } notOf)
            {
                Cells.Report(CellOf(row, "form"), RowProblemKind.Impossible, $"\"{form}\" cannot be asked of {indicator.Code}, a {indicator.Nature}: {notOf}.");
            }
            else if (subject.Period is { } period && form.WhyNotFor(indicator, period) is { } notFor)
            {
                Cells.Report(CellOf(row, form is MilestoneForm ? "deadline" : "openingPeriod"), RowProblemKind.Impossible, $"\"{form}\" cannot be asked of {indicator.Code} for {period}: {notFor}.");
            }
        }

        if (method is { } named && form.WhyNotBy(named) is { } notBy)
        {
            Cells.Report(CellOf(row, "method"), RowProblemKind.Impossible, $"\"{form}\" cannot be measured by {named}: {notBy}.");
        }
    }
}
