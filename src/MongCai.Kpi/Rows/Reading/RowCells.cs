using NodaTime;

namespace MongCai.Kpi;

/// <summary>Reads the cells of one row after another, and keeps the problems of all rows. An empty cell gives null and no problem.</summary>
internal sealed class RowCells(RowForms forms)
{
    private readonly List<RowProblem> _problems = [];
    private int _row;
    private int _problemsBefore;

    public IReadOnlyList<RowProblem> Problems => _problems;

    /// <summary>Gets whether no problem of the current row has been found so far.</summary>
    public bool AreGood => _problems.Count == _problemsBefore;

    public RowForms Forms => forms;

    public void Begin(int row)
    {
        _row = row;
        _problemsBefore = _problems.Count;
    }

    public void Report(in RowCell cell, RowProblemKind kind, string reason) => Report(_row, cell, kind, reason);

    public void Report(int row, in RowCell cell, RowProblemKind kind, string reason) =>
        _problems.Add(new RowProblem(row, cell.Column, cell.IsEmpty ? null : cell.Given, kind, reason));

    public Rational? Number(in RowCell cell)
    {
        if (cell.IsEmpty)
        {
            return null;
        }

        var found = Rational.Read(cell.Text, forms.Numbers, out var number);
        return found.IsProblem ? Malformed<Rational>(cell, found, "no number", $"Numbers are written as {forms.ExampleOfNumber} here, without a unit") : number;
    }

    /// <summary>Reads a percentage as a fraction of 1.</summary>
    public Rational? Percent(in RowCell cell)
    {
        if (cell.IsEmpty)
        {
            return null;
        }

        var reader = new NumeralReader(cell.Text, forms.Numbers);
        var found = Rational.Read(ref reader, out var percent);
        if (!found.IsProblem)
        {
            _ = reader.TrySkipSpace();
            found = !reader.TrySkip('%') ? reader.Expected("a percent sign") : reader.AtEnd ? default : reader.Expected("the end of the percentage");
        }

        return found.IsProblem ? Malformed<Rational>(cell, found, "no percentage", $"Percentages are written as {forms.ExampleOfPercentage} here") : percent / 100;
    }

    public LocalDate? Date(in RowCell cell)
    {
        if (cell.IsEmpty)
        {
            return null;
        }

        if (forms.Dates.Parse(cell.Text) is { Success: true } read)
        {
            return read.Value.WithCalendar(CalendarSystem.Iso);
        }

        Report(cell, RowProblemKind.Malformed, $"{cell.Quoted} is no date. Dates are written as {forms.ExampleOfDate} here.");
        return null;
    }

    public T? Word<T>(in RowCell cell)
        where T : struct, Enum
    {
        if (cell.IsEmpty)
        {
            return null;
        }

        if (Words<T>.Find(cell.Text) is { } value)
        {
            return value;
        }

        Report(cell, RowProblemKind.Malformed, $"{cell.Quoted} is none of the words {Words<T>.List}.");
        return null;
    }

    public ReportingPeriod? Period(in RowCell cell, PeriodKind? kind = null)
    {
        if (cell.IsEmpty)
        {
            return null;
        }

        ReportingPeriod period;
        var found = forms.Periods is { } dialect
            ? dialect.Read(cell.Text, kind, [forms.Calendar ?? ReportingCalendar.January], out period)
            : ReportingPeriod.Read(cell.Text, out period);
        if (found.IsProblem)
        {
            return Malformed<ReportingPeriod>(cell, found, "no period", $"Periods are written as {forms.ExampleOfPeriod} here");
        }

        if (WhyNot(period, kind) is { } reason)
        {
            Report(cell, RowProblemKind.Impossible, $"{cell.Quoted} is {reason}.");
            return null;
        }

        return period;
    }

    // This is checked only for a text that states its kind and calendar itself; a dialect is told both.
    private string? WhyNot(ReportingPeriod period, PeriodKind? kind) =>
        kind is { } named && period.Kind != named ? $"{period.Kind.Name()}, and periodKind says {named.Name()}"
        : forms.Calendar is { } calendar && period.Calendar != calendar ? $"of the calendar {period.Calendar}, and these rows are of {calendar}. Periods are written as {forms.ExampleOfPeriod} here; one without a calendar is read where the reader's Periods is PeriodDialect.Sdmx"
        : null;

    private T? Malformed<T>(in RowCell cell, TextProblem found, string none, string way)
        where T : struct
    {
        Report(cell, RowProblemKind.Malformed, $"{cell.Quoted} is {none}: expected {found.Expected} at position {(Rational)found.Position}. {way}.");
        return null;
    }
}
