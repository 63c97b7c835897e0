using NodaTime;

namespace MongCai.Kpi;

/// <summary>Reads observations from rows of text cells.</summary>
internal sealed class ObservationRowsReader(RowCells cells, RowSubjects subjects) : RowBatchReader<ObservationRow, Observation>(cells)
{
    private const string OneOfFour = "A row has one of value, numerator with denominator, missing and doneOn";

    protected override int? NumberOf(ObservationRow row) => row.Number;

    protected override bool IsBlank(ObservationRow row) =>
        string.IsNullOrWhiteSpace(row.Indicator) && string.IsNullOrWhiteSpace(row.Period) && string.IsNullOrWhiteSpace(row.Value) && string.IsNullOrWhiteSpace(row.Area) && string.IsNullOrWhiteSpace(row.Category)
        && string.IsNullOrWhiteSpace(row.PeriodKind) && string.IsNullOrWhiteSpace(row.Numerator) && string.IsNullOrWhiteSpace(row.Denominator) && string.IsNullOrWhiteSpace(row.Missing)
        && string.IsNullOrWhiteSpace(row.DoneOn) && string.IsNullOrWhiteSpace(row.Status) && string.IsNullOrWhiteSpace(row.Through);

    // Every cell is read, whatever is wrong with those before it, so that all problems are reported at once.
    protected override Observation? Read(ObservationRow row, out RowKey key)
    {
        var subject = subjects.Read(row.Indicator, row.Area, row.Category, row.Period, row.PeriodKind);
        RequireOneMeasure(row);
        var value = new RowCell("value", row.Value);
        var range = BoundReader.IsBound(value.Text) ? Range(value) : null;
        var number = range is null && !BoundReader.IsBound(value.Text) ? Cells.Number(value) : null;
        var (numerator, denominator) = (Cells.Number(new RowCell("numerator", row.Numerator)), Cells.Number(new RowCell("denominator", row.Denominator)));
        var missing = Cells.Word<MissingReason>(new RowCell("missing", row.Missing));
        var doneOn = Cells.Date(new RowCell("doneOn", row.DoneOn));
        var status = Cells.Word<ObservationStatus>(new RowCell("status", row.Status)) ?? ObservationStatus.Official;
        var through = Cells.Date(new RowCell("through", row.Through));
        if (subject.Period is { } period && through > period.End)
        {
            var cell = new RowCell("through", row.Through);
            Cells.Report(cell, RowProblemKind.Impossible, $"The data of {period} do not reach {cell.Quoted}: it ends on {Cells.Forms.Dates.Format(period.End)}.");
        }

        if (WhyNot(subject, number, range, (numerator, denominator), doneOn) is var (column, reason))
        {
            Cells.Report(CellOf(row, column), RowProblemKind.Impossible, reason);
        }

        key = subject.Key ?? default;
        if (!Cells.AreGood || subject.Indicator is not { } indicator)
        {
            return null;
        }

        var reach = through ?? key.Period.End;
        return number is { } plain
            ? new Observation(indicator, key.Period, plain) { Area = key.Area, Category = key.Category, Status = status, Through = reach }
            : Measured(indicator, key.Period, range, (numerator, denominator), missing, doneOn) with { Area = key.Area, Category = key.Category, Status = status, Through = reach };
    }

    protected override string SamenessOf(Observation value) => value.Category.IsTotal ? "indicator, area and period" : "indicator, area, category and period";

    protected override (RowCell Own, RowCell Other) Differing((ObservationRow Row, Observation Value) one, (ObservationRow Row, Observation Value) other)
    {
        if (one.Value with { Status = other.Value.Status, Through = other.Value.Through } != other.Value)
        {
            return MeasurementContext(one.Row, other.Row);
        }

        var column = one.Value.Status != other.Value.Status ? "status" : "through";
        return (CellOf(one.Row, column), CellOf(other.Row, column));
    }

    private static Observation Measured(
        Indicator indicator, ReportingPeriod period, RationalInterval? range, (Rational? Numerator, Rational? Denominator) parts, MissingReason? missing, LocalDate? doneOn) =>
        range is not null ? Observation.OfRange(indicator, period, range)
        : parts is ({ } numerator, { } denominator) ? Observation.OfRatio(indicator, period, numerator, denominator)
        : doneOn is { } day ? Observation.Done(indicator, period, day)
        : Observation.Missing(indicator, period, missing ?? MissingReason.NotReported);

    /// <summary>Returns the reason why the indicator cannot have the value, with the column that states it; null where it can.</summary>
    private static (string Column, string Reason)? WhyNot(
        in RowSubject subject, Rational? value, RationalInterval? range, (Rational? Numerator, Rational? Denominator) parts, LocalDate? doneOn)
    {
        if (subject.Indicator is not { } indicator)
        {
            return null;
        }

        if (value is { } number)
        {
            return Observation.WhyNot(indicator, number) is { } impossible ? ("value", impossible) : null;
        }

        if (range is not null)
        {
            return Observation.WhyNotIn(indicator, range) is { } impossible ? ("value", impossible) : null;
        }

        if (parts is ({ } numerator, { } denominator))
        {
            return WhyNotParts(indicator, numerator, denominator) is { } impossible ? ("numerator", impossible) : null;
        }

        return doneOn is not { } day ? null
            : Observation.WhyNoMilestone(indicator) is { } none ? ("doneOn", none)
            : day > subject.Period?.End ? ("doneOn", $"{subject.Period} is over by then: what is done later is of a later period.")
            : null;
    }

    private static string? WhyNotParts(Indicator indicator, in Rational numerator, in Rational denominator) =>
        Observation.WhyNoParts(indicator) ?? Observation.WhyNotOf(indicator, numerator, denominator)
            ?? (denominator.Sign == 0 ? null : Observation.WhyNot(indicator, indicator.Unit.FromPure(numerator / denominator)));

    private static RowCell CellOf(ObservationRow row, string column) => column switch
    {
        "value" => new RowCell(column, row.Value),
        "numerator" => new RowCell(column, row.Numerator),
        "denominator" => new RowCell(column, row.Denominator),
        "missing" => new RowCell(column, row.Missing),
        "doneOn" => new RowCell(column, row.DoneOn),
        "status" => new RowCell(column, row.Status),
        _ => new RowCell(column, row.Through),
    };

    /// <summary>Returns the cells that hold the differing measures of two rows; for two ratios with equal numerators, the denominators.</summary>
    private (RowCell Own, RowCell Other) MeasurementContext(ObservationRow one, ObservationRow other)
    {
        var (own, others) = (MeasureOf(one), MeasureOf(other));
        return own.IsOf("numerator") && others.IsOf("numerator") && Cells.Number(own) == Cells.Number(others)
            ? (CellOf(one, "denominator"), CellOf(other, "denominator"))
            : (own, others);
    }

    private static RowCell MeasureOf(ObservationRow row) =>
        new RowCell("value", row.Value) is { IsEmpty: false } value ? value
        : new RowCell("numerator", row.Numerator) is { IsEmpty: false } numerator ? numerator
        : new RowCell("missing", row.Missing) is { IsEmpty: false } missing ? missing
        : new RowCell("doneOn", row.DoneOn);

    private RationalInterval? Range(in RowCell cell)
    {
        var problem = BoundReader.Read(cell.Text, Cells.Forms.Numbers, out var range);
        if (problem.IsProblem)
        {
            Cells.Report(cell, RowProblemKind.Malformed, $"{cell.Quoted} is no bound: expected {problem.Expected} at position {(Rational)problem.Position}. Bounds are written as > {Cells.Forms.ExampleOfNumber} here.");
            return null;
        }

        if (range.IsEmpty)
        {
            Cells.Report(cell, RowProblemKind.Impossible, $"No value lies within {cell.Quoted}.");
            return null;
        }

        return range;
    }

    private void RequireOneMeasure(ObservationRow row)
    {
        var (value, numerator, denominator) = (new RowCell("value", row.Value), new RowCell("numerator", row.Numerator), new RowCell("denominator", row.Denominator));
        var (missing, doneOn) = (new RowCell("missing", row.Missing), new RowCell("doneOn", row.DoneOn));
        var isRatio = !numerator.IsEmpty || !denominator.IsEmpty;
        if (value.IsEmpty && !isRatio && missing.IsEmpty && doneOn.IsEmpty)
        {
            Cells.Report(value, RowProblemKind.Missing, $"The row says nothing. {OneOfFour}: where there is no value, missing says why, such as {Words<MissingReason>.Of(MissingReason.NotReported)}.");
        }

        if (isRatio && (numerator.IsEmpty || denominator.IsEmpty))
        {
            Cells.Report(numerator.IsEmpty ? numerator : denominator, RowProblemKind.Missing, "A rate has its numerator and its denominator. Where only the rate itself is known, it stands in value.");
        }

        var hasOne = !value.IsEmpty;
        Refuse(numerator.IsEmpty ? denominator : numerator, isRatio, ref hasOne);
        Refuse(missing, !missing.IsEmpty, ref hasOne);
        Refuse(doneOn, !doneOn.IsEmpty, ref hasOne);
    }

    private void Refuse(in RowCell cell, bool isThere, ref bool hasOne)
    {
        if (isThere && hasOne)
        {
            Cells.Report(cell, RowProblemKind.Superfluous, $"{OneOfFour}, and this row has more: leave {cell.Column} empty, or the others.");
        }

        hasOne |= isThere;
    }
}
